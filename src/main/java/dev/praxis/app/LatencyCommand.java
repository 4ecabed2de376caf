package dev.praxis.app;

import dev.praxis.bench.Machine;
import dev.praxis.bench.Range;
import dev.praxis.bench.Telling;
import dev.praxis.bench.latency.LabPart;
import dev.praxis.bench.latency.LatencyReport;
import dev.praxis.cli.CliProblem;
import dev.praxis.cli.Exit;
import dev.praxis.cli.Version;
import dev.praxis.lab.Lab;
import dev.praxis.words.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Turns the knobs of labs in the window and says how long the new pictures take.
@Command(
    name = "latency",
    resourceBundle = "dev.praxis.bench.latency.messages",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true)
final class LatencyCommand implements Callable<Integer> {
  private static final Words WORDS = Words.of(LatencyReport.class);
  private static final int LEAST_ROWS = 10;
  private static final int MOST_ROWS = 100_000;
  private static final int MOST_CHANGES = 10_000;
  private final Rooms rooms;
  private final PrintWriter out;

  @Option(names = "--lab", paramLabel = "ID", descriptionKey = "latency.lab")
  private List<String> labs = new ArrayList<>();

  @Option(names = "--rows", paramLabel = "N", descriptionKey = "latency.rows")
  private int rows = 1_000;

  @Option(names = "--changes", paramLabel = "N", descriptionKey = "latency.changes")
  private int changes = 200;

  @Mixin private final Telling telling = new Telling();

  LatencyCommand(Rooms rooms, PrintWriter out) {
    this.rooms = rooms;
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    new Range("rows", LEAST_ROWS, MOST_ROWS).check(rows);
    new Range("changes", 1, MOST_CHANGES).check(changes);
    List<Lab<?, ?>> wanted = wanted();
    double load = Machine.loadNow();
    Headless.start();
    var report = new LatencyReport(Machine.here(), load, rows, measured(wanted));
    telling.print(out, report::tree, report::written);
    return Exit.DONE;
  }

  private List<LabPart> measured(List<Lab<?, ?>> wanted) throws Exception {
    BenchWindow window = BenchWindow.open(rooms);
    try {
      var parts = new ArrayList<LabPart>();
      for (Lab<?, ?> lab : wanted) {
        parts.add(new LatencyBench(window, lab).measure(rows, changes));
      }
      return parts;
    } catch (IOException failure) {
      throw new CliProblem(
          Exit.FAILED,
          WORDS.say("latency.io", "why", String.valueOf(failure.getMessage())),
          WORDS.say("latency.io.try"));
    } finally {
      window.close();
    }
  }

  private List<Lab<?, ?>> wanted() throws CliProblem {
    var wanted = new ArrayList<Lab<?, ?>>();
    for (String id : labs) {
      wanted.add(rooms.labs().find(id).orElseThrow(() -> unknown(id)));
    }
    return wanted.isEmpty() ? rooms.labs().all() : wanted;
  }

  private CliProblem unknown(String id) {
    return new CliProblem(
        Exit.WRONG_USE,
        WORDS.say("latency.unknown", "lab", id),
        WORDS.say("latency.unknown.try", "labs", String.join(", ", rooms.labs().ids())));
  }
}
