package dev.praxis.bench;

import dev.praxis.cli.CommandGroup;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The word before all measurements.
@Command(
    name = "bench",
    resourceBundle = "dev.praxis.bench.messages",
    synopsisSubcommandLabel = "BENCH")
public final class BenchCommand extends CommandGroup {
  private final List<Object> benches;

  /// @param benches objects of classes that picocli knows as commands, each a `Callable<Integer>`
  public BenchCommand(List<Object> benches) {
    this.benches = List.copyOf(benches);
  }

  @Override
  protected List<CommandLine> commands() {
    return benches.stream().map(CommandLine::new).toList();
  }
}
