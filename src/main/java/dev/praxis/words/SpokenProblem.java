package dev.praxis.words;

/// Something could not be done: what happened and what to do about it, each a sentence for whoever
/// asked. Its kinds say in which room it happened.
public abstract class SpokenProblem extends Exception {
  private static final long serialVersionUID = 1L;
  private final String what;
  private final String advice;

  protected SpokenProblem(String what, String advice) {
    super(joined(what, advice));
    this.what = what;
    this.advice = advice;
  }

  /// The sentences that stand in `words` under `key` and `key.try`.
  protected SpokenProblem(Words words, String key, Object... namesAndValues) {
    this(words.say(key, namesAndValues), words.say(key + ".try", namesAndValues));
  }

  private static String joined(String what, String advice) {
    return advice.isEmpty() ? what : what + " " + advice;
  }

  /// What happened.
  public final String what() {
    return what;
  }

  /// What to do about it; empty where nothing helps.
  public final String advice() {
    return advice;
  }

  /// Both, one behind the other.
  public final String sentence() {
    return joined(what, advice);
  }
}
