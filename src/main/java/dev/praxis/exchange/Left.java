package dev.praxis.exchange;

import dev.praxis.words.Words;

/// Something that could not be said on the other side, or not quite.
///
/// @param where line, row, question or file it is about; empty for the whole
/// @param what what became of it, without a full stop
public record Left(String where, String what) {
  private static final Words WORDS = Words.of(Left.class);

  /// The sentence under `key`.
  static Left of(String where, String key, Object... namesAndValues) {
    return new Left(where, WORDS.say(key, namesAndValues));
  }

  static String line(int line) {
    return WORDS.say("line", "line", line);
  }

  static String row(int row) {
    return WORDS.say("row", "row", row);
  }

  /// `line 12: the essay is kept as a note`.
  @Override
  public String toString() {
    return where.isEmpty() ? what : where + ": " + what;
  }
}
