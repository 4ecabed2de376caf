package dev.praxis.bench.serve;

import dev.praxis.bench.Machine;
import dev.praxis.bench.Runs;
import dev.praxis.bench.Telling;
import dev.praxis.cli.CliProblem;
import dev.praxis.cli.CliRooms;
import dev.praxis.cli.Exit;
import dev.praxis.cli.Version;
import dev.praxis.lab.json.Json;
import dev.praxis.serve.load.Latency;
import dev.praxis.words.Numbers;
import dev.praxis.words.Words;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Says how many predictions a second a service gives over loopback, beside the server of Java.
@Command(
    name = "serve",
    resourceBundle = "dev.praxis.bench.serve.messages",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true)
public final class ServeBenchCommand implements Callable<Integer> {
  private static final Words WORDS = Words.of(ServeBenchCommand.class);
  private static final int MOST = 1_000_000;
  private final CliRooms rooms;

  @Option(names = "--requests", paramLabel = "N", descriptionKey = "serve.requests")
  private int requests = 20_000;

  @Option(names = "--rate", paramLabel = "N", descriptionKey = "serve.rate")
  private int rate = 500;

  @Mixin private final Runs runs = new Runs(5);

  @Mixin private final Telling telling = new Telling();

  public ServeBenchCommand(CliRooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() throws Exception {
    for (int each : new int[] {requests, rate}) {
      if (each < 1 || each > MOST) {
        throw new CliProblem(
            Exit.WRONG_USE,
            WORDS.say("serve.wrong", "value", each),
            WORDS.say("serve.wrong.try", "most", MOST));
      }
    }
    var bench = new ServeBench(requests, rate, runs.asked());
    double load = Machine.loadNow();
    List<Side> sides = bench.measure(rooms);
    telling.print(rooms.out(), () -> tree(load, sides), () -> written(load, sides));
    return Exit.DONE;
  }

  private Map<String, Object> tree(double load, List<Side> sides) {
    return Json.object(
        "bench",
        "serve",
        "machine",
        Machine.here().tree(),
        "load",
        load,
        "requests",
        requests,
        "rate",
        rate,
        "sides",
        sides.stream().map(Side::tree).toList());
  }

  private String written(double load, List<Side> sides) {
    var text = new StringBuilder(Machine.here().written());
    text.append(WORDS.say("serve.load", "load", load));
    for (Side side : sides) {
      double[] rates = side.rates();
      text.append('\n')
          .append(
              WORDS.say(
                  "serve.line",
                  "name",
                  side.name(),
                  "median",
                  Numbers.shown(rates[1]),
                  "least",
                  Numbers.shown(rates[0]),
                  "greatest",
                  Numbers.shown(rates[2]),
                  "rate",
                  rate,
                  "p50",
                  Numbers.shown(side.latency(Latency::p50)),
                  "p99",
                  Numbers.shown(side.latency(Latency::p99)),
                  "p999",
                  Numbers.shown(side.latency(Latency::p999)),
                  "max",
                  Numbers.shown(side.latency(Latency::max))));
    }
    return text.toString();
  }
}
