package dev.praxis.bench;

import dev.praxis.cli.Exit;
import dev.praxis.cli.Version;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The word before all measurements.
@Command(
    name = "bench",
    resourceBundle = "dev.praxis.bench.messages",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "BENCH")
public final class BenchCommand implements Callable<Integer> {
  private final List<Object> benches;
  private CommandSpec spec = CommandSpec.create();

  /// @param benches objects of classes that picocli knows as commands, each a `Callable<Integer>`
  public BenchCommand(List<Object> benches) {
    this.benches = List.copyOf(benches);
  }

  /// picocli hands over the description of this command; the measurements become its own commands.
  @Spec
  void describe(CommandSpec given) {
    spec = given;
    benches.stream()
        .map(CommandLine::new)
        .forEach(line -> given.addSubcommand(line.getCommandName(), line));
  }

  /// Without a name there is nothing to measure but to say what can be.
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return Exit.DONE;
  }
}
