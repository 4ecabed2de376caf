package dev.praxis.bench.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.bench.BenchCommand;
import dev.praxis.cli.CliRooms;
import dev.praxis.cli.PraxisCommand;
import dev.praxis.data.Catalogue;
import dev.praxis.lab.Labs;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ServeBenchCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  @TempDir private Path folder;

  @Test
  void both_servers_answer_everything_and_are_reported() throws Exception {
    int exit = run("--requests", "300", "--rate", "20", "--runs", "1", "--json");

    assertThat(exit).as(err.toString()).isZero();
    JsonNode report = JsonMapper.builder().build().readTree(out.toString());
    assertThat(report.get("sides").findValuesAsString("name")).containsExactly("praxis", "jdk");
    for (JsonNode side : report.get("sides")) {
      assertThat(side.get("full").get(0).get("statuses").toString()).isEqualTo("{\"200\":300}");
      assertThat(side.get("steady").get(0).get("statuses").toString()).isEqualTo("{\"200\":100}");
    }
  }

  @Test
  void nothing_to_send_is_wrong_use() throws Exception {
    assertThat(run("--requests", "0")).isEqualTo(2);
    assertThat(err.toString()).contains("0 is too few").hasLineCount(1);
  }

  private int run(String... arguments) throws Exception {
    var rooms =
        new CliRooms(
            Labs.load(),
            Catalogue.open(Path.of("datasets")),
            new PrintWriter(out),
            new PrintWriter(err),
            folder);
    var words = new ArrayList<>(List.of("bench", "serve"));
    words.addAll(List.of(arguments));
    return PraxisCommand.create(
            rooms, List.of(new BenchCommand(List.of(new ServeBenchCommand(rooms)))))
        .run(words.toArray(String[]::new));
  }
}
