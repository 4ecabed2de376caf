package dev.praxis.stream;

import dev.praxis.words.SpokenProblem;
import dev.praxis.words.Words;

/// Data that cannot be worked with, said in a sentence with what to try.
public final class Unfit extends SpokenProblem {
  private static final Words WORDS = Words.of(Unfit.class);
  private static final long serialVersionUID = 1;
  private final String key;

  /// @param kind what is wrong: the sentence stands under `unfit.KIND` in `messages.properties`
  ///     beside this class, what to try under the same key with `.try`
  public Unfit(String kind, Object... namesAndValues) {
    super(WORDS, "unfit." + kind, namesAndValues);
    this.key = "unfit." + kind;
  }

  /// What is wrong, without what to do.
  @Override
  public String getMessage() {
    return what();
  }

  public String key() {
    return key;
  }
}
