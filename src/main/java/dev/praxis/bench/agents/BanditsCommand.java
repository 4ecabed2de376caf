package dev.praxis.bench.agents;

import dev.praxis.bench.Machine;
import dev.praxis.bench.Range;
import dev.praxis.bench.Runs;
import dev.praxis.bench.Telling;
import dev.praxis.cli.CliProblem;
import dev.praxis.cli.Exit;
import dev.praxis.cli.Version;
import dev.praxis.words.Words;
import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Says how long many runs of each way to choose among ten arms take.
@Command(
    name = "bandits",
    resourceBundle = "dev.praxis.bench.agents.messages",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true)
public final class BanditsCommand implements Callable<Integer> {
  private static final Words WORDS = Words.of(BanditsCommand.class);
  private final PrintWriter out;

  @Option(names = "--tasks", paramLabel = "N", descriptionKey = "bandits.tasks")
  private int tasks = 2_000;

  @Option(names = "--steps", paramLabel = "N", descriptionKey = "bandits.steps")
  private int steps = 1_000;

  @Mixin private final Runs runs = new Runs(9);

  @Mixin private final Telling telling = new Telling();

  public BanditsCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws CliProblem {
    new Range("tasks", 1, 1_000_000).check(tasks);
    new Range("steps", 1, 1_000_000).check(steps);
    var bench = new BanditsBench(tasks, steps, runs.asked());
    double load = Machine.loadNow();
    var figures = bench.measure();
    Map<String, Object> setting = Map.of("tasks", tasks, "steps", steps);
    String unit = WORDS.say("bandits.unit", "tasks", tasks, "steps", steps);
    var report = new Report("bandits", unit, Machine.here(), load, setting, figures);
    telling.print(out, report::tree, report::written);
    return Exit.DONE;
  }
}
