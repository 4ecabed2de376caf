package dev.praxis.stream;

import dev.praxis.words.Words;

/// Data that cannot be worked with, said in a sentence with what to try.
public final class Unfit extends Exception {
  private static final Words WORDS = Words.of(Unfit.class);
  private static final long serialVersionUID = 1;
  private final String key;
  private final String what;

  /// @param kind what is wrong: the sentence stands under `unfit.KIND` in `messages.properties`
  ///     beside this class, what to try under the same key with `.try`
  public Unfit(String kind, Object... namesAndValues) {
    this(WORDS.say("unfit." + kind, namesAndValues), "unfit." + kind);
  }

  private Unfit(String what, String key) {
    super(what);
    this.what = what;
    this.key = key;
  }

  /// What is wrong, in a sentence.
  public String what() {
    return what;
  }

  public String key() {
    return key;
  }

  /// What to do about it.
  public String advice() {
    return WORDS.say(key + ".try");
  }
}
