package dev.praxis.exchange;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Plain text as Markdown that reads as that text and stays easy to edit: only what would mean
/// something is marked.
final class PlainMarkdown {
  /// A footnote mark, which no backslash takes away.
  private static final Pattern MARK = Pattern.compile("(?:\\[\\^[A-Za-z0-9-]{1,40}\\])+");

  private static final Pattern LINE_START = Pattern.compile("([#>+=~-]|\\d{1,9}(?=[.)]))");
  private static final String SIGNS = "\\`*[]<$|";

  private PlainMarkdown() {}

  /// Paragraphs stay paragraphs; other line ends and runs of spaces become one space or line end.
  static String of(String text) {
    return text.lines()
        .map(String::strip)
        .map(line -> atLineStart(inline(line.replaceAll("[\\s\\p{Cntrl}]+", " ").strip())))
        .collect(Collectors.joining("\n"))
        .replaceAll("\n{3,}", "\n\n")
        .strip();
  }

  /// A run of text inside a line.
  static String inline(String text) {
    var safe = new StringBuilder();
    Matcher mark = MARK.matcher(text);
    int at = 0;
    while (mark.find()) {
      safe.append(signs(text.substring(at, mark.start())));
      safe.append('`').append(mark.group()).append('`');
      at = mark.end();
    }
    return safe.append(signs(text.substring(at))).toString();
  }

  private static String signs(String text) {
    var safe = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (SIGNS.indexOf(sign) >= 0
          || sign == '_' && !within(text, i)
          || sign == '&' && !spaced(text, i)) {
        safe.append('\\');
      }
      safe.append(Character.isISOControl(sign) ? ' ' : sign);
    }
    return safe.toString();
  }

  /// Between two letters or digits, where an underscore means nothing.
  private static boolean within(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  private static boolean spaced(String text, int at) {
    return at + 1 >= text.length() || text.charAt(at + 1) == ' ';
  }

  private static String atLineStart(String line) {
    Matcher start = LINE_START.matcher(line);
    if (!start.lookingAt()) {
      return line;
    }
    boolean number = Character.isDigit(line.charAt(0));
    return number
        ? line.substring(0, start.end()) + "\\" + line.substring(start.end())
        : "\\" + line;
  }
}
