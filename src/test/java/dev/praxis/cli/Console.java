package dev.praxis.cli;

import dev.praxis.data.Catalogue;
import dev.praxis.data.DataProblem;
import dev.praxis.lab.Labs;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;

/// A command line in this process, with what it printed.
final class Console {
  private final Path folder;

  /// What one command did.
  record Ended(int exit, String out, String err) {}

  Console(Path folder) {
    this.folder = folder;
  }

  Ended run(String... arguments) {
    return run(List.of(), arguments);
  }

  Ended run(List<Object> more, String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    var rooms =
        new CliRooms(Labs.load(), catalogue(), new PrintWriter(out), new PrintWriter(err), folder);
    int exit = PraxisCommand.create(rooms, more).run(arguments);
    return new Ended(exit, out.toString(), err.toString());
  }

  private static Catalogue catalogue() {
    try {
      return Catalogue.open(Path.of("datasets"));
    } catch (DataProblem broken) {
      throw new AssertionError(broken);
    }
  }
}
