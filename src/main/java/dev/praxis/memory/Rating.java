package dev.praxis.memory;

import dev.praxis.quiz.Confidence;
import java.util.Optional;

/// How well something was remembered, in the four words of FSRS.
public enum Rating {
  AGAIN,
  HARD,
  GOOD,
  EASY;

  /// The number FSRS calculates with: 1 again, 2 hard, 3 good, 4 easy.
  public int grade() {
    return ordinal() + 1;
  }

  public static Optional<Rating> ofGrade(long grade) {
    return grade < 1 || grade > 4 ? Optional.empty() : Optional.of(values()[(int) grade - 1]);
  }

  /// The rating that follows from an answer; nobody rates themselves.
  ///
  /// @param atOnce whether this was the first answer of the learner's day
  public static Rating of(Attempt attempt, boolean atOnce) {
    return switch (attempt.outcome()) {
      case WRONG, NOT_ATTEMPTED -> AGAIN;
      case PARTLY -> HARD;
      case RIGHT -> ofRight(attempt, atOnce);
    };
  }

  private static Rating ofRight(Attempt attempt, boolean atOnce) {
    if (is(attempt, Confidence.GUESS)) {
      return AGAIN;
    }
    if (attempt.hints() > 0) {
      return HARD;
    }
    return atOnce && is(attempt, Confidence.CERTAIN) ? EASY : GOOD;
  }

  private static boolean is(Attempt attempt, Confidence confidence) {
    return attempt.confidence().filter(confidence::equals).isPresent();
  }

  /// Whether it was remembered at all.
  public boolean passed() {
    return this != AGAIN;
  }
}
