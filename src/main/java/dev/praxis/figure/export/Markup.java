package dev.praxis.figure.export;

/// Text as XML and HTML may hold it. Whatever a column is called, it stays text.
public final class Markup {
  private static final char REPLACEMENT = '\uFFFD';

  private Markup() {}

  /// The text with what means something in markup written out, for content and quoted attributes.
  public static String escaped(String text) {
    var safe = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(allowed(point) ? point : REPLACEMENT);
              }
            });
    return safe.toString();
  }

  /// The characters of XML 1.0; the others cannot be written at all, not even escaped.
  private static boolean allowed(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || point >= 0x20 && point <= 0xD7FF
        || point >= 0xE000 && point <= 0xFFFD
        || point >= 0x10000;
  }
}
