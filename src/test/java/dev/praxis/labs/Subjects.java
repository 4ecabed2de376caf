package dev.praxis.labs;

import dev.praxis.data.Dataset;
import dev.praxis.lab.Labs;
import dev.praxis.lab.TestMaterials;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/// Every lab there is, on the shipped tables.
final class Subjects {
  private Subjects() {}

  /// Each lab, for parameterised tests.
  static Stream<Subject> all() {
    Map<String, Dataset> tables = new HashMap<>();
    return Labs.load().all().stream()
        .map(
            lab ->
                new Subject(
                    lab,
                    ref -> {
                      synchronized (tables) {
                        return tables.computeIfAbsent(ref.id(), TestMaterials::shipped);
                      }
                    }));
  }
}
