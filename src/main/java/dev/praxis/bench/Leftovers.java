package dev.praxis.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/// What a measurement leaves behind in its own folder.
final class Leftovers {
  private Leftovers() {}

  static void remove(Path folder) throws IOException {
    List<Path> deepestFirst;
    try (var all = Files.walk(folder)) {
      deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : deepestFirst) {
      Files.deleteIfExists(each);
    }
  }
}
