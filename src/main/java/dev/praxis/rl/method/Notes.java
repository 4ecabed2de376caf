package dev.praxis.rl.method;

import java.util.Optional;
import java.util.OptionalInt;

/// The latest update of every state, kept in flat arrays so that learning does not wait for it.
final class Notes {
  private static final int NUMBERS = 8;
  private final long[] at;
  private final int[] words;
  private final double[] numbers;
  private int latest = -1;

  Notes(int states) {
    at = new long[states];
    words = new int[4 * states];
    numbers = new double[NUMBERS * states];
  }

  private Notes(Notes from) {
    at = from.at.clone();
    words = from.words.clone();
    numbers = from.numbers.clone();
    latest = from.latest;
  }

  Notes copy() {
    return new Notes(this);
  }

  /// What leads to an update.
  ///
  /// @param nextAction -1 where there is none
  void because(int state, int action, double reward, int next, int nextAction) {
    int word = 4 * state;
    words[word] = action;
    words[word + 1] = next;
    words[word + 2] = nextAction;
    numbers[NUMBERS * state] = reward;
  }

  /// The numbers that follow from it.
  void target(int state, double bootstrap, double discount, double target, boolean terminated) {
    int number = NUMBERS * state;
    numbers[number + 1] = bootstrap;
    numbers[number + 2] = discount;
    numbers[number + 3] = target;
    words[4 * state + 3] = terminated ? 1 : 0;
  }

  void change(int state, double before, double after, double alpha, long transition) {
    int number = NUMBERS * state;
    numbers[number + 4] = before;
    numbers[number + 5] = after;
    numbers[number + 6] = alpha;
    at[state] = transition;
    latest = state;
  }

  void second(int state) {
    words[4 * state + 3] |= 2;
  }

  Optional<Update> latest() {
    return latest < 0 ? Optional.empty() : of(latest);
  }

  Optional<Update> of(int state) {
    if (at[state] == 0) {
      return Optional.empty();
    }
    int word = 4 * state;
    int number = NUMBERS * state;
    int after = words[word + 2];
    return Optional.of(
        new Update(
            at[state],
            state,
            words[word],
            numbers[number],
            words[word + 1],
            after < 0 ? OptionalInt.empty() : OptionalInt.of(after),
            numbers[number + 1],
            numbers[number + 2],
            numbers[number + 3],
            numbers[number + 4],
            numbers[number + 5],
            numbers[number + 6],
            (words[word + 3] & 1) != 0,
            (words[word + 3] & 2) != 0));
  }
}
