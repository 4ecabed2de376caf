package dev.praxis.bench.agents;

import dev.praxis.bench.Machine;
import dev.praxis.cli.CliProblem;
import dev.praxis.cli.Exit;
import dev.praxis.cli.Version;
import dev.praxis.lab.Refusal;
import dev.praxis.lab.json.Json;
import dev.praxis.words.Words;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
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

  @Option(names = "--runs", paramLabel = "N", descriptionKey = "agents.runs")
  private int runs = 9;

  @Option(names = "--json", descriptionKey = "agents.json")
  private boolean json;

  public TdCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws CliProblem, Refusal, InterruptedException {
    new Range("steps", 1_000, 10_000_000_000L).check(steps);
    new Range("runs", 1, 1_000).check(runs);
    double load = Report.loadNow();
    var figures = new ArrayList<>(new TdBench(steps, runs).measure());
    figures.addAll(new DrawnBench(runs).measure());
    Map<String, Object> setting = Map.of("world", "frozen-lake-8x8", "steps", steps);
    var report = new Report("td", WORDS.say("td.unit"), Machine.here(), load, setting, figures);
    out.println(json ? Json.text(report.tree()) : report.written());
    out.flush();
    return Exit.DONE;
  }
}
