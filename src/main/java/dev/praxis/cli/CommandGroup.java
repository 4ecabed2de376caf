package dev.praxis.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// A word before other commands; alone, it says which.
@Command(
    resourceBundle = "dev.praxis.cli.messages",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
public abstract class CommandGroup implements Callable<Integer> {
  private CommandSpec spec = CommandSpec.create();

  /// What stands behind the word, each with a name of its own.
  protected abstract List<CommandLine> commands();

  /// picocli hands over the description of this command, to which its own commands are added.
  @Spec
  final void describe(CommandSpec given) {
    spec = given;
    commands().forEach(line -> given.addSubcommand(line.getCommandName(), line));
  }

  @Override
  public final Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return Exit.DONE;
  }
}
