package dev.praxis.bench.sound;

import dev.praxis.bench.Runs;
import dev.praxis.bench.Telling;
import dev.praxis.cli.CliProblem;
import dev.praxis.cli.Exit;
import dev.praxis.cli.Version;
import dev.praxis.words.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Times the spectrogram of a minute of sound.
@Command(
    name = "stft",
    resourceBundle = "dev.praxis.bench.sound.messages",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true)
public final class StftCommand implements Callable<Integer> {
  private static final Words WORDS = Words.of(StftCommand.class);
  private final PrintWriter out;
  private final String python;

  @Mixin private final Runs runs = new Runs(15);

  @Mixin private final Telling telling = new Telling();

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
    var bench = new StftBench(runs.asked(), python);
    try {
      StftReport report = bench.measure();
      telling.print(out, report::tree, report::written);
    } catch (IOException failure) {
      throw new CliProblem(
          Exit.FAILED,
          WORDS.say("stft.io", "why", String.valueOf(failure.getMessage())),
          WORDS.say("stft.io.try"));
    }
    return Exit.DONE;
  }
}
