package dev.praxis.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// Questions in and out.
@Command(name = "quiz")
public final class QuizCommand extends CommandGroup {
  private final CliRooms rooms;
  private final CoursesFolder courses;

  /// @param courses where courses are kept that go nowhere else
  public QuizCommand(CliRooms rooms, CoursesFolder courses) {
    this.rooms = rooms;
    this.courses = courses;
  }

  @Override
  protected List<CommandLine> commands() {
    return List.of(
        new CommandLine(new QuizImportCommand(rooms, courses)),
        new CommandLine(new QuizExportCommand(rooms)).setCaseInsensitiveEnumValuesAllowed(true));
  }
}
