package dev.praxis.cli;

import dev.praxis.figure.export.HtmlReport;
import dev.praxis.lab.Lab;
import dev.praxis.lab.Snapshot;
import dev.praxis.lab.json.DrawingJson;
import dev.praxis.lab.json.ExperimentJson;
import dev.praxis.lab.json.Json;
import dev.praxis.lab.report.LabReport;
import dev.praxis.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Runs a lab and says what came of it.
@Command(name = "run", resourceBundle = "dev.praxis.cli.messages", mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
  private static final Words WORDS = Words.of(RunCommand.class);
  private final CliRooms rooms;

  @Mixin private ExperimentOptions options = new ExperimentOptions();

  @Option(names = "--json", descriptionKey = "run.json")
  private boolean json;

  @Option(names = "--report", paramLabel = "FILE.html", descriptionKey = "run.report")
  private String report = "";

  @Option(names = "--sound", paramLabel = "ID=FILE.wav", descriptionKey = "run.option.sound")
  private List<String> sounds = new ArrayList<>();

  RunCommand(CliRooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() throws Exception {
    if (json && !report.isEmpty()) {
      throw CliProblem.wrongUse("run.both");
    }
    Request request = new RequestReader(rooms).read(options);
    List<SoundOption> wanted = SoundOption.read(sounds, request.lab().spec());
    try (var bench = new Bench()) {
      Bench.Result result = bench.carryOut(request);
      for (SoundOption sound : wanted) {
        String said = sound.write(result.run(), rooms.folder());
        (json ? rooms.err() : rooms.out()).println(said);
      }
      if (json) {
        rooms.out().println(Json.text(tree(request.lab().spec().version(), result.shown())));
        return Exit.DONE;
      }
      rooms.out().print(new RunText(request.lab(), result.shown()).written());
      if (!report.isEmpty()) {
        save(request.lab(), result);
      }
      return Exit.DONE;
    }
  }

  private static Map<String, Object> tree(int version, Snapshot shown) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("lab", shown.experiment().lab());
    tree.put("version", version);
    tree.put("experiment", ExperimentJson.tree(shown.experiment()));
    tree.putAll(DrawingJson.tree(shown.drawing()));
    tree.put("ms", shown.millis());
    return tree;
  }

  private void save(Lab<?, ?> lab, Bench.Result result) throws CliProblem {
    String foot =
        WORDS.say(
            "report.foot",
            "version",
            Version.text(),
            "date",
            LocalDate.now(ZoneId.systemDefault()));
    String page = HtmlReport.write(LabReport.of(lab, result.shown(), result.run().snippet(), foot));
    try {
      Path file = rooms.folder().resolve(report);
      Files.writeString(file, page);
      rooms.out().println(WORDS.say("report.saved", "file", report));
    } catch (IOException | InvalidPathException unwritable) {
      throw CliProblem.failed("report.unwritable", "file", report);
    }
  }
}
