package dev.praxis.lab.json;

import dev.praxis.words.Words;

/// A text is not the JSON it should be: where, and what is wrong with it.
public final class JsonProblem extends Exception {
  private static final long serialVersionUID = 1L;
  private static final Words WORDS = Words.of(JsonProblem.class);

  private JsonProblem(String sentence) {
    super(sentence);
  }

  /// @param where the way to it, as `edits[2].at`; empty for the whole text
  static JsonProblem at(String where, String key, Object... namesAndValues) {
    String place = where.isEmpty() ? WORDS.say("whole") : where;
    return new JsonProblem(WORDS.say("at", "where", place, "what", WORDS.say(key, namesAndValues)));
  }

  /// What is wrong and where, as a sentence.
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
