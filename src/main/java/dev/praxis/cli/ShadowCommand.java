package dev.praxis.cli;

import dev.praxis.lab.json.Json;
import dev.praxis.serve.load.RemoteService;
import dev.praxis.serve.load.Rows;
import dev.praxis.serve.load.Shadow;
import dev.praxis.serve.load.ShadowReport;
import dev.praxis.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Sends the same rows to two services, the second in the shadow of the first, and keeps what both
/// said.
@Command(
    name = "shadow",
    resourceBundle = "dev.praxis.cli.messages",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true)
public final class ShadowCommand implements Callable<Integer> {
  private static final Words WORDS = Words.of(ShadowCommand.class);
  private final CliRooms rooms;
  private final ServeHome home;

  @Parameters(index = "0", paramLabel = "CHAMPION", descriptionKey = "shadow.champion")
  private String champion = "";

  @Parameters(index = "1", paramLabel = "CHALLENGER", descriptionKey = "shadow.challenger")
  private String challenger = "";

  @Mixin private LoadOptions options = new LoadOptions();

  @Option(names = "--challenger-token-file", paramLabel = "FILE", descriptionKey = "shadow.token")
  private Optional<Path> challengerToken = Optional.empty();

  @Option(names = "--out", paramLabel = "FILE.csv", required = true, descriptionKey = "shadow.out")
  private Path out = Path.of("");

  public ShadowCommand(CliRooms rooms, ServeHome home) {
    this.rooms = rooms;
    this.home = home;
  }

  @Override
  public Integer call() throws Exception {
    var schedule = options.schedule();
    Path file = rooms.folder().resolve(out);
    if (Files.exists(file)) {
      throw CliProblem.failed("shadow.exists", "file", out);
    }
    var table = options.table(rooms);
    var token = options.token(rooms, home);
    var other =
        challengerToken.isPresent() ? LoadOptions.token(rooms, challengerToken.get()) : token;
    try (var first = RemoteService.at(champion, token);
        var second = RemoteService.at(challenger, other)) {
      Rows rows = Rows.of(table, first.contract().inputs());
      options.warm(first, rows);
      options.warm(second, rows);
      ShadowReport report = new Shadow(first, second, rows, options.connections()).run(schedule);
      write(report, file);
      rooms.out().print(options.json ? Json.text(report.tree()) + "\n" : written(report));
      return report.both() > 0 ? Exit.DONE : Exit.FAILED;
    }
  }

  private void write(ShadowReport report, Path file) throws CliProblem {
    try {
      report.write(file);
    } catch (IOException unwritable) {
      throw CliProblem.failed("shadow.unwritable", "file", out);
    }
  }

  private String written(ShadowReport report) {
    var table = new LatencyTable();
    table.add(WORDS.say("shadow.first"), report.champion());
    table.add(WORDS.say("shadow.second"), report.challenger());
    return WORDS.say(
            "shadow.agreed",
            "requests",
            report.pairs().size(),
            "both",
            report.both(),
            "agreed",
            report.agreed())
        + "\n\n"
        + table.written()
        + "\n"
        + WORDS.say("shadow.saved", "file", out)
        + "\n";
  }
}
