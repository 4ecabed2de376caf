package dev.praxis.bench.agents;

import dev.praxis.bench.Machine;
import dev.praxis.cli.CliProblem;
import dev.praxis.cli.Exit;
import dev.praxis.cli.Version;
import dev.praxis.lab.json.Json;
import dev.praxis.words.Words;
import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
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

  @Option(names = "--runs", paramLabel = "N", descriptionKey = "agents.runs")
  private int runs = 9;

  @Option(names = "--json", descriptionKey = "agents.json")
  private boolean json;

  public BanditsCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws CliProblem {
    new Range("tasks", 1, 1_000_000).check(tasks);
    new Range("steps", 1, 1_000_000).check(steps);
    new Range("runs", 1, 1_000).check(runs);
    double load = Report.loadNow();
    var figures = new BanditsBench(tasks, steps, runs).measure();
    Map<String, Object> setting = Map.of("tasks", tasks, "steps", steps);
    String unit = WORDS.say("bandits.unit", "tasks", tasks, "steps", steps);
    var report = new Report("bandits", unit, Machine.here(), load, setting, figures);
    out.println(json ? Json.text(report.tree()) : report.written());
    out.flush();
    return Exit.DONE;
  }
}
