package dev.praxis.bench.sound;

import dev.praxis.cli.CliProblem;
import dev.praxis.cli.Exit;
import dev.praxis.cli.Version;
import dev.praxis.lab.json.Json;
import dev.praxis.words.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Times the spectrogram of a minute of sound.
@Command(
    name = "stft",
    resourceBundle = "dev.praxis.bench.sound.messages",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true)
public final class StftCommand implements Callable<Integer> {
  private static final Words WORDS = Words.of(StftCommand.class);
  private static final int MOST = 1_000;
  private final PrintWriter out;
  private final String python;

  @Option(names = "--runs", paramLabel = "N", descriptionKey = "stft.runs")
  private int runs = 15;

  @Option(names = "--json", descriptionKey = "stft.json")
  private boolean json;

  public StftCommand(PrintWriter out) {
    this(out, "python3");
  }

  /// @param python the program that may have SciPy
  StftCommand(PrintWriter out, String python) {
    this.out = out;
    this.python = python;
  }

  @Override
  public Integer call() throws CliProblem {
    if (runs < 1 || runs > MOST) {
      throw new CliProblem(
          Exit.WRONG_USE,
          WORDS.say("stft.runs.wrong", "runs", runs),
          WORDS.say("stft.runs.try", "most", MOST));
    }
    try {
      StftReport report = new StftBench(runs, python).measure();
      out.println(json ? Json.text(report.tree()) : report.written());
      out.flush();
    } catch (IOException failure) {
      throw new CliProblem(
          Exit.FAILED,
          WORDS.say("stft.io", "why", String.valueOf(failure.getMessage())),
          WORDS.say("stft.io.try"));
    }
    return Exit.DONE;
  }
}
