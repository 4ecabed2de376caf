package dev.praxis.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The keys of one mapping, read by name. Whatever is missing, unknown or of the wrong kind is a
/// problem; reading goes on with an empty value, since a file with problems is not used.
final class Fields {
  private final Yaml.Mapping mapping;
  private final String of;
  private final Problems problems;

  private Fields(Yaml.Mapping mapping, String of, Problems problems) {
    this.mapping = mapping;
    this.of = of;
    this.problems = problems;
  }

  /// Takes a value that must be a mapping with no keys but these.
  ///
  /// @param of what it describes, for problems
  static Optional<Fields> of(Yaml value, String of, Problems problems, Set<String> keys) {
    if (!(value instanceof Yaml.Mapping mapping)) {
      problems.add(value.line(), "fields.mapping", "of", of, "keys", Problems.all(keys));
      return Optional.empty();
    }
    mapping
        .entries()
        .forEach(
            (key, entry) -> {
              if (!keys.contains(key)) {
                problems.add(
                    entry.line(),
                    "fields.unknown",
                    "of",
                    of,
                    "key",
                    key,
                    "near",
                    Problems.meant(key, keys));
              }
            });
    return Optional.of(new Fields(mapping, of, problems));
  }

  int line() {
    return mapping.line();
  }

  /// Where a key's value begins, or the mapping where there is none.
  int line(String key) {
    return value(key).map(Yaml::line).orElse(line());
  }

  boolean has(String key) {
    return mapping.entries().containsKey(key);
  }

  Optional<Yaml> value(String key) {
    return Optional.ofNullable(mapping.entries().get(key)).map(Yaml.Entry::value);
  }

  /// A value that must be there.
  Optional<Yaml> needed(String key) {
    if (!has(key)) {
      problems.add(line(), "fields.missing", "of", of, "key", key, "like", Problems.like(key));
    }
    return value(key);
  }

  /// A text that must be there and not be empty.
  String text(String key) {
    String text = needed(key).map(value -> text(key, value)).orElse("");
    if (has(key) && text.isBlank() && value(key).get() instanceof Yaml.Scalar) {
      problems.add(line(key), "fields.empty", "of", of, "key", key);
    }
    return text;
  }

  String textOr(String key, String otherwise) {
    return value(key).map(value -> text(key, value)).orElse(otherwise);
  }

  private String text(String key, Yaml value) {
    if (value instanceof Yaml.Scalar scalar) {
      return scalar.text();
    }
    problems.add(value.line(), "fields.not-text", "of", of, "key", key);
    return "";
  }

  /// Texts, each with its line: a list, or one text alone.
  List<Yaml.Scalar> texts(String key) {
    var texts = new ArrayList<Yaml.Scalar>();
    for (Yaml item : items(key)) {
      if (item instanceof Yaml.Scalar scalar) {
        texts.add(scalar);
      } else {
        problems.add(item.line(), "fields.not-text", "of", of, "key", key);
      }
    }
    return texts;
  }

  /// The values of a list; one value alone is a list of one; nothing where the key is missing.
  List<Yaml> items(String key) {
    return value(key)
        .map(value -> value instanceof Yaml.Sequence list ? list.items() : List.of(value))
        .orElse(List.of());
  }

  double numberOr(String key, double otherwise) {
    return value(key).map(value -> number(key, value)).orElse(otherwise);
  }

  private double number(String key, Yaml value) {
    if (value instanceof Yaml.Scalar scalar
        && SettingsReader.plain(scalar.text()) instanceof Number number) {
      return number.doubleValue();
    }
    problems.add(value.line(), "fields.not-number", "of", of, "key", key);
    return 0;
  }

  /// A whole number of at least `least`.
  int wholeOr(String key, int least, int otherwise) {
    double number = numberOr(key, otherwise);
    if (number != Math.rint(number) || number < least || number > Integer.MAX_VALUE) {
      problems.add(line(key), "fields.not-whole", "of", of, "key", key, "least", least);
      return otherwise;
    }
    return (int) number;
  }

  boolean truthOr(String key, boolean otherwise) {
    return value(key).map(value -> truth(key, value)).orElse(otherwise);
  }

  private boolean truth(String key, Yaml value) {
    if (value instanceof Yaml.Scalar scalar
        && SettingsReader.plain(scalar.text()) instanceof Boolean truth) {
      return truth;
    }
    problems.add(value.line(), "fields.not-truth", "of", of, "key", key);
    return false;
  }
}
