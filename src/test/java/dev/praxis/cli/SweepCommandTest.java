package dev.praxis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SweepCommandTest {
  private final Path folder;
  private final Console console;

  SweepCommandTest(@TempDir Path folder) {
    this.folder = folder;
    this.console = new Console(folder);
  }

  private JsonNode json(String... arguments) {
    return JsonMapper.builder().build().readTree(console.run(arguments).out());
  }

  @Test
  void a_cell_is_the_mean_and_range_of_its_single_runs() {
    JsonNode sweep =
        json(
            "sweep",
            "k-means",
            "--grid",
            "k=3..4",
            "--seeds",
            "3",
            "--set",
            "start=random",
            "--json");

    double[] single =
        LongStream.of(42, 43, 44)
            .mapToObj(
                seed ->
                    json(
                        "run",
                        "k-means",
                        "--set",
                        "k=4",
                        "--set",
                        "start=random",
                        "--seed",
                        Long.toString(seed),
                        "--json"))
            .mapToDouble(run -> run.get("scores").get("inertia").get("value").doubleValue())
            .sorted()
            .toArray();
    JsonNode cell = sweep.get("cells").get(1);
    assertThat(cell.get("settings").get("k").longValue()).isEqualTo(4);
    JsonNode inertia = cell.get("scores").get("inertia");
    assertThat(inertia.get("low").doubleValue()).isEqualTo(single[0]);
    assertThat(inertia.get("high").doubleValue()).isEqualTo(single[2]);
    assertThat(inertia.get("mean").doubleValue())
        .isCloseTo((single[0] + single[1] + single[2]) / 3, within(1e-9));
    assertThat(inertia.get("runs").intValue()).isEqualTo(3);
  }

  @Test
  void every_combination_is_run_once() {
    JsonNode sweep =
        json(
            "sweep",
            "k-means",
            "--grid",
            "k=2,3",
            "--grid",
            "standardise=true,false",
            "--grid",
            "restarts=1..5..2",
            "--ticks",
            "2",
            "--json");

    assertThat(sweep.get("cells")).hasSize(2 * 2 * 3);
    assertThat(sweep.get("grid").get("restarts").toString()).isEqualTo("[1,3,5]");
    assertThat(sweep.get("cells").valueStream().map(cell -> cell.get("settings").toString()))
        .doesNotHaveDuplicates();
  }

  @Test
  void the_table_has_a_line_a_cell() {
    var ended = console.run("sweep", "k-means", "--grid", "k=1..3", "--ticks", "4");

    assertThat(ended.exit()).isZero();
    assertThat(ended.out()).startsWith("k-means, seed 42\n\nk  Inertia");
    assertThat(ended.out().lines().filter(line -> line.matches("[123]  \\d.*"))).hasSize(3);
  }

  @Test
  void a_combination_the_data_refuses_is_told_and_the_others_run() throws Exception {
    Files.writeString(folder.resolve("own.csv"), "a,b\n1,2\n3,4\n8,9\n");

    var ended = console.run("sweep", "k-means", "--data", "own.csv", "--grid", "k=3..4");

    assertThat(ended.exit()).isZero();
    assertThat(ended.out()).contains("{k=4} refused: 4 centroids need 4 different points");
  }

  @Test
  void a_sweep_of_refusals_only_ends_with_3() throws Exception {
    Files.writeString(folder.resolve("own.csv"), "a,b\n1,2\n3,4\n8,9\n");

    var ended = console.run("sweep", "k-means", "--data", "own.csv", "--grid", "k=4,5");

    assertThat(ended.exit()).isEqualTo(3);
  }
}
