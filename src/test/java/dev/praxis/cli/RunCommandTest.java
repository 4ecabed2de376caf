package dev.praxis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.lab.json.ExperimentJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RunCommandTest {
  private final Path folder;
  private final Console console;

  RunCommandTest(@TempDir Path folder) {
    this.folder = folder;
    this.console = new Console(folder);
  }

  private JsonNode json(String... arguments) {
    var ended = console.run(arguments);
    assertThat(ended.err()).isEmpty();
    assertThat(ended.exit()).isZero();
    return JsonMapper.builder().build().readTree(ended.out());
  }

  @Test
  void the_json_object_has_the_shape_that_is_documented() {
    JsonNode run = json("run", "k-means", "--json");

    assertThat(run.propertyNames())
        .containsExactly("lab", "version", "experiment", "scores", "facts", "figures", "ms");
    assertThat(run.get("scores")).isNotEmpty();
    for (JsonNode score : run.get("scores")) {
      assertThat(score.propertyNames()).containsExactly("value", "low", "high", "n", "how", "on");
      assertThat(score.get("value").isNumber()).isTrue();
      assertThat(score.get("low").isNull()).isTrue();
    }
    assertThat(run.get("figures")).isNotEmpty();
    for (JsonNode figure : run.get("figures")) {
      assertThat(figure.propertyNames()).containsExactly("kind", "description", "table");
      int width = figure.get("table").get("columns").size();
      assertThat(figure.get("table").get("rows")).allMatch(row -> row.size() == width);
    }
    assertThat(run.get("ms").doubleValue()).isPositive();
  }

  @Test
  void the_score_is_the_one_scikit_learn_publishes() {
    JsonNode run = json("run", "k-means", "--set", "restarts=10", "--json");

    // KMeans(3, n_init=10).fit(load_iris().data).inertia_ is 78.85144142614601
    assertThat(run.get("scores").get("inertia").get("value").doubleValue())
        .isCloseTo(78.85144142614601, within(1e-9));
  }

  @Test
  void the_experiment_in_the_json_can_be_read_and_is_complete() throws Exception {
    JsonNode run = json("run", "k-means", "--do", "0:centroid=move,0,petal_width_cm:0.5", "--json");

    var experiment = ExperimentJson.read(run.get("experiment").toString());
    assertThat(experiment.settings().values().keySet())
        .isEqualTo(Set.of("columns", "k", "start", "restarts", "standardise", "x", "y"));
    assertThat(experiment.edits()).hasSize(1);
    assertThat(experiment.materials().get("data").hash()).hasSize(64);
  }

  @Test
  void the_same_arguments_print_the_same_but_for_the_time() {
    String[] arguments = {"run", "k-means", "--data", "wine", "--set", "start=random", "--json"};

    String first = console.run(arguments).out().replaceFirst("\"ms\":[0-9.E-]+", "");
    String again = console.run(arguments).out().replaceFirst("\"ms\":[0-9.E-]+", "");

    assertThat(first).isEqualTo(again).doesNotContain("\"ms\"");
  }

  @Test
  void a_hand_moves_a_centroid_before_the_first_step() {
    String[] arguments = {
      "run",
      "k-means",
      "--ticks",
      "0",
      "--json",
      "--do",
      "0:centroid=move,0,petal_length_cm:1.25,petal_width_cm:0.5"
    };

    JsonNode run = json(arguments);

    JsonNode first = run.get("figures").get("centroids").get("table").get("rows").get(0);
    assertThat(first.get(4).doubleValue()).isEqualTo(1.25);
    assertThat(first.get(5).doubleValue()).isEqualTo(0.5);
    assertThat(run.get("facts").get("moved").booleanValue()).isTrue();
  }

  @Test
  void a_run_is_summarised_for_people() {
    var ended = console.run("run", "k-means", "--ticks", "3");

    assertThat(ended.exit()).isZero();
    assertThat(ended.out())
        .startsWith("k-means on Iris flowers (150 rows), seed 42, stopped after 3 ticks\n")
        .containsPattern("(?m)^Inertia +\\d+\\.\\d+ \\(n 150, all rows\\)$")
        .contains("points changed their centroid.");
  }

  @Test
  void columns_with_any_name_can_be_chosen_and_moved_along() throws Exception {
    Files.writeString(
        folder.resolve("own.csv"),
        "\"a, b: c\",\"it's \"\"=\"\"\",plain\n1,2,3\n2,5,1\n8,7,4\n9,9,9\n");

    JsonNode run =
        json(
            "run",
            "k-means",
            "--data",
            "data=own.csv",
            "--set",
            "k=2",
            "--set",
            "columns=\"a, b: c\",it's \"=\"",
            "--do",
            "0:centroid=move,1,\"a, b: c\":4.5,'it''s \"=\"':-2e0",
            "--ticks",
            "0",
            "--json");

    JsonNode second = run.get("figures").get("centroids").get("table").get("rows").get(1);
    assertThat(second.get(2).doubleValue()).isEqualTo(4.5);
    assertThat(second.get(3).doubleValue()).isEqualTo(-2);
  }

  @Test
  void cells_that_were_not_taken_as_written_are_counted_on_one_line() throws Exception {
    Files.writeString(
        folder.resolve("own.csv"), "a,b\n1,2\noops,4\n1,5\n2,6\n3,7\n4,8\n5,9\n6,1\n7,2\n8,3\n");

    var ended = console.run("run", "k-means", "--data", "own.csv", "--set", "k=2");

    assertThat(ended.exit()).isZero();
    assertThat(ended.err().strip())
        .startsWith("praxis: not all of own.csv was taken as written (1 in all)")
        .contains("“oops” is not a number")
        .hasLineCount(1);
  }

  @Test
  void a_report_needs_nothing_else_and_lets_no_name_become_markup() throws Exception {
    Files.writeString(
        folder.resolve("own.csv"),
        "</script><script>alert(1)</script>,\"\"\"&<\"\n1,2\n3,4\n8,9\n9,9\n");

    var ended =
        console.run("run", "k-means", "--data", "own.csv", "--set", "k=2", "--report", "r.html");

    assertThat(ended.exit()).isZero();
    String page = Files.readString(folder.resolve("r.html"));
    assertThat(page)
        .doesNotContain("<script", "</script")
        .contains("&lt;/script&gt;")
        .contains("k-means@1", "SHA-256", "Inertia", "<details>", "Praxis development build");
  }

  @Test
  void a_report_that_cannot_be_saved_ends_with_3() {
    var ended = console.run("run", "k-means", "--report", "no/such/folder/r.html");

    assertThat(ended.exit()).isEqualTo(3);
    assertThat(ended.err().strip())
        .startsWith("praxis: The report could not be saved as no/such/folder/r.html")
        .hasLineCount(1);
  }
}
