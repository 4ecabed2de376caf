package dev.praxis.course;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// YAML as written, every value with its line in the file.
sealed interface Yaml {
  int line();

  /// @param plain written without quotes, so that it may be a number or a truth
  record Scalar(String text, boolean plain, int line) implements Yaml {}

  record Sequence(List<Yaml> items, int line) implements Yaml {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  record Mapping(SequencedMap<String, Entry> entries, int line) implements Yaml {
    public Mapping {
      entries = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(entries));
    }

    Mapping(Map<String, Entry> entries, int line) {
      this(new LinkedHashMap<>(entries), line);
    }
  }

  /// @param line of the key
  record Entry(Yaml value, int line) {}
}
