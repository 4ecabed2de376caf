package dev.praxis.bench.agents;

import dev.praxis.bench.Machine;
import dev.praxis.bench.Range;
import dev.praxis.bench.Runs;
import dev.praxis.bench.Telling;
import dev.praxis.cli.CliProblem;
import dev.praxis.cli.Exit;
import dev.praxis.cli.Version;
import dev.praxis.lab.Refusal;
import dev.praxis.words.Words;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Says how many steps of Q-learning there are in a second.
@Command(
    name = "td",
    resourceBundle = "dev.praxis.bench.agents.messages",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true)
public final class TdCommand implements Callable<Integer> {
  private static final Words WORDS = Words.of(TdCommand.class);
  private final PrintWriter out;

  @Option(names = "--steps", paramLabel = "N", descriptionKey = "td.steps")
  private long steps = 50_000_000;

  @Mixin private final Runs runs = new Runs(9);

  @Mixin private final Telling telling = new Telling();

  public TdCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws CliProblem, Refusal, InterruptedException {
    new Range("steps", 1_000, 10_000_000_000L).check(steps);
    int times = runs.asked();
    double load = Machine.loadNow();
    var figures = new ArrayList<>(new TdBench(steps, times).measure());
    figures.addAll(new DrawnBench(times).measure());
    Map<String, Object> setting = Map.of("world", "frozen-lake-8x8", "steps", steps);
    var report = new Report("td", WORDS.say("td.unit"), Machine.here(), load, setting, figures);
    telling.print(out, report::tree, report::written);
    return Exit.DONE;
  }
}
