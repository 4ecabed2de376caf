package dev.praxis.signal.wav;

import dev.praxis.words.Words;

/// A sound could not be read: what happened and where, and what to do.
public final class SoundProblem extends Exception {
  private static final long serialVersionUID = 1L;
  private static final Words WORDS = Words.of(SoundProblem.class);

  private final transient String what;
  private final transient String advice;

  private SoundProblem(String what, String advice) {
    super(what + " " + advice);
    this.what = what;
    this.advice = advice;
  }

  /// The problem whose sentences stand under `key` and `key.try`.
  static SoundProblem of(String key, Object... namesAndValues) {
    return new SoundProblem(
        WORDS.say(key, namesAndValues), WORDS.say(key + ".try", namesAndValues));
  }

  /// What happened, as a sentence that names the file.
  public String what() {
    return what;
  }

  /// What to do about it, as a sentence.
  public String advice() {
    return advice;
  }
}
