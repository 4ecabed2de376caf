package dev.praxis.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Markdown with gaps, `Recall is {TP} divided by {TP + FN|FN + TP}.` A bar separates forms that
/// are accepted. Braces inside formulas and code are no gaps, nor are `\\{` and `\\}`; inside a gap
/// a backslash keeps a brace, a bar or any other sign.
public record ClozeText(List<Piece> pieces) {
  public ClozeText {
    pieces = List.copyOf(pieces);
  }

  /// A run of text or a gap.
  public sealed interface Piece {
    record Said(String markdown) implements Piece {}

    /// @param accept the forms that fill it rightly; the first one is shown as the answer
    record Gap(List<String> accept) implements Piece {
      public Gap {
        accept = List.copyOf(accept);
      }
    }
  }

  public List<Piece.Gap> gaps() {
    return pieces.stream()
        .flatMap(piece -> piece instanceof Piece.Gap gap ? Stream.of(gap) : Stream.of())
        .toList();
  }

  /// Reads a text. A brace that never closes is ordinary text.
  public static ClozeText of(String text) {
    return new Reader(text).read();
  }

  private static final class Reader {
    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder said = new StringBuilder();
    private int at;

    Reader(String text) {
      this.text = text;
    }

    ClozeText read() {
      while (at < text.length()) {
        char sign = text.charAt(at);
        int end = sign == '{' ? closingBrace() : -1;
        if (sign == '\\' && at + 1 < text.length()) {
          escaped();
        } else if (sign == '$' || sign == '`') {
          take(sign == '$' ? formula() : code());
        } else if (end > at) {
          pieces.add(new Piece.Said(said.toString()));
          said.setLength(0);
          pieces.add(gap(text.substring(at + 1, end)));
          at = end + 1;
        } else {
          take(at + 1);
        }
      }
      pieces.add(new Piece.Said(said.toString()));
      return new ClozeText(pieces);
    }

    private void take(int end) {
      said.append(text, at, end);
      at = end;
    }

    /// An escaped brace is a brace; any other escape is left to Markdown.
    private void escaped() {
      boolean brace = "{}".indexOf(text.charAt(at + 1)) >= 0;
      at += brace ? 1 : 0;
      take(brace ? at + 1 : at + 2);
    }

    /// The brace that closes a gap, not an escaped one; `-1` where none does.
    private int closingBrace() {
      for (int i = at + 1; i < text.length(); i++) {
        if (text.charAt(i) == '\\') {
          i++;
        } else if (text.charAt(i) == '}') {
          return i;
        }
      }
      return -1;
    }

    /// Just behind a formula; where a dollar begins none, as with prices, behind the dollar. The
    /// rules are those of formulas in lessons.
    private int formula() {
      int signs = run('$');
      int from = at + signs;
      if (signs > 1) {
        int closes = text.indexOf("$$", from);
        return closes < 0 ? from : closes + 2;
      }
      int closes = from;
      while (closes < text.length() && text.charAt(closes) != '$') {
        closes += text.charAt(closes) == '\\' ? 2 : 1;
      }
      return closes < text.length() && encloses(from, closes) ? closes + 1 : from;
    }

    private boolean encloses(int from, int closes) {
      char next = closes + 1 < text.length() ? text.charAt(closes + 1) : ' ';
      return closes > from
          && !Character.isWhitespace(text.charAt(from))
          && !Character.isWhitespace(text.charAt(closes - 1))
          && !(next >= '0' && next <= '9');
    }

    /// Just behind code, which as many backticks close as opened it.
    private int code() {
      int ticks = run('`');
      for (int i = at + ticks; i < text.length(); i++) {
        if (text.charAt(i) == '`') {
          int closing = run('`', i);
          if (closing == ticks) {
            return i + ticks;
          }
          i += closing - 1;
        }
      }
      return at + ticks;
    }

    private int run(char sign) {
      return run(sign, at);
    }

    private int run(char sign, int from) {
      int end = from;
      while (end < text.length() && text.charAt(end) == sign) {
        end++;
      }
      return end - from;
    }
  }

  private static Piece.Gap gap(String text) {
    var forms = new ArrayList<String>();
    var form = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign == '|') {
        forms.add(form.toString());
        form.setLength(0);
      } else {
        boolean escape = sign == '\\' && i + 1 < text.length() && isSign(text.charAt(i + 1));
        i += escape ? 1 : 0;
        form.append(text.charAt(i));
      }
    }
    forms.add(form.toString());
    return new Piece.Gap(forms.stream().map(String::strip).filter(one -> !one.isEmpty()).toList());
  }

  /// Whether a backslash before it makes it literal, as in Markdown.
  private static boolean isSign(char c) {
    return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
  }
}
