package dev.praxis.course;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/// YAML as plain values: maps, lists, texts, truths and numbers.
final class YamlTree {
  private YamlTree() {}

  static Map<String, Object> of(Yaml.Mapping mapping) {
    var tree = new LinkedHashMap<String, Object>();
    mapping.entries().forEach((key, entry) -> tree.put(key, of(entry.value())));
    return tree;
  }

  private static Object of(Yaml value) {
    return switch (value) {
      case Yaml.Mapping mapping -> of(mapping);
      case Yaml.Sequence list -> list.items().stream().map(YamlTree::of).toList();
      case Yaml.Scalar scalar when !scalar.plain() -> scalar.text();
      case Yaml.Scalar scalar -> plain(scalar.text());
    };
  }

  /// A number only where it reads back as the same text: `2.50` may be an option.
  private static Object plain(String text) {
    if (SettingsReader.plain(text) instanceof Number) {
      var number = new BigDecimal(text);
      return number.toString().equals(text) ? number : text;
    }
    return SettingsReader.plain(text);
  }
}
