package dev.praxis.cli;

import dev.praxis.exchange.ExchangeProblem;
import dev.praxis.exchange.Packs;
import dev.praxis.exchange.Placing;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Makes a course of a file, in a folder that is not there yet.
@Command(
    resourceBundle = "dev.praxis.cli.messages",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true)
abstract class IntakeCommand implements Callable<Integer> {
  private final CliRooms rooms;
  private final CoursesFolder courses;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "exchange.in")
  private String file = "";

  @Option(names = "--into", paramLabel = "FOLDER", descriptionKey = "exchange.into")
  private String into = "";

  IntakeCommand(CliRooms rooms, CoursesFolder courses) {
    this.rooms = rooms;
    this.courses = courses;
  }

  abstract Placing.Placed place(Path from, Path target) throws ExchangeProblem;

  @Override
  public final Integer call() throws CliProblem {
    var text = new ExchangeText(rooms);
    Path from = text.path(file);
    Path target =
        into.isEmpty() ? courses.folder().resolve(Packs.folderName(from)) : text.path(into);
    text.say(ExchangeText.tried(() -> place(from, target)));
    return Exit.DONE;
  }
}
