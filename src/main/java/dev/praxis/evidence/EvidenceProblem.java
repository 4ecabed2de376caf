package dev.praxis.evidence;

import dev.praxis.words.Words;

/// An evidence file or the key to sign one cannot be read or written: what happened and what to do.
public final class EvidenceProblem extends Exception {
  private static final long serialVersionUID = 1L;
  private static final Words WORDS = Words.of(EvidenceProblem.class);
  private final String what;
  private final String advice;

  EvidenceProblem(String key, Object... namesAndValues) {
    super(WORDS.say(key, namesAndValues) + " " + WORDS.say(key + ".try", namesAndValues));
    this.what = WORDS.say(key, namesAndValues);
    this.advice = WORDS.say(key + ".try", namesAndValues);
  }

  public String what() {
    return what;
  }

  public String advice() {
    return advice;
  }

  public String sentence() {
    return what + " " + advice;
  }
}
