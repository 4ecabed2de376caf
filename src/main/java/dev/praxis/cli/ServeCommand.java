package dev.praxis.cli;

import dev.praxis.data.Dataset;
import dev.praxis.lab.Refusal;
import dev.praxis.lab.json.Json;
import dev.praxis.lab.report.LabWords;
import dev.praxis.serve.CurlLines;
import dev.praxis.serve.Limits;
import dev.praxis.serve.ModelService;
import dev.praxis.serve.ServeProblem;
import dev.praxis.serve.Token;
import dev.praxis.serve.TokenFile;
import dev.praxis.serve.load.Rows;
import dev.praxis.words.Words;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Makes the model of a run again and serves it on this machine until it is stopped.
@Command(
    name = "serve",
    resourceBundle = "dev.praxis.cli.messages",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {
  private static final Words WORDS = Words.of(ServeCommand.class);
  private static final int MOST_PORT = 65_535;
  private final CliRooms rooms;
  private final ServeHome home;

  @Parameters(index = "0", paramLabel = "RUN", descriptionKey = "serve.run")
  private String run = "";

  @Mixin private SettingOptions options = new SettingOptions();

  @Option(names = "--port", paramLabel = "N", descriptionKey = "serve.port")
  private String port = "0";

  @Option(names = "--token-file", paramLabel = "FILE", descriptionKey = "serve.token-file")
  private Optional<Path> tokenFile = Optional.empty();

  @Option(names = "--json", descriptionKey = "serve.json")
  private boolean json;

  public ServeCommand(CliRooms rooms, ServeHome home) {
    this.rooms = rooms;
    this.home = home;
  }

  /// Ends when the program is stopped, or its thread is interrupted.
  @Override
  public Integer call() throws CliProblem, Refusal, ServeProblem, InterruptedException {
    long wanted = RequestReader.whole("--port", port, 0);
    if (wanted > MOST_PORT) {
      throw CliProblem.wrongUse("serve.port.wrong", "port", wanted, "most", MOST_PORT);
    }
    Path file = file();
    Token token = new TokenFile(file).open();
    Refit.Fitted fitted = fitted();
    try (ModelService service =
        ModelService.start(fitted.model(), token, (int) wanted, Limits.USUAL)) {
      say(fitted, service, file);
      service.join();
    } catch (InterruptedException stopped) {
      return Exit.DONE;
    }
    return Exit.DONE;
  }

  private Path file() throws CliProblem {
    Path file = tokenFile.isPresent() ? tokenFile.get() : home.tokenFile();
    return rooms.folder().resolve(file).toAbsolutePath().normalize();
  }

  private Refit.Fitted fitted() throws CliProblem, Refusal, InterruptedException {
    var refit = new Refit(rooms);
    if (rooms.labs().find(run).isPresent()) {
      return refit.of(run, options);
    }
    if (!options.none()) {
      throw CliProblem.wrongUse("serve.options", "run", run);
    }
    return refit.of(kept(), run);
  }

  private KeptRun kept() throws CliProblem {
    Optional<Long> number = run.matches("\\d+") ? Numerals.whole(run) : Optional.empty();
    if (number.isPresent()) {
      Optional<KeptRun> kept = home.run(number.get());
      if (kept.isEmpty()) {
        throw CliProblem.failed("serve.no-run", "number", run);
      }
      return kept.get();
    }
    Path file = rooms.folder().resolve(run);
    if (!Files.isRegularFile(file)) {
      throw Choice.unknown("serve.unknown", run, rooms.labs().ids());
    }
    return KeptRun.of(file);
  }

  private void say(Refit.Fitted fitted, ModelService service, Path file) {
    PrintWriter out = rooms.out();
    String model = fitted.model().lab();
    if (json) {
      out.println(
          Json.text(
              Json.object(
                  "model",
                  model,
                  "url",
                  service.address().toString(),
                  "token_file",
                  file.toString())));
    } else {
      var lab = fitted.from().run().spec().id();
      String title = rooms.labs().find(lab).map(LabWords::of).map(LabWords::title).orElse(lab);
      out.println(WORDS.say("serve.at", "lab", title, "url", service.address()));
      out.println(WORDS.say("serve.token", "file", file));
      var curl = new CurlLines(service.address(), file);
      out.println(curl.index());
      example(fitted).ifPresent(row -> out.println(curl.predict(row)));
    }
    out.flush();
  }

  /// A row of the table the model was fitted to.
  private static Optional<String> example(Refit.Fitted fitted) {
    return fitted.from().run().materials().byRole().values().stream()
        .filter(Dataset.class::isInstance)
        .map(Dataset.class::cast)
        .flatMap(table -> row(fitted, table).stream())
        .findFirst();
  }

  private static Optional<String> row(Refit.Fitted fitted, Dataset table) {
    try {
      return Optional.of(Rows.of(table, fitted.model().predictor().inputs()).example());
    } catch (ServeProblem none) {
      return Optional.empty();
    }
  }
}
