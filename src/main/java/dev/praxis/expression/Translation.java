package dev.praxis.expression;

import dev.praxis.words.Spelling;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An expression as CEL: number literals become doubles, positions in lists whole numbers, and
/// names plain variables `v0`, `v1`, …, so that neither CEL's reserved words nor its number types
/// reach a teacher.
///
/// @param columns for each character of `cel`, the column of the text it came from
/// @param variables the names used, each with its CEL variable
record Translation(String cel, List<Integer> columns, Map<String, Variable> variables) {
  /// @param mapped whether it holds the values of a whole family by the part that is worked out
  record Variable(String id, Scope.Type type, boolean mapped) {}

  int columnOf(int index) {
    return columns.isEmpty() ? 1 : columns.get(Math.clamp(index, 0, columns.size() - 1));
  }

  static Translation of(String text, Scope scope) throws ExpressionProblem {
    return new Writer(Lexer.tokens(text), scope).translation();
  }

  private static final class Writer {
    private static final int DEEPEST = 16;
    private final List<Token> tokens;
    private final Scope scope;
    private final StringBuilder cel = new StringBuilder();
    private final List<Integer> columns = new ArrayList<>();
    private final Map<String, Variable> variables = new LinkedHashMap<>();
    private final Deque<Token> open = new ArrayDeque<>();
    private final Deque<String> closers = new ArrayDeque<>();
    private int choices;
    private int skipped = -1;

    Writer(List<Token> tokens, Scope scope) {
      this.tokens = tokens;
      this.scope = scope;
    }

    Translation translation() throws ExpressionProblem {
      for (int i = 0; i < tokens.size(); i++) {
        write(i);
      }
      if (!open.isEmpty()) {
        throw ExpressionProblem.of(open.getFirst().column(), "unclosed", "bracket", sign(open));
      }
      return new Translation(cel.toString(), List.copyOf(columns), Map.copyOf(variables));
    }

    private void write(int i) throws ExpressionProblem {
      if (i <= skipped) {
        return;
      }
      switch (tokens.get(i)) {
        case Token.Digits digits -> emit(asDouble(digits.text()), digits);
        case Token.Quoted quoted -> emit(literal(quoted.text()), quoted);
        case Token.Name name when isSign(i + 1, "(") -> call(name, i);
        case Token.Name name when isWorkedOut(name, i) -> family(name, i);
        case Token.Name name -> emit(variable(name), name);
        case Token.Sign sign -> write(sign, i);
      }
    }

    private void write(Token.Sign sign, int i) throws ExpressionProblem {
      switch (sign.text()) {
        case "(" -> open(sign, "(", ")");
        case "[" -> {
          boolean position = i > 0 && endsAValue(tokens.get(i - 1));
          open(sign, position ? "[int(" : "[", position ? ")]" : "]");
        }
        case ")", "]" -> close(sign);
        case "?" -> {
          if (++choices > DEEPEST) {
            throw ExpressionProblem.of(sign.column(), "deep");
          }
          emit("?", sign);
        }
        case "." -> {
          if (!(i > 0 && endsAValue(tokens.get(i - 1)) && isMember(i + 1))) {
            throw ExpressionProblem.of(sign.column(), "dot");
          }
          emit(".", sign);
        }
        case "in" -> emit(" in ", sign);
        default -> emit(sign.text(), sign);
      }
    }

    private void open(Token.Sign sign, String opening, String closing) throws ExpressionProblem {
      if (open.size() >= DEEPEST) {
        throw ExpressionProblem.of(sign.column(), "deep");
      }
      open.push(sign);
      closers.push(closing);
      emit(opening, sign);
    }

    private void close(Token.Sign sign) throws ExpressionProblem {
      if (open.isEmpty() || !closers.getFirst().endsWith(sign.text())) {
        throw ExpressionProblem.of(sign.column(), "unopened", "bracket", sign.text());
      }
      open.pop();
      emit(closers.pop(), sign);
    }

    /// A function, `round(…)`, or one on a text, `facts.state.startsWith(…)`.
    private void call(Token.Name name, int i) throws ExpressionProblem {
      String function = name.parts().getLast();
      List<String> owner = name.parts().subList(0, name.parts().size() - 1);
      boolean member = !owner.isEmpty() || isSign(i - 1, ".");
      List<String> known = member ? Functions.ON_TEXT : Functions.NAMES;
      if (!known.contains(function)) {
        throw ExpressionProblem.of(
            name.column(),
            "function",
            "function",
            function,
            "instead",
            Spelling.near(function, known).orElse(String.join(", ", known)));
      }
      if (!owner.isEmpty()) {
        emit(variable(new Token.Name(owner, name.column())) + ".", name);
      }
      emit(function, name);
    }

