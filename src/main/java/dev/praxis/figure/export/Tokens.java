package dev.praxis.figure.export;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The named colours of a stylesheet, which may name each other.
final class Tokens {
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern LINE =
      Pattern.compile("(?<![\\w-])(-[a-zA-Z][\\w-]*)\\s*:\\s*([^;{}]+)[;}]");
  private static final int DEEPEST = 16;

  private final Map<String, String> values = new HashMap<>();

  Tokens(String css) {
    Matcher lines = LINE.matcher(COMMENT.matcher(css).replaceAll(" "));
    while (lines.find()) {
      values.put(lines.group(1), lines.group(2).strip());
    }
  }

  /// The colour behind a name, followed through other names.
  ///
  /// @throws IllegalArgumentException when it ends nowhere, in a circle or in no plain colour
  Rgb colour(String token) {
    String value = token;
    for (int i = 0; i < DEEPEST && value.startsWith("-"); i++) {
      String next = values.get(value);
      if (next == null) {
        throw new IllegalArgumentException("the stylesheet does not define " + value);
      }
      value = next;
    }
    String found = value;
    return Rgb.read(found)
        .orElseThrow(
            () -> new IllegalArgumentException(token + " is no plain colour, but " + found));
  }
}
