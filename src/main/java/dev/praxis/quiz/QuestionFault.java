package dev.praxis.quiz;

import dev.praxis.words.Words;

/// The question itself is broken, so no answer to it can be graded. Nothing is held against the
/// learner.
public final class QuestionFault extends Exception {
  private static final long serialVersionUID = 1L;
  private static final Words WORDS = Words.of(QuestionFault.class);

  /// A fault in one sentence.
  public QuestionFault(String sentence) {
    super(sentence);
  }

  QuestionFault(String key, Object... namesAndValues) {
    super(WORDS.say(key, namesAndValues));
  }
}
