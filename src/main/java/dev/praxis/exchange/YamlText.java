package dev.praxis.exchange;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Writes maps, lists, texts, truths and numbers as YAML that reads back the same, and stays easy
/// to edit: quotes only where they are needed.
final class YamlText {
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}][\\p{L}\\p{Nd} _.,;()'/?%*=+<>^-]{0,400}");

  /// Words that some reader of YAML takes for something else than text.
  private static final Set<String> TAKEN =
      Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n", "nan", "inf");

  private YamlText() {}

  /// The keys of a mapping, one below the other; ends in a line end.
  static String of(Map<String, Object> tree) {
    var yaml = new StringBuilder();
    mapping(yaml, tree, "");
    return yaml.toString();
  }

  private static void mapping(StringBuilder yaml, Map<?, ?> tree, String indent) {
    boolean first = true;
    for (Map.Entry<?, ?> entry : tree.entrySet()) {
      yaml.append(first ? "" : indent).append(text(String.valueOf(entry.getKey()))).append(':');
      value(yaml, entry.getValue(), indent);
      first = false;
    }
  }

  /// A value behind its key or dash, with the line end.
  private static void value(StringBuilder yaml, @Nullable Object value, String indent) {
    String deeper = indent + "  ";
    switch (value) {
      case Map<?, ?> map when !map.isEmpty() -> {
        yaml.append('\n').append(deeper);
        mapping(yaml, map, deeper);
      }
      case List<?> list when !list.isEmpty() -> {
        yaml.append('\n');
        for (Object item : list) {
          yaml.append(deeper).append('-');
          item(yaml, item, deeper);
        }
      }
      case null -> yaml.append(" \"\"\n");
      case Object scalar -> yaml.append(' ').append(scalar(scalar)).append('\n');
    }
  }

  /// The first key of a mapping stands beside its dash.
  private static void item(StringBuilder yaml, @Nullable Object item, String indent) {
    if (item instanceof Map<?, ?> map && !map.isEmpty()) {
      yaml.append(' ');
      mapping(yaml, map, indent + "  ");
    } else {
      value(yaml, item, indent);
    }
  }

  private static String scalar(Object value) {
    return switch (value) {
      case Map<?, ?> empty -> "{}";
      case List<?> empty -> "[]";
      case Number number -> number.toString();
      case Boolean truth -> truth.toString();
      case Object other -> text(String.valueOf(other));
    };
  }

  static String text(String text) {
    boolean plain =
        PLAIN.matcher(text).matches()
            && !text.endsWith(" ")
            && !TAKEN.contains(text.toLowerCase(java.util.Locale.ROOT));
    return plain ? text : quoted(text);
  }

  private static String quoted(String text) {
    var quoted = new StringBuilder("\"");
    text.codePoints().forEach(point -> quoted.append(escaped(point)));
    return quoted.append('"').toString();
  }

  private static String escaped(int point) {
    return switch (point) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\t' -> "\\t";
      case '\r' -> "\\r";
      default -> {
        boolean lone = point >= 0xD800 && point <= 0xDFFF;
        boolean printed =
            point >= 0x20 && point < 0x7F || point >= 0xA0 && !unseen(point) && point <= 0xFFFD;
        yield lone
            ? "\uFFFD"
            : printed || point > 0xFFFF
                ? Character.toString(point)
                : "\\u" + java.util.HexFormat.of().toHexDigits((char) point);
      }
    };
  }

  /// Line ends of Unicode, and the mark at the beginning of a file.
  private static boolean unseen(int point) {
    return point == 0x2028 || point == 0x2029 || point == 0xFEFF;
  }
}
