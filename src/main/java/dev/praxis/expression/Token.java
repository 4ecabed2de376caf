package dev.praxis.expression;

import java.util.List;

/// A piece of an expression and the column it starts in, from 1.
sealed interface Token {
  int column();

  /// A number as written.
  record Digits(String text, int column) implements Token {}

  /// What stood between quotes.
  record Quoted(String text, int column) implements Token {}

  /// A dotted name, in parts; parts may also be written `['part']`.
  record Name(List<String> parts, int column) implements Token {
    public Name {
      parts = List.copyOf(parts);
    }

    String full() {
      return String.join(".", parts);
    }
  }

  /// An operator, a bracket, a comma or the word `in`.
  record Sign(String text, int column) implements Token {}
}
