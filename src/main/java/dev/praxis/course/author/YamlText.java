package dev.praxis.course.author;

import dev.praxis.lab.Settings;
import dev.praxis.words.Numbers;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Values as YAML that reads back as the same values, on one line.
final class YamlText {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");

  /// Words that YAML or the reader of lessons takes for something else than a text.
  private static final Pattern MEANT_OTHERWISE =
      Pattern.compile("(?i)true|false|null|yes|no|on|off|y|n");

  private YamlText() {}

  /// A text, in quotes unless it can only be a text without them.
  static String text(String text) {
    boolean plain = PLAIN.matcher(text).matches() && !MEANT_OTHERWISE.matcher(text).matches();
    return plain ? text : quoted(text);
  }

  /// A text in double quotes.
  static String quoted(String text) {
    var quoted = new StringBuilder("\"");
    text.codePoints().forEach(sign -> quoted.append(escaped(sign)));
    return quoted.append('"').toString();
  }

  private static String escaped(int sign) {
    return switch (sign) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\t' -> "\\t";
      default ->
          Character.isISOControl(sign) || sign == 0x2028 || sign == 0x2029 || sign == 0xFEFF
              ? String.format("\\u%04x", sign)
              : Character.toString(sign);
    };
  }

  /// The value of a knob.
  static String value(Object value) {
    return switch (value) {
      case Double number -> number(number);
      case String text -> text(text);
      case List<?> names ->
          names.stream()
              .map(name -> text(String.valueOf(name)))
              .collect(Collectors.joining(", ", "[", "]"));
      case Object whole -> String.valueOf(whole);
    };
  }

  /// A number as lessons write it: `1.0E-4` is read, and so is `0.5`.
  static String number(double number) {
    return Numbers.exact(number);
  }

  /// `{depth: 2, criterion: gini}`
  static String settings(Settings settings) {
    return mapping(settings.values());
  }

  /// `{petal_length: 1.4}`
  static String place(Map<String, Double> place) {
    return mapping(new TreeMap<>(place));
  }

  private static String mapping(SortedMap<String, ?> values) {
    return values.entrySet().stream()
        .map(entry -> text(entry.getKey()) + ": " + value(entry.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
