package dev.praxis.expression;

import dev.praxis.words.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/// Text with holes, `The tree asks {{scores.leaves.value - 1}} questions`. Immutable.
public final class Template {
  private static final String OPENS = "{{";
  private static final String CLOSES = "}}";
  private final List<Piece> pieces;

  private sealed interface Piece {
    record Fixed(String text) implements Piece {}

    record Hole(Expression expression) implements Piece {}
  }

  private Template(List<Piece> pieces) {
    this.pieces = List.copyOf(pieces);
  }

  /// Reads a text and compiles its holes.
  ///
  /// @throws ExpressionProblem with a column of the whole text
  public static Template compile(String text, Scope scope) throws ExpressionProblem {
    var pieces = new ArrayList<Piece>();
    int at = 0;
    for (int open = text.indexOf(OPENS); open >= 0; open = text.indexOf(OPENS, at)) {
      open += braces(text, open) - OPENS.length();
      pieces.add(new Piece.Fixed(text.substring(at, open)));
      int from = open + OPENS.length();
      int close = text.indexOf(CLOSES, from);
      if (close < 0) {
        throw ExpressionProblem.of(open + 1, "hole");
      }
      pieces.add(new Piece.Hole(hole(text.substring(from, close), scope, from)));
      at = close + CLOSES.length();
    }
    pieces.add(new Piece.Fixed(text.substring(at)));
    return new Template(pieces);
  }

  /// How many open in a row: of three, the first is the text's own, as around a gap.
  private static int braces(String text, int open) {
    int end = open;
    while (end < text.length() && text.charAt(end) == '{') {
      end++;
    }
    return end - open;
  }

  private static Expression hole(String text, Scope scope, int from) throws ExpressionProblem {
    try {
      return Expression.compile(text, scope);
    } catch (ExpressionProblem problem) {
      throw problem.shifted(from);
    }
  }

  /// The names its holes use.
  public Set<String> names() {
    var names = new TreeSet<String>();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Hole hole) {
        names.addAll(hole.expression().names());
      }
    }
    return names;
  }

  /// The text with its holes filled.
  public String render(Values values) throws ExpressionProblem {
    return render(values, UnaryOperator.identity());
  }

  /// The text with its holes filled; texts that come from data pass through `escape` first, where
  /// the result is read as Markdown or the like.
  public String render(Values values, UnaryOperator<String> escape) throws ExpressionProblem {
    return render(values, escape, (of, number) -> Numbers.shown(number));
  }

  /// How the number of a hole is written.
  @FunctionalInterface
  public interface Digits {
    String of(Expression hole, double number);
  }

  /// As `render`, with numbers written as asked for.
  public String render(Values values, UnaryOperator<String> escape, Digits digits)
      throws ExpressionProblem {
    var rendered = new StringBuilder();
    for (Piece piece : pieces) {
      switch (piece) {
        case Piece.Fixed fixed -> rendered.append(fixed.text());
        case Piece.Hole hole -> {
          Object value = hole.expression().value(values);
          rendered.append(
              value instanceof Double number
                  ? digits.of(hole.expression(), number)
                  : written(value, escape));
        }
      }
    }
    return rendered.toString();
  }

  private static String written(Object value, UnaryOperator<String> escape) {
    return switch (value) {
      case List<?> texts ->
          String.join(", ", texts.stream().map(String::valueOf).map(escape).toList());
      default -> escape.apply(String.valueOf(value));
    };
  }
}
