package dev.praxis.bench.serve;

import dev.praxis.bench.Machine;
import dev.praxis.cli.CliProblem;
import dev.praxis.cli.CliRooms;
import dev.praxis.cli.Exit;
import dev.praxis.cli.Version;
import dev.praxis.lab.json.Json;
import dev.praxis.serve.load.Latency;
import dev.praxis.words.Numbers;
import dev.praxis.words.Words;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
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

  @Option(names = "--runs", paramLabel = "N", descriptionKey = "serve.runs")
  private int runs = 5;

  @Option(names = "--json", descriptionKey = "serve.json")
  private boolean json;

  public ServeBenchCommand(CliRooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() throws Exception {
    for (int each : new int[] {requests, rate, runs}) {
      if (each < 1 || each > MOST) {
        throw new CliProblem(
            Exit.WRONG_USE,
            WORDS.say("serve.wrong", "value", each),
            WORDS.say("serve.wrong.try", "most", MOST));
      }
    }
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    List<Side> sides = new ServeBench(requests, rate, runs).measure(rooms);
    rooms.out().println(json ? tree(load, sides) : written(load, sides));
    rooms.out().flush();
    return Exit.DONE;
  }

  private String tree(double load, List<Side> sides) {
    return Json.text(
        Json.object(
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
            sides.stream().map(Side::tree).toList()));
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
