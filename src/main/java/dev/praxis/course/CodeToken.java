package dev.praxis.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A run of code of one kind. The tokeniser is written by hand and reads each character once.
///
/// @param kind the style class it is shown in: `code-keyword`, `code-plain`, …
public record CodeToken(String text, String kind) {
  private static final Set<String> KEYWORDS =
      Set.of(
          "var", "new", "for", "if", "else", "while", "return", "import", "int", "double", "long",
          "boolean", "String", "final", "static", "class", "record", "void", "true", "false",
          "null", "break", "switch", "case");

  public static List<CodeToken> of(String code) {
    var tokens = new ArrayList<CodeToken>();
    int at = 0;
    while (at < code.length()) {
      int end = tokenEnd(code, at);
      String text = code.substring(at, end);
      tokens.add(new CodeToken(text, kind(text)));
      at = end;
    }
    return tokens;
  }

  private static int tokenEnd(String code, int at) {
    char first = code.charAt(at);
    if (code.startsWith("//", at)) {
      int line = code.indexOf('\n', at);
      return line < 0 ? code.length() : line;
    }
    if (first == '"' || first == '\'') {
      return stringEnd(code, at, first);
    }
    boolean word = Character.isJavaIdentifierPart(first);
    int end = at + 1;
    while (end < code.length()
        && Character.isJavaIdentifierPart(code.charAt(end)) == word
        && !startsToken(code, end)) {
      end++;
    }
    return end;
  }

  private static boolean startsToken(String code, int at) {
    char c = code.charAt(at);
    return c == '"' || c == '\'' || code.startsWith("//", at);
  }

  private static int stringEnd(String code, int at, char quote) {
    int end = at + 1;
    while (end < code.length() && code.charAt(end) != quote && code.charAt(end) != '\n') {
      end += code.charAt(end) == '\\' ? 2 : 1;
    }
    return Math.min(code.length(), end + 1);
  }

  private static String kind(String token) {
    char first = token.charAt(0);
    if (token.startsWith("//")) {
      return "code-comment";
    }
    if (first == '"' || first == '\'') {
      return "code-string";
    }
    if (Character.isDigit(first)) {
      return "code-number";
    }
    return KEYWORDS.contains(token) ? "code-keyword" : "code-plain";
  }
}
