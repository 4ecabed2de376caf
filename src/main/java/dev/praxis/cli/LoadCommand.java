package dev.praxis.cli;

import dev.praxis.lab.json.Json;
import dev.praxis.serve.load.LoadReport;
import dev.praxis.serve.load.LoadTest;
import dev.praxis.serve.load.RemoteService;
import dev.praxis.serve.load.Rows;
import dev.praxis.words.Numbers;
import dev.praxis.words.Words;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Sends rows to a service on a schedule and says how long its answers took.
@Command(
    name = "load",
    resourceBundle = "dev.praxis.cli.messages",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true)
public final class LoadCommand implements Callable<Integer> {
  private static final Words WORDS = Words.of(LoadCommand.class);
  private final CliRooms rooms;
  private final ServeHome home;

  @Parameters(index = "0", paramLabel = "URL", descriptionKey = "load.url")
  private String url = "";

  @Mixin private LoadOptions options = new LoadOptions();

  public LoadCommand(CliRooms rooms, ServeHome home) {
    this.rooms = rooms;
    this.home = home;
  }

  @Override
  public Integer call() throws Exception {
    var schedule = options.schedule();
    int connections = options.connections();
    var table = options.table(rooms);
    try (var service = RemoteService.at(url, options.token(rooms, home))) {
      Rows rows = Rows.of(table, service.contract().inputs());
      options.warm(service, rows);
      LoadReport report = LoadTest.of(service, rows, schedule, connections).run();
      rooms.out().print(options.json ? Json.text(report.tree()) + "\n" : written(report));
      return report.answered() == report.sent() ? Exit.DONE : Exit.PROBLEMS;
    }
  }

  private static String written(LoadReport report) {
    String others =
        report.statuses().entrySet().stream()
            .filter(status -> status.getKey() != 200)
            .map(
                status ->
                    status.getKey() == 0
                        ? WORDS.say("load.silent", "count", status.getValue())
                        : WORDS.say(
                            "load.status", "count", status.getValue(), "status", status.getKey()))
            .collect(Collectors.joining());
    var table = new LatencyTable();
    table.add(WORDS.say("load.corrected"), report.corrected());
    table.add(WORDS.say("load.naive"), report.naive());
    return WORDS.say(
            "load.sent",
            "sent",
            report.sent(),
            "seconds",
            Numbers.shown(report.seconds()),
            "answered",
            report.answered(),
            "rate",
            Numbers.shown(report.rate(), 4))
        + others
        + "\n\n"
        + table.written();
  }
}
