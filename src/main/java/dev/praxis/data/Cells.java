package dev.praxis.data;

import java.util.Set;
import java.util.regex.Pattern;

/// What a cell of a learner's file means.
///
/// A number is written in the digits 0 to 9, with a sign, a point and an exponent if it likes: `3`,
/// ` 3 `, `-.5`, `−2` with a true minus, `1e5`. Not a number, because a learner means something
/// else by it or because programs disagree: `1_000`, `1,000`, `٣`, `0x1F`, `5f`, `12%`, `Infinity`,
/// and `1e999`, which is too large to keep.
final class Cells {
  private static final Set<String> MISSING =
      Set.of("", "NA", "N/A", "n/a", "NaN", "nan", "null", "NULL", "?", "-");
  private static final int LONGEST_NUMBER = 400;
  private static final int LONGEST_SHOWN = 40;
  private static final Pattern POINT = number("\\.");
  private static final Pattern COMMA = number(",");

  private Cells() {}

  private static Pattern number(String decimal) {
    return Pattern.compile(
        "[+−-]?(?:[0-9]++(?:D[0-9]*+)?+|D[0-9]++)(?:[eE][+-]?[0-9]++)?+".replace("D", decimal));
  }

  /// The cell without the blanks around it, no-break spaces included, and in one line.
  static String bare(String cell) {
    String text = cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0 ? oneLine(cell) : cell;
    int start = 0;
    int end = text.length();
    while (start < end && blank(text.charAt(start))) {
      start++;
    }
    while (end > start && blank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static String oneLine(String cell) {
    return cell.replaceAll("\\R", " ");
  }

  private static boolean blank(char letter) {
    return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || letter == '\uFEFF';
  }

  /// Whether a bare cell stands for nothing.
  static boolean missing(String bare) {
    return MISSING.contains(bare);
  }

  /// The number a bare cell writes with this decimal sign; `NaN` where it writes none.
  static double number(String bare, char decimal) {
    Pattern grammar = decimal == ',' ? COMMA : POINT;
    if (bare.length() > LONGEST_NUMBER || !grammar.matcher(bare).matches()) {
      return Double.NaN;
    }
    double number = Double.parseDouble(bare.replace('−', '-').replace(',', '.'));
    return Double.isFinite(number) ? number : Double.NaN;
  }

  /// The cell as a sentence can quote it.
  static String shown(String bare) {
    return bare.length() <= LONGEST_SHOWN ? bare : bare.substring(0, LONGEST_SHOWN) + "…";
  }
}
