package dev.praxis.bench.agents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.bench.BenchCommand;
import dev.praxis.cli.CliRooms;
import dev.praxis.cli.PraxisCommand;
import dev.praxis.data.Catalogue;
import dev.praxis.lab.Labs;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgentsCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  @TempDir private Path folder;

  @Test
  void both_loops_learn_the_same_and_are_reported() throws Exception {
    int exit = run("td", "--steps", "200000", "--runs", "2", "--json");

    assertThat(exit).isZero();
    assertThat(out.toString())
        .contains("\"bench\":\"td\"", "\"name\":\"praxis\"", "\"name\":\"bare\"", "\"ratio\"")
        .contains("\"name\":\"alone\"", "\"name\":\"drawn\"", "\"name\":\"kept\"");
  }

  @Test
  void every_strategy_is_reported() throws Exception {
    int exit = run("bandits", "--tasks", "3", "--steps", "50", "--runs", "1");

    assertThat(exit).isZero();
    assertThat(out.toString()).contains("epsilon-greedy", "thompson-beta", "50 pulls");
  }

  @Test
  void no_steps_are_wrong_use() throws Exception {
    assertThat(run("td", "--steps", "1")).isEqualTo(2);
    assertThat(run("bandits", "--runs", "0")).isEqualTo(2);
    assertThat(err.toString()).contains("--steps 1 cannot", "--runs 0 cannot").hasLineCount(2);
  }

  @Test
  void figures_are_summed_up_by_their_middle() {
    var figures = new Figures("some", List.of(3.0, 1.0, 8.0));

    assertThat(figures.median()).isEqualTo(3);
    assertThat(figures.least()).isEqualTo(1);
    assertThat(figures.greatest()).isEqualTo(8);
  }

  private int run(String... arguments) throws Exception {
    var writer = new PrintWriter(out);
    var bench = new BenchCommand(List.of(new TdCommand(writer), new BanditsCommand(writer)));
    var rooms =
        new CliRooms(
            Labs.load(), Catalogue.open(Path.of("datasets")), writer, new PrintWriter(err), folder);
    var words = new java.util.ArrayList<>(List.of("bench"));
    words.addAll(List.of(arguments));
    return PraxisCommand.create(rooms, List.of(bench)).run(words.toArray(String[]::new));
  }
}
