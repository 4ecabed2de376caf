package dev.praxis.cli;

import dev.praxis.exchange.Imports;
import dev.praxis.exchange.Packs;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Makes a course of a file of another format.
@Command(
    resourceBundle = "dev.praxis.cli.messages",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true)
final class QuizImportCommand implements Callable<Integer> {
  private final CliRooms rooms;
  private final CoursesFolder courses;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "exchange.in")
  private String file = "";

  @Option(names = "--into", paramLabel = "FOLDER", descriptionKey = "exchange.into")
  private String into = "";

  QuizImportCommand(CliRooms rooms, CoursesFolder courses) {
    this.rooms = rooms;
    this.courses = courses;
  }

  @Override
  public Integer call() throws CliProblem {
    var text = new ExchangeText(rooms);
    Path from = text.path(file);
    Path target =
        into.isEmpty() ? courses.folder().resolve(Packs.folderName(from)) : text.path(into);
    text.say(ExchangeText.tried(() -> Imports.place(from, target)));
    return Exit.DONE;
  }
}
