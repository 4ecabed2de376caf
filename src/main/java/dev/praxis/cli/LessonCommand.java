package dev.praxis.cli;

import dev.praxis.lab.MaterialSource;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Lessons in other formats.
@Command(
    name = "lesson",
    resourceBundle = "dev.praxis.cli.messages",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
public final class LessonCommand implements Callable<Integer> {
  private final CliRooms rooms;
  private final MaterialSource source;
  private final Path usual;

  @Spec private CommandSpec spec = CommandSpec.create();

  /// @param source where labs have their data from
  /// @param usual the course that ships
  public LessonCommand(CliRooms rooms, MaterialSource source, Path usual) {
    this.rooms = rooms;
    this.source = source;
    this.usual = usual;
  }

  /// picocli hands over the description of this command, to which its own commands are added.
  @Spec
  void describe(CommandSpec given) {
    given.addSubcommand("html", new CommandLine(new LessonHtmlCommand(rooms, source, usual)));
    given.addSubcommand("pdf", new CommandLine(new LessonPdfCommand(rooms, source, usual)));
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(rooms.out());
    return Exit.DONE;
  }
}
