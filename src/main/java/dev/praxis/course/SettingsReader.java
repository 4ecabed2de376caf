package dev.praxis.course;

import dev.praxis.lab.Settings;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Values of knobs and places as lessons write them.
final class SettingsReader {
  private static final Pattern WHOLE = Pattern.compile("[-+]?\\d{1,18}");
  private static final Pattern REAL =
      Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d{1,3})?");

  private SettingsReader() {}

  /// A mapping from knobs to values.
  static Settings settings(Yaml value, String of, Problems problems) {
    var settings = new TreeMap<String, Object>();
    if (!(value instanceof Yaml.Mapping mapping)) {
      problems.add(value.line(), "settings.mapping", "of", of);
      return Settings.NONE;
    }
    mapping.entries().forEach((knob, entry) -> settings.put(knob, value(entry, knob, problems)));
    return new Settings(settings);
  }

  private static Object value(Yaml.Entry entry, String knob, Problems problems) {
    return switch (entry.value()) {
      case Yaml.Scalar scalar -> scalar.plain() ? plain(scalar.text()) : scalar.text();
      case Yaml.Sequence list
          when list.items().stream().allMatch(item -> item instanceof Yaml.Scalar) ->
          texts(list);
      case Yaml.Sequence list -> unfit(entry, knob, problems);
      case Yaml.Mapping mapping -> unfit(entry, knob, problems);
    };
  }

  private static List<String> texts(Yaml.Sequence list) {
    return list.items().stream()
        .filter(Yaml.Scalar.class::isInstance)
        .map(item -> ((Yaml.Scalar) item).text())
        .toList();
  }

  private static Object unfit(Yaml.Entry entry, String knob, Problems problems) {
    problems.add(entry.line(), "settings.value", "knob", knob);
    return "";
  }

  /// What a text without quotes stands for: `Long`, `Double`, `Boolean` or the text.
  static Object plain(String text) {
    if (text.equals("true") || text.equals("false")) {
      return Boolean.valueOf(text);
    }
    if (WHOLE.matcher(text).matches()) {
      return Long.valueOf(text);
    }
    return REAL.matcher(text).matches() ? (Object) Double.valueOf(text) : text;
  }
}
