package dev.praxis.exchange;

import java.util.ArrayList;
import java.util.List;

/// Finds JSON objects in a document, also where passing through Markdown has cut them up: fences
/// between their lines, real line ends and `\*` inside their texts, dashes before `\n`.
final class QuotedJson {
  private QuotedJson() {}

  /// An object as it stands in the document.
  ///
  /// @param json with what Markdown did to it undone
  /// @param first its first line, from 1
  /// @param last its last line
  record Found(String json, int first, int last) {}

  /// The objects that begin a line and are closed, from top to bottom.
  static List<Found> all(String document) {
    var found = new ArrayList<Found>();
    int line = 1;
    int at = 0;
    int unclosed = 0;
    while (at < document.length() && unclosed < 20) {
      int end = document.indexOf('\n', at);
      int next = end < 0 ? document.length() : end + 1;
      if (begins(document, at)) {
        var scan = new Scan(document, document.indexOf('{', at));
        if (scan.closed()) {
          int last = line + lines(document, at, scan.at());
          found.add(new Found(scan.json(), line, last));
          int behind = document.indexOf('\n', scan.at());
          next = behind < 0 ? document.length() : behind + 1;
          line = last;
        } else {
          unclosed++;
        }
      }
      at = next;
      line++;
    }
    return found;
  }

  /// A brace that is the first sign of its line, with a key or the end behind it.
  private static boolean begins(String document, int at) {
    int brace = skip(document, at, " \t");
    if (brace >= document.length() || document.charAt(brace) != '{') {
      return false;
    }
    int key = skip(document, brace + 1, " \t\r\n");
    return key < document.length() && document.charAt(key) == '"';
  }

  private static int skip(String document, int from, String signs) {
    int at = from;
    while (at < document.length() && signs.indexOf(document.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static int lines(String text, int from, int to) {
    return (int) text.substring(from, to).chars().filter(c -> c == '\n').count();
  }

  /// Walks from a brace to the one that closes it.
  private static final class Scan {
    private final String text;
    private final StringBuilder json = new StringBuilder();
    private int at;
    private int depth;
    private boolean within;

    Scan(String text, int from) {
      this.text = text;
      this.at = from;
      do {
        step();
      } while (at < text.length() && depth > 0);
    }

    boolean closed() {
      return depth == 0 && !within;
    }

    int at() {
      return at;
    }

    String json() {
      return json.toString();
    }

    private void step() {
      char sign = text.charAt(at);
      if (within) {
        inside(sign);
      } else if (sign == '`') {
        at = line();
      } else {
        depth += sign == '{' || sign == '[' ? 1 : sign == '}' || sign == ']' ? -1 : 0;
        within = sign == '"';
        json.append(sign);
        at++;
      }
    }

    /// A line of backticks is a fence that Markdown needed.
    private int line() {
      int end = text.indexOf('\n', at);
      return end < 0 ? text.length() : end;
    }

    /// A paragraph torn in two where a page ended: small letters on both sides.
    private boolean torn() {
      return text.startsWith("\n\n", at)
          && at + 2 < text.length()
          && Character.isLowerCase(text.charAt(at - 1))
          && Character.isLowerCase(text.charAt(at + 2));
    }

    private void inside(char sign) {
      if (sign == '\\' && at + 1 < text.length()) {
        char next = text.charAt(at + 1);
        json.append("\"\\/bfnrtu".indexOf(next) >= 0 ? "\\" + next : "" + next);
        at += 2;
      } else if (sign == '\n' && torn()) {
        json.append(' ');
        at += 2;
      } else if (sign == '\n') {
        boolean listed = text.startsWith("\n- \\n", at);
        json.append("\\n");
        at += listed ? "\n- \\n".length() : 1;
      } else {
        within = sign != '"';
        json.append(sign == '\t' ? " " : sign == '\r' ? "" : "" + sign);
        at++;
      }
    }
  }
}
