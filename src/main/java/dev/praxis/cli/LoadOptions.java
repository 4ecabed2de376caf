package dev.praxis.cli;

import dev.praxis.data.Dataset;
import dev.praxis.data.Material;
import dev.praxis.lab.CatalogueMaterials;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.MaterialRef;
import dev.praxis.lab.Refusal;
import dev.praxis.serve.ServeProblem;
import dev.praxis.serve.Token;
import dev.praxis.serve.TokenFile;
import dev.praxis.serve.load.LoadTest;
import dev.praxis.serve.load.RemoteService;
import dev.praxis.serve.load.Rows;
import dev.praxis.serve.load.Schedule;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/// The options that say what is sent to a service, and when.
final class LoadOptions {
  private static final double MOST_RATE = 100_000;
  private static final double MOST_SECONDS = 86_400;
  private static final long MOST_CONNECTIONS = 1_000;

  @Option(names = "--data", paramLabel = "ID|FILE", required = true, descriptionKey = "load.data")
  String data = "";

  @Option(names = "--rate", paramLabel = "N", descriptionKey = "load.rate")
  String rate = "100";

  @Option(names = "--seconds", paramLabel = "N", descriptionKey = "load.seconds")
  String seconds = "10";

  @Option(names = "--connections", paramLabel = "N", descriptionKey = "load.connections")
  String connections = "64";

  @Option(names = "--poisson", descriptionKey = "load.poisson")
  boolean poisson;

  @Option(names = "--seed", paramLabel = "N", descriptionKey = "load.seed")
  String seed = Long.toString(Experiment.SEED);

  @Option(names = "--warm-up", paramLabel = "N", descriptionKey = "load.warm-up")
  String warmUp = "500";

  @Option(names = "--token-file", paramLabel = "FILE", descriptionKey = "load.token-file")
  Optional<Path> tokenFile = Optional.empty();

  @Option(names = "--json", descriptionKey = "run.json.short")
  boolean json;

  Schedule schedule() throws CliProblem {
    double each = real("--rate", rate, MOST_RATE);
    double length = real("--seconds", seconds, MOST_SECONDS);
    if (each * length > Schedule.MOST) {
      throw CliProblem.wrongUse("load.long", "most", Schedule.MOST);
    }
    return poisson
        ? Schedule.poisson(each, length, RequestReader.whole("--seed", seed, Long.MIN_VALUE))
        : Schedule.constant(each, length);
  }

  int connections() throws CliProblem {
    long wanted = RequestReader.whole("--connections", connections, 1);
    if (wanted > MOST_CONNECTIONS) {
      throw CliProblem.wrongUse(
          "load.range", "option", "--connections", "text", wanted, "most", MOST_CONNECTIONS);
    }
    return (int) wanted;
  }

  /// Requests that do not count: the client's own Java is slow at first, and would be measured.
  void warm(RemoteService service, Rows rows) throws CliProblem, InterruptedException {
    long wanted = RequestReader.whole("--warm-up", warmUp, 0);
    if (wanted > Schedule.MOST) {
      throw CliProblem.wrongUse("load.long", "most", Schedule.MOST);
    }
    if (wanted > 0) {
      LoadTest.of(service, rows, Schedule.atOnce((int) wanted), connections()).run();
    }
  }

  private static double real(String option, String text, double most) throws CliProblem {
    return Numerals.real(text)
        .filter(number -> number > 0 && number <= most)
        .orElseThrow(
            () ->
                CliProblem.wrongUse(
                    "load.range", "option", option, "text", text, "most", (long) most));
  }

  Token token(CliRooms rooms, ServeHome home) throws CliProblem, ServeProblem {
    return token(rooms, tokenFile.isPresent() ? tokenFile.get() : home.tokenFile());
  }

  static Token token(CliRooms rooms, Path file) throws ServeProblem {
    return new TokenFile(rooms.folder().resolve(file)).read();
  }

  Dataset table(CliRooms rooms) throws CliProblem, Refusal {
    CatalogueMaterials source = CatalogueMaterials.of(rooms.catalogue(), rooms.folder());
    MaterialRef ref = DataText.known(source, data);
    Material material = source.open(ref);
    new ImportRemarks(source, new Trouble(rooms.err())).say(ref);
    if (material instanceof Dataset table) {
      return table;
    }
    throw CliProblem.wrongUse("load.no-table", "data", data);
  }
}