    /// `scores['recall_' + class].value`: a name whose middle is worked out.
    private boolean isWorkedOut(Token.Name name, int i) {
      return isSign(i + 1, "[") && scope.find(name.full()).isEmpty() && scope.begins(name.full());
    }

    private void family(Token.Name name, int i) throws ExpressionProblem {
      int closes = closing(i + 1);
      boolean called = isSign(closes + 3, "(");
      boolean followed = isSign(closes + 1, ".") && closes + 2 < tokens.size() && !called;
      String ends =
          followed && tokens.get(closes + 2) instanceof Token.Name part ? "." + part.full() : "";
      String begins = name.full() + ".";
      Scope.Type type =
          scope
              .between(begins, ends)
              .orElseThrow(() -> ExpressionProblem.of(name.column(), "bracketed"));
      String family = begins + "*" + ends;
      var fresh = new Variable("v" + variables.size(), type, true);
      var known = Optional.ofNullable(variables.putIfAbsent(family, fresh));
      emit(known.orElse(fresh).id() + "[", name);
      for (int inner = i + 2; inner < closes; inner++) {
        write(inner);
      }
      emit("]", tokens.get(closes));
      skipped = ends.isEmpty() ? closes : closes + 2;
    }

    /// Where the bracket at `opens` closes.
    private int closing(int opens) throws ExpressionProblem {
      int depth = 0;
      for (int i = opens; i < tokens.size(); i++) {
        depth += isSign(i, "[") ? 1 : isSign(i, "]") ? -1 : 0;
        if (depth == 0) {
          return i;
        }
      }
      throw ExpressionProblem.of(tokens.get(opens).column(), "unclosed", "bracket", "[");
    }

    private String variable(Token.Name name) throws ExpressionProblem {
      String full = name.full();
      if (full.equals("true") || full.equals("false")) {
        return full;
      }
      Variable known = variables.get(full);
      if (known != null) {
        return known.id();
      }
      Scope.Type type = scope.find(full).orElseThrow(() -> unknown(name));
      var fresh = new Variable("v" + variables.size(), type, false);
      variables.put(full, fresh);
      return fresh.id();
    }

    private ExpressionProblem unknown(Token.Name name) {
      String full = name.full();
      var below = scope.below(full);
      return switch (full) {
        case "and" -> ExpressionProblem.of(name.column(), "word", "word", full, "sign", "&&");
        case "or" -> ExpressionProblem.of(name.column(), "word", "word", full, "sign", "||");
        case "not" -> ExpressionProblem.of(name.column(), "word", "word", full, "sign", "!");
        default ->
            below.isEmpty()
                ? scope
                    .near(full)
                    .map(n -> ExpressionProblem.of(name.column(), "name", "name", full, "near", n))
                    .orElseGet(() -> far(name))
                : ExpressionProblem.of(
                    name.column(), "part", "name", full, "below", String.join(", ", below));
      };
    }

    private ExpressionProblem far(Token.Name name) {
      String all = String.join(", ", scope.names().keySet().stream().limit(12).toList());
      return ExpressionProblem.of(
          name.column(), all.isEmpty() ? "no-names" : "far", "name", name.full(), "names", all);
    }

    private boolean isSign(int i, String text) {
      return i >= 0
          && i < tokens.size()
          && tokens.get(i) instanceof Token.Sign sign
          && sign.text().equals(text);
    }

    private boolean isMember(int i) {
      return i < tokens.size()
          && tokens.get(i) instanceof Token.Name name
          && name.parts().size() == 1
          && isSign(i + 1, "(");
    }

    private static boolean endsAValue(Token token) {
      return switch (token) {
        case Token.Digits digits -> false;
        case Token.Quoted quoted -> true;
        case Token.Name name -> true;
        case Token.Sign sign -> sign.text().equals(")") || sign.text().equals("]");
      };
    }

    private static String sign(Deque<Token> open) {
      return open.getFirst() instanceof Token.Sign sign ? sign.text() : "";
    }

    private static String asDouble(String digits) {
      return digits.chars().allMatch(c -> c >= '0' && c <= '9') ? digits + ".0" : digits;
    }

    private static String literal(String text) {
      var literal = new StringBuilder("\"");
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == '"' || c == '\\') {
          literal.append('\\').append(c);
        } else if (c < ' ') {
          literal.append(String.format("\\u%04x", (int) c));
        } else {
          literal.append(c);
        }
      }
      return literal.append('"').toString();
    }

    private void emit(String piece, Token token) {
      boolean glues = !cel.isEmpty() && !piece.equals(".") && !cel.toString().endsWith(".");
      String spaced = glues ? " " + piece : piece;
      cel.append(spaced);
      spaced.codePoints().forEach(c -> columns.add(token.column()));
    }
  }
}
