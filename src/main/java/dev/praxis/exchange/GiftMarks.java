package dev.praxis.exchange;

/// Characters that a backslash takes their meaning from, set aside as signs of private use while a
/// GIFT text is cut up, and put back at the end.
final class GiftMarks {
  private static final String MARKED = ":#={}~";
  private static final char FIRST = '\uE000';
  private static final char NEW_LINE = '\uE010';

  private GiftMarks() {}

  /// `\=` becomes one sign; a backslash before anything else stays.
  static String set(String text) {
    var marked = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
      int which = MARKED.indexOf(next);
      if (sign == '\\' && (next == '\\' || next == 'n' || which >= 0)) {
        marked.append(next == '\\' ? '\\' : next == 'n' ? NEW_LINE : (char) (FIRST + which));
        i++;
      } else {
        marked.append(sign >= FIRST && sign <= NEW_LINE ? '\uFFFD' : sign);
      }
    }
    return marked.toString();
  }

  static String back(String marked) {
    String text = marked.replace(NEW_LINE, '\n');
    for (int i = 0; i < MARKED.length(); i++) {
      text = text.replace((char) (FIRST + i), MARKED.charAt(i));
    }
    return text;
  }

  /// A text with everything marked that means something; on one line.
  static String written(String text) {
    var written = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign == '\n') {
        written.append("\\n");
      } else if (sign != '\r') {
        written.append(sign == '\\' || MARKED.indexOf(sign) >= 0 ? "\\" : "").append(sign);
      }
    }
    return written.toString().strip();
  }
}
