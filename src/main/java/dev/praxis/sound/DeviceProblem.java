package dev.praxis.sound;

import dev.praxis.words.Words;

/// A device is not there, does not do what is asked, or went away: what happened and what to do.
public final class DeviceProblem extends Exception {
  private static final long serialVersionUID = 1L;
  private static final Words WORDS = Words.of(DeviceProblem.class);

  private final transient String what;
  private final transient String advice;

  private DeviceProblem(String what, String advice) {
    super(what + " " + advice);
    this.what = what;
    this.advice = advice;
  }

  /// The problem whose sentences stand under `key` and `key.try`.
  static DeviceProblem of(String key, Object... namesAndValues) {
    return new DeviceProblem(
        WORDS.say(key, namesAndValues), WORDS.say(key + ".try", namesAndValues));
  }

  public String what() {
    return what;
  }

  public String advice() {
    return advice;
  }
}
