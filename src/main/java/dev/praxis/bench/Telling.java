package dev.praxis.bench;

import dev.praxis.lab.json.Json;
import java.io.PrintWriter;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// How a measurement is handed over, as an option of its command: in words, or as JSON.
@Command(resourceBundle = "dev.praxis.bench.messages")
public final class Telling {
  @Option(names = "--json", descriptionKey = "bench.json")
  private boolean json;

  public void print(PrintWriter out, Supplier<?> tree, Supplier<String> written) {
    out.println(json ? Json.text(tree.get()) : written.get());
    out.flush();
  }
}
