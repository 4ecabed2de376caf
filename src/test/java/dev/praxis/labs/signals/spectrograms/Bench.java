package dev.praxis.labs.signals.spectrograms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.cli.CliRooms;
import dev.praxis.cli.PraxisCommand;
import dev.praxis.data.Catalogue;
import dev.praxis.lab.Labs;
import dev.praxis.signal.Wave;
import dev.praxis.signal.wav.Coding;
import dev.praxis.signal.wav.WavWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Files in a folder and the command line that hears them.
final class Bench {
  private final Path folder;

  /// What one command did.
  record Ended(int exit, String out, String err) {
    JsonNode json() {
      assertThat(err).isEmpty();
      assertThat(exit).isZero();
      return JsonMapper.builder().build().readTree(out);
    }
  }

  Bench(Path folder) {
    this.folder = folder;
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  Path wav(String name, int rate, Coding coding, double[]... channels) throws IOException {
    Path file = file(name);
    WavWriter.write(new Wave(rate, channels), coding, file);
    return file;
  }

  /// `run spectrograms --data FILE --json`, each setting as `name=value`.
  Ended run(Path data, String... settings) throws Exception {
    return run(List.of("--json"), data, settings);
  }

  /// The same without `--json`.
  Ended told(Path data, String... settings) throws Exception {
    return run(List.of(), data, settings);
  }

  private Ended run(List<String> how, Path data, String... settings) throws Exception {
    var out = new StringWriter();
    var err = new StringWriter();
    var rooms =
        new CliRooms(
            Labs.load(),
            Catalogue.open(Path.of("datasets")),
            new PrintWriter(out),
            new PrintWriter(err),
            folder);
    Stream<String> arguments =
        Stream.of(
                Stream.of("run", "spectrograms", "--data", data.toString()),
                how.stream(),
                Arrays.stream(settings).flatMap(setting -> Stream.of("--set", setting)))
            .flatMap(each -> each);
    int exit = PraxisCommand.create(rooms, List.of()).run(arguments.toArray(String[]::new));
    return new Ended(exit, out.toString(), err.toString());
  }

  /// A column of a figure's table.
  static double[] column(JsonNode run, String figure, int column) {
    return run.get("figures")
        .get(figure)
        .get("table")
        .get("rows")
        .valueStream()
        .mapToDouble(row -> row.get(column).doubleValue())
        .toArray();
  }

  static double score(JsonNode run, String name) {
    return run.get("scores").get(name).get("value").doubleValue();
  }

  static double[] samples(int length, IntToDoubleFunction at) {
    return IntStream.range(0, length).mapToDouble(at).toArray();
  }
}
