package dev.praxis.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// Courses as one file.
@Command(name = "course")
public final class CourseCommand extends CommandGroup {
  private final CliRooms rooms;
  private final CoursesFolder courses;

  /// @param courses where courses are kept that go nowhere else
  public CourseCommand(CliRooms rooms, CoursesFolder courses) {
    this.rooms = rooms;
    this.courses = courses;
  }

  @Override
  protected List<CommandLine> commands() {
    return List.of(
        new CommandLine(new PackCommand(rooms)),
        new CommandLine(new UnpackCommand(rooms, courses)));
  }
}
