package dev.praxis.bench.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class StftCommandTest {
  private final StringWriter out = new StringWriter();

  private int run(String... arguments) {
    var line = new CommandLine(new StftCommand(new PrintWriter(out), "no-such-python"));
    line.setExecutionExceptionHandler(
        (failure, command, result) -> {
          out.append(failure.getMessage());
          return 2;
        });
    return line.execute(arguments);
  }

  @Test
  void without_the_peer_our_own_time_is_said_and_that_there_is_no_peer() {
    int exit = run("--runs", "2");

    assertThat(exit).isZero();
    assertThat(out.toString())
        .contains("Praxis: ", "median of 2", "SciPy is not there", "cores, Java");
  }

  @Test
  void the_json_has_every_run_and_an_absent_peer() {
    int exit = run("--runs", "1", "--json");

    assertThat(exit).isZero();
    assertThat(out.toString())
        .contains("\"bench\":\"stft\"", "\"peer\":null", "\"ratio\":null", "\"machine\":{");
  }

  @Test
  void no_runs_are_wrong_use() {
    run("--runs", "0");

    assertThat(out.toString()).contains("from 1 to 1000");
  }

  @Test
  void the_ratio_is_that_of_the_medians() {
    var report =
        new StftReport(
            new Timings("Praxis", List.of(30.0, 10.0, 20.0)),
            Optional.of(new Timings("SciPy 1", List.of(50.0, 30.0, 1000.0, 30.0))));

    assertThat(report.ratio()).contains(0.5);
    assertThat(report.written()).contains("Praxis: 20.0 ms", "0.50 of SciPy’s time");
  }
}
