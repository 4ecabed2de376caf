package dev.praxis.exchange;

/// Code blocks of Markdown.
final class Fences {
  private Fences() {}

  /// A text as a block of code, whatever is in it.
  static String fenced(String language, String text) {
    int run = 3;
    while (text.contains("`".repeat(run))) {
      run++;
    }
    String fence = "`".repeat(run);
    return fence + language + "\n" + text.strip() + "\n" + fence;
  }

  /// Markdown whose last fence is closed, so that it cannot swallow what follows.
  static String closed(String markdown) {
    String open = "";
    for (String line : markdown.lines().toList()) {
      String mark = mark(line.strip());
      if (open.isEmpty()) {
        open = mark;
      } else if (mark.startsWith(open) && line.strip().equals(mark)) {
        open = "";
      }
    }
    return open.isEmpty() ? markdown : markdown.stripTrailing() + "\n" + open;
  }

  /// The run of three or more backticks or tildes a line begins with.
  private static String mark(String line) {
    int length = 0;
    while (length < line.length() && line.charAt(length) == line.charAt(0)) {
      length++;
    }
    boolean fence = length >= 3 && "`~".indexOf(line.charAt(0)) >= 0;
    return fence ? line.substring(0, length) : "";
  }
}
