package dev.praxis.cli;

import dev.praxis.exchange.Packs;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Unpacks a course.
@Command(
    resourceBundle = "dev.praxis.cli.messages",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true)
final class UnpackCommand implements Callable<Integer> {
  private final CliRooms rooms;
  private final CoursesFolder courses;

  @Parameters(index = "0", paramLabel = "FILE.praxis", descriptionKey = "exchange.in")
  private String file = "";

  @Option(names = "--into", paramLabel = "FOLDER", descriptionKey = "exchange.into")
  private String into = "";

  UnpackCommand(CliRooms rooms, CoursesFolder courses) {
    this.rooms = rooms;
    this.courses = courses;
  }

  @Override
  public Integer call() throws CliProblem {
    var text = new ExchangeText(rooms);
    Path pack = text.path(file);
    Path target =
        into.isEmpty() ? courses.folder().resolve(Packs.folderName(pack)) : text.path(into);
    text.say(ExchangeText.tried(() -> Packs.unpack(pack, target)));
    return Exit.DONE;
  }
}
