package dev.praxis.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The word before all commands, with the options all of them take.
@Command(
    name = "praxis",
    resourceBundle = "dev.praxis.cli.messages",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
final class RootCommand implements Callable<Integer> {
  static final String DEBUG = "--debug";

  @Option(names = DEBUG, scope = ScopeType.INHERIT, descriptionKey = "option.debug")
  private boolean debug;

  @Spec private CommandSpec spec = CommandSpec.create();

  boolean debug() {
    return debug;
  }

  /// Without a command there is nothing to do but to say what there is.
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return Exit.DONE;
  }
}
