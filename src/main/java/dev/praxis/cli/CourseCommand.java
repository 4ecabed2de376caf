package dev.praxis.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Courses as one file.
@Command(
    name = "course",
    resourceBundle = "dev.praxis.cli.messages",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
public final class CourseCommand implements Callable<Integer> {
  private final CliRooms rooms;
  private final CoursesFolder courses;

  @Spec private CommandSpec spec = CommandSpec.create();

  /// @param courses where courses are kept that go nowhere else
  public CourseCommand(CliRooms rooms, CoursesFolder courses) {
    this.rooms = rooms;
    this.courses = courses;
  }

  /// picocli hands over the description of this command, to which its own commands are added.
  @Spec
  void describe(CommandSpec given) {
    given.addSubcommand("pack", new CommandLine(new PackCommand(rooms)));
    given.addSubcommand("unpack", new CommandLine(new UnpackCommand(rooms, courses)));
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(rooms.out());
    return Exit.DONE;
  }
}
