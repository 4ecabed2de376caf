package dev.praxis.bench;

import dev.praxis.cli.CliProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// How often a measurement is repeated, as an option of its command.
@Command(resourceBundle = "dev.praxis.bench.messages")
public final class Runs {
  private static final Range POSSIBLE = new Range("runs", 1, 1_000);

  @Option(names = "--runs", paramLabel = "N", descriptionKey = "bench.runs")
  private int asked;

  /// @param usual how often without the option
  public Runs(int usual) {
    asked = usual;
  }

  public int asked() throws CliProblem {
    POSSIBLE.check(asked);
    return asked;
  }
}
