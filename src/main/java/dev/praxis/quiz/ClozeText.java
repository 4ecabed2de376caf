package dev.praxis.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Markdown with gaps, `Recall is {TP} divided by {TP + FN|FN + TP}.` A bar separates forms that
/// are
/// accepted. Braces inside formulas and code are no gaps, nor are `\\{` and `\\}`.
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
    var pieces = new ArrayList<Piece>();
    var said = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      char sign = text.charAt(at);
      int end = sign == '{' ? text.indexOf('}', at) : -1;
      if (sign == '\\' && at + 1 < text.length() && "{}".indexOf(text.charAt(at + 1)) >= 0) {
        said.append(text.charAt(at + 1));
        at += 2;
      } else if (sign == '$' || sign == '`') {
        int closed = closing(text, at);
        said.append(text, at, closed);
        at = closed;
      } else if (end > at) {
        pieces.add(new Piece.Said(said.toString()));
        said.setLength(0);
        pieces.add(gap(text.substring(at + 1, end)));
        at = end + 1;
      } else {
        said.append(sign);
        at++;
      }
    }
    pieces.add(new Piece.Said(said.toString()));
    return new ClozeText(pieces);
  }

  /// Just behind the sign that closes a formula or code; where none does, behind the opening one.
  private static int closing(String text, int at) {
    int closes = text.indexOf(text.charAt(at), at + 1);
    return closes < 0 ? at + 1 : closes + 1;
  }

  private static Piece.Gap gap(String forms) {
    return new Piece.Gap(
        Stream.of(forms.split("\\|")).map(String::strip).filter(form -> !form.isEmpty()).toList());
  }
}
