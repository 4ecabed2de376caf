package dev.praxis.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cuts an expression into pieces and refuses what is not part of the language.
final class Lexer {
  private static final Set<String> PAIRS = Set.of("==", "!=", "<=", ">=", "&&", "||");
  private static final String SINGLES = "+-*/<>!?:()[],.";
  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Lexer(String text) {
    this.text = text;
  }

  static List<Token> tokens(String text) throws ExpressionProblem {
    var lexer = new Lexer(text);
    while (lexer.at < text.length()) {
      lexer.next();
    }
    return lexer.tokens;
  }

  private void next() throws ExpressionProblem {
    char c = peek(0);
    if (Character.isWhitespace(c)) {
      at++;
    } else if (isDigit(c) || c == '.' && isDigit(peek(1))) {
      tokens.add(number());
    } else if (isLetter(c)) {
      tokens.add(word());
    } else if (c == '\'' || c == '"') {
      int from = at;
      tokens.add(new Token.Quoted(quoted(), from + 1));
    } else {
      sign(c);
    }
  }

  private Token number() throws ExpressionProblem {
    int from = at;
    digits();
    if (peek(0) == '.') {
      at++;
      digits();
    }
    if ((peek(0) == 'e' || peek(0) == 'E')
        && (isDigit(peek(1)) || (peek(1) == '-' || peek(1) == '+') && isDigit(peek(2)))) {
      at += 2;
      digits();
    }
    if (isLetter(peek(0)) || peek(0) == '.' || text.charAt(at - 1) == '.') {
      throw ExpressionProblem.of(from + 1, "number", "number", text.substring(from, at));
    }
    return new Token.Digits(text.substring(from, at), from + 1);
  }

  private void digits() {
    while (isDigit(peek(0))) {
      at++;
    }
  }

  private Token word() throws ExpressionProblem {
    int from = at;
    var parts = new ArrayList<String>();
    parts.add(identifier());
    if (parts.getFirst().equals("in")) {
      return new Token.Sign("in", from + 1);
    }
    while (true) {
      if (peek(0) == '.' && isLetter(peek(1))) {
        at++;
        parts.add(identifier());
      } else if (peek(0) == '[' && (peek(1) == '\'' || peek(1) == '"')) {
        int opens = at;
        String part = bracketed();
        if (peek(0) != ']') {
          at = opens;
          return new Token.Name(parts, from + 1);
        }
        at++;
        parts.add(part);
      } else {
        return new Token.Name(parts, from + 1);
      }
    }
  }

  private String identifier() {
    int from = at;
    while (isLetter(peek(0)) || isDigit(peek(0))) {
      at++;
    }
    return text.substring(from, at);
  }

  /// `['part'`, as in `scores['recall_Iris-setosa'].value`. Where more follows before the bracket
  /// closes, the part is worked out: `scores['recall_' + class].value`.
  private String bracketed() throws ExpressionProblem {
    at++;
    return quoted();
  }

  /// What stands between quotes; a backslash keeps a quote or a backslash.
  private String quoted() throws ExpressionProblem {
    int from = at;
    char quote = text.charAt(at++);
    var content = new StringBuilder();
    while (peek(0) != quote) {
      if (at >= text.length()) {
        throw ExpressionProblem.of(from + 1, "quote", "quote", quote);
      }
      if (peek(0) == '\\' && peek(1) != quote && peek(1) != '\\') {
        throw ExpressionProblem.of(at + 1, "escape");
      }
      at += peek(0) == '\\' ? 1 : 0;
      content.append(peek(0));
      at++;
    }
    at++;
    return content.toString();
  }

  private void sign(char c) throws ExpressionProblem {
    String pair = "" + c + peek(1);
    if (PAIRS.contains(pair)) {
      tokens.add(new Token.Sign(pair, at + 1));
      at += 2;
      return;
    }
    if (c == '=' || c == '&' || c == '|') {
      throw ExpressionProblem.of(at + 1, "single", "sign", c, "twice", "" + c + c);
    }
    if (SINGLES.indexOf(c) < 0) {
      throw ExpressionProblem.of(at + 1, "sign", "sign", c);
    }
    tokens.add(new Token.Sign(String.valueOf(c), at + 1));
    at++;
  }

  private char peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
  }
}
