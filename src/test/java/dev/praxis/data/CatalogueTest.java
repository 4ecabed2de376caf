package dev.praxis.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.data.Column.LabelColumn;
import dev.praxis.data.Column.NumberColumn;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {
  private static final Path SHIPPED = Path.of("datasets");

  private final Path folder;

  CatalogueTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void every_shipped_table_reads_as_its_entry_says() throws DataProblem {
    Catalogue catalogue = Catalogue.open(SHIPPED);

    for (Catalogue.Entry entry : catalogue.entries()) {
      Dataset data = catalogue.read(entry.id());

      assertThat(data.rows()).as(entry.id()).isEqualTo(entry.rows());
      assertThat(data.target()).as(entry.id()).isEqualTo(entry.target());
      assertThat(data.columns())
          .as(entry.id())
          .extracting(Column::name)
          .isEqualTo(entry.columns().stream().map(Catalogue.Declared::name).toList());
      assertThat(data.columns()).as(entry.id()).allMatch(column -> column.missing() == 0);
      assertThat(entry.about()).as(entry.id()).endsWith(".").doesNotContain("\n");
    }
    assertThat(catalogue.entries())
        .extracting(Catalogue.Entry::id)
        .containsExactly(
            "iris",
            "wine",
            "breast_cancer",
            "diabetes",
            "digits",
            "longley",
            "norris",
            "wampler1",
            "error_bits");
  }

  /// Means as printed by R 4 for its `iris`.
  @ParameterizedTest
  @CsvSource({
    "sepal_length_cm, 5.843333",
    "sepal_width_cm, 3.057333",
    "petal_length_cm, 3.758000",
    "petal_width_cm, 1.199333"
  })
  void the_irises_have_the_means_that_r_prints(String column, double mean) throws DataProblem {
    Dataset iris = Catalogue.open(SHIPPED).read("iris");

    assertThat(Arrays.stream(numbers(iris, column)).average()).hasValueCloseTo(mean, within(5e-7));
  }

  /// Class sizes as the UCI pages and scikit-learn's descriptions give them, classes in
  /// scikit-learn's order (breast cancer: 0 is malignant); cultivars as in the R package pgmm.
  @ParameterizedTest
  @CsvSource({
    "iris, species, setosa versicolor virginica, 50 50 50",
    "wine, cultivar, Barolo Grignolino Barbera, 59 71 48",
    "breast_cancer, diagnosis, malignant benign, 212 357",
    "digits, digit, 0 1 2 3 4 5 6 7 8 9, 178 182 177 183 181 182 181 179 174 180"
  })
  void classes_have_their_published_names_order_and_sizes(
      String id, String column, String names, String sizes) throws DataProblem {
    LabelColumn labels =
        (LabelColumn) Catalogue.open(SHIPPED).read(id).column(column).orElseThrow();

    int[] counts = new int[labels.levels().size()];
    IntStream.range(0, labels.size()).forEach(row -> counts[labels.code(row)]++);

    assertThat(String.join(" ", labels.levels())).isEqualTo(names);
    assertThat(counts)
        .isEqualTo(Arrays.stream(sizes.split(" ")).mapToInt(Integer::parseInt).toArray());
  }

  /// NIST StRD certifies Norris's slope and intercept.
  @Test
  void the_line_through_norris_is_the_certified_one() throws DataProblem {
    Dataset norris = Catalogue.open(SHIPPED).read("norris");
    double[] x = numbers(norris, "x");
    double[] y = numbers(norris, "y");

    double meanX = Arrays.stream(x).average().orElseThrow();
    double meanY = Arrays.stream(y).average().orElseThrow();
    double sxy = IntStream.range(0, 36).mapToDouble(i -> (x[i] - meanX) * (y[i] - meanY)).sum();
    double sxx = IntStream.range(0, 36).mapToDouble(i -> (x[i] - meanX) * (x[i] - meanX)).sum();

    assertThat(sxy / sxx).isCloseTo(1.00211681802045, within(1e-13));
    assertThat(meanY - sxy / sxx * meanX).isCloseTo(-0.262323073774029, within(1e-11));
  }

  @Test
  void a_column_is_titled_with_its_unit_once() throws DataProblem {
    Dataset iris = Catalogue.open(SHIPPED).read("iris");
    Dataset diabetes = Catalogue.open(SHIPPED).read("diabetes");

    assertThat(iris.column("petal_length_cm").orElseThrow().titled())
        .isEqualTo("petal length (cm)");
    assertThat(diabetes.column("bmi").orElseThrow().titled()).isEqualTo("bmi (kg/m²)");
    assertThat(new NumberColumn("_", "", new double[0]).titled()).isEqualTo("_");
  }

  @Test
  void a_table_is_read_once_and_shared_by_threads() throws Exception {
    Catalogue catalogue = Catalogue.open(SHIPPED);

    List<Dataset> read =
        IntStream.range(0, 8).parallel().mapToObj(i -> quietly(catalogue, "wine")).toList();

    assertThat(read).hasSize(8).allSatisfy(data -> assertThat(data).isSameAs(read.getFirst()));
  }

  @Test
  void the_hash_covers_bytes_and_declared_types() throws Exception {
    write("a.csv", "x,y\n1,2\n");
    catalogue("a.csv", "number", 1);
    String asNumber = Catalogue.open(folder).read("a").hash();
    String again = Catalogue.open(folder).read("a").hash();
    catalogue("a.csv", "label", 1);
    String asLabel = Catalogue.open(folder).read("a").hash();

    assertThat(asNumber).hasSize(64).isEqualTo(again).isNotEqualTo(asLabel);
  }

  @Test
  void a_changed_file_is_refused_and_says_so() throws Exception {
    write("a.csv", "x,y\n1,2\n");
    catalogue("a.csv", "number", 1);
    write("a.csv", "x,y\n1,3\n");

    assertThatThrownBy(() -> Catalogue.open(folder).read("a"))
        .isInstanceOfSatisfying(
            DataProblem.class,
            problem -> {
              assertThat(problem.what()).contains("has changed").contains("SHA-256");
              assertThat(problem.advice()).contains("original");
              assertThat(problem.place().file()).isEqualTo("a.csv");
            });
  }

  @Test
  void an_empty_cell_stays_missing_and_a_word_among_numbers_is_refused() throws Exception {
    write("a.csv", "x,y\n1,2\n,3\n");
    catalogue("a.csv", "number", 2);
    Dataset gap = Catalogue.open(folder).read("a");
    write("a.csv", "x,y\n1,2\nten,3\n");
    catalogue("a.csv", "number", 2);

    assertThat(gap.numbers().getFirst().at(1)).isNaN();
    assertThatThrownBy(() -> Catalogue.open(folder).read("a"))
        .isInstanceOf(DataProblem.class)
        .hasMessageContaining("ten");
  }

  @Test
  void a_wrong_row_count_a_wrong_header_and_an_absent_file_are_refused() throws Exception {
    write("a.csv", "x,y\n1,2\n");
    catalogue("a.csv", "number", 7);
    assertThatThrownBy(() -> Catalogue.open(folder).read("a")).hasMessageContaining("7 rows");

    write("a.csv", "y,x\n1,2\n");
    catalogue("a.csv", "number", 1);
    assertThatThrownBy(() -> Catalogue.open(folder).read("a"))
        .hasMessageContaining("does not name the columns");

    Files.delete(folder.resolve("a.csv"));
    assertThatThrownBy(() -> Catalogue.open(folder).read("a"))
        .isInstanceOf(DataProblem.class)
        .hasMessageContaining("could not be read");
  }

  @Test
  void an_unknown_id_names_the_known_ones() {
    assertThatThrownBy(() -> Catalogue.open(SHIPPED).read("irsi"))
        .isInstanceOf(DataProblem.class)
        .hasMessageContaining("“irsi”")
        .hasMessageContaining("iris, wine");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- id: !!javax.script.ScriptEngineManager []",
        "a: &a [x]\nb: [*a, *a]",
        "- id: a\n  id: b",
        "- {id: a, colour: red}",
        "just text",
        "- id: [",
        "- {id: a, title: t, about: b, source: s, licence: l, sha256: h, rows: 1, file: ../x.csv,"
            + " columns: [{name: x, type: number}]}",
        "- {id: a, title: t, about: b, source: s, licence: l, sha256: h, rows: 1, file: x.csv,"
            + " target: z, columns: [{name: x, type: number}]}",
        "- {id: a, title: t, about: b, source: s, licence: l, sha256: h, rows: 1, file: x.csv,"
            + " columns: [{name: x, type: date}]}",
      })
  void a_hostile_or_faulty_catalogue_is_refused_with_advice(String yaml) throws Exception {
    write("catalog.yaml", yaml);

    assertThatThrownBy(() -> Catalogue.open(folder))
        .isInstanceOfSatisfying(
            DataProblem.class, problem -> assertThat(problem.advice()).isNotBlank());
  }

  @Test
  void bad_yaml_is_located_by_line() throws Exception {
    write("catalog.yaml", "- id: a\n- id: [\n");

    assertThatThrownBy(() -> Catalogue.open(folder)).hasMessageContaining("catalog.yaml:3");
  }

  private static Dataset quietly(Catalogue catalogue, String id) {
    try {
      return catalogue.read(id);
    } catch (DataProblem problem) {
      throw new IllegalStateException(problem);
    }
  }

  private static double[] numbers(Dataset data, String column) {
    return ((NumberColumn) data.column(column).orElseThrow()).values();
  }

  private void write(String name, String text) throws Exception {
    Files.writeString(folder.resolve(name), text);
  }

  private void catalogue(String file, String type, int rows) throws Exception {
    String hash = Sha256.hex(Files.readAllBytes(folder.resolve(file)));
    write(
        "catalog.yaml",
        """
        - {id: a, title: A, about: B., source: S, licence: L, file: %s, sha256: %s, rows: %d,
           columns: [{name: x, type: %s}, {name: y, type: number}]}
        """
            .formatted(file, hash, rows, type));
  }
}
