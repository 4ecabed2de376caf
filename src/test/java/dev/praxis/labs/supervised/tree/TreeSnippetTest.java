package dev.praxis.labs.supervised.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.data.Column.NumberColumn;
import dev.praxis.data.Dataset;
import dev.praxis.lab.Fits;
import dev.praxis.lab.Goal;
import dev.praxis.lab.Run;
import dev.praxis.lab.SnippetRunner;
import dev.praxis.lab.TestMaterials;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class TreeSnippetTest {
  private static final String[] SCORES = {"train_accuracy", "validation_accuracy", "leaves"};
  private final Fits fits = new Fits();

  @AfterEach
  void close() {
    fits.close();
  }

  private void agrees(Dataset data, Map<String, ?> settings) throws Exception {
    Run<?, ?> run = Trees.open(data, settings, fits);
    run.go(Goal.END);

    assertThat(SnippetRunner.assertAgrees(run)).containsOnlyKeys(SCORES);
  }

  @Test
  void iris_as_it_opens() throws Exception {
    agrees(TestMaterials.shipped("iris"), Map.of());
  }

  @Test
  void wine_in_codes_by_entropy_in_many_columns() throws Exception {
    agrees(
        TestMaterials.shipped("wine"),
        Map.of(
            "features",
            List.of("alcohol", "color_intensity", "hue", "proline"),
            "criterion",
            "entropy",
            "depth",
            4,
            "min_leaf",
            2));
  }

  @Test
  void one_leaf_without_a_question() throws Exception {
    agrees(TestMaterials.shipped("breast_cancer"), Map.of("depth", 0));
  }

  @Test
  void a_table_too_long_to_name_its_rows_and_too_odd_to_be_a_formula(@TempDir Path folder)
      throws Exception {
    agrees(ownTable(folder), Map.of("depth", 6, "criterion", "error"));
  }

  /// 2,500 rows of a learner's own file with missing cells and names that mean something to Smile.
  private static Dataset ownTable(Path folder) throws Exception {
    var random = new Random(5);
    var csv = new StringBuilder("a:b,1,class,what is it?\n");
    int rows = 2_500;
    double[][] columns = new double[3][rows];
    String[] labels = new String[rows];
    for (int row = 0; row < rows; row++) {
      for (double[] column : columns) {
        column[row] = random.nextInt(30) == 0 ? Double.NaN : random.nextInt(1000) / 100.0;
        csv.append(Double.isNaN(column[row]) ? "" : Double.toString(column[row])).append(',');
      }
      double sum = columns[1][row] + columns[2][row] + random.nextGaussian();
      labels[row] = random.nextInt(40) == 0 ? "" : sum > 12 ? "much" : sum > 7 ? "some" : "little";
      csv.append(labels[row]).append('\n');
    }
    Path file = folder.resolve("Own table.csv");
    Files.writeString(file, csv);
    return new Dataset(
        file.toString(),
        "Own table",
        Stream.concat(
                Stream.of("a:b", "1", "class")
                    .map(
                        name ->
                            new NumberColumn(
                                name, "", columns[List.of("a:b", "1", "class").indexOf(name)])),
                Stream.of(Trees.labels("what is it?", labels)))
            .toList(),
        "0");
  }
}
