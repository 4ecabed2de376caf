package dev.praxis.progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A folder that is gone after use.
final class TemporaryFolder {
  private TemporaryFolder() {}

  static Path create() throws StoreProblem {
    try {
      return Files.createTempDirectory("praxis-").toRealPath();
    } catch (IOException failure) {
      throw StoreProblem.of(failure, Path.of(System.getProperty("java.io.tmpdir", ".")));
    }
  }

  static void remove(Path folder) throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> all = Files.walk(folder)) {
      deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : deepestFirst) {
      Files.deleteIfExists(each);
    }
  }
}
