package dev.praxis.cli;

import dev.praxis.lab.MaterialSource;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// Lessons in other formats.
@Command(name = "lesson")
public final class LessonCommand extends CommandGroup {
  private final CliRooms rooms;
  private final MaterialSource source;
  private final Path usual;

  /// @param source where labs have their data from
  /// @param usual the course that ships
  public LessonCommand(CliRooms rooms, MaterialSource source, Path usual) {
    this.rooms = rooms;
    this.source = source;
    this.usual = usual;
  }

  @Override
  protected List<CommandLine> commands() {
    return List.of(
        new CommandLine(new LessonHtmlCommand(rooms, source, usual)),
        new CommandLine(new LessonPdfCommand(rooms, source, usual)));
  }
}
