package dev.praxis.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/// The command line as a whole. Nothing is static: several may run in one process, each with its
/// own rooms and writers.
public final class PraxisCommand {
  private final CommandLine line;
  private final CliRooms rooms;

  private PraxisCommand(CommandLine line, CliRooms rooms) {
    this.line = line;
    this.rooms = rooms;
  }

  /// The commands of this room, and `more`: objects of classes that picocli knows as commands, each
  /// a `Callable<Integer>` that gives an exit code of `Exit` and may throw `CliProblem`. They bring
  /// the words of their help and `--help` themselves; `--debug` they get from here.
  public static PraxisCommand create(CliRooms rooms, List<Object> more) {
    var line = new CommandLine(new RootCommand());
    line.addSubcommand(new LabsCommand(rooms));
    line.addSubcommand(new RunCommand(rooms));
    line.addSubcommand(new SweepCommand(rooms));
    line.addSubcommand(new NewCommand(rooms));
    more.forEach(line::addSubcommand);
    line.getCommandSpec().versionProvider(new Version());
    line.getSubcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .forEach(spec -> spec.versionProvider(new Version()));
    var trouble = new Trouble(rooms.err());
    line.setOut(rooms.out())
        .setErr(rooms.err())
        .setExpandAtFiles(false)
        .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
        .setParameterExceptionHandler(trouble::wrongUse)
        .setExecutionExceptionHandler((failed, command, parsed) -> trouble.failed(failed, command));
    return new PraxisCommand(line, rooms);
  }

  /// Carries out one command line and gives its exit code.
  public int run(String... arguments) {
    int exit = line.execute(arguments);
    rooms.out().flush();
    rooms.err().flush();
    return exit;
  }
}
