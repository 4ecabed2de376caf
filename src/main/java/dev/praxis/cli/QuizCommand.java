package dev.praxis.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Questions in and out.
@Command(
    name = "quiz",
    resourceBundle = "dev.praxis.cli.messages",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
public final class QuizCommand implements Callable<Integer> {
  private final CliRooms rooms;
  private final CoursesFolder courses;

  @Spec private CommandSpec spec = CommandSpec.create();

  /// @param courses where courses are kept that go nowhere else
  public QuizCommand(CliRooms rooms, CoursesFolder courses) {
    this.rooms = rooms;
    this.courses = courses;
  }

  /// picocli hands over the description of this command, to which its own commands are added.
  @Spec
  void describe(CommandSpec given) {
    given.addSubcommand("import", new CommandLine(new QuizImportCommand(rooms, courses)));
    given.addSubcommand(
        "export",
        new CommandLine(new QuizExportCommand(rooms)).setCaseInsensitiveEnumValuesAllowed(true));
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(rooms.out());
    return Exit.DONE;
  }
}
