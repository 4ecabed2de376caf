package dev.praxis.quiz;

import java.util.List;
import java.util.OptionalDouble;

/// What an answer is worth and what to say about it.
///
/// @param share of the points, from 0 to 1
/// @param message one sentence; it does not give the answer away
/// @param remarks on what was chosen or typed
/// @param difference typed number minus the answer, for a number that could be read
public record Grade(
    Outcome outcome,
    double share,
    String message,
    List<Remark> remarks,
    OptionalDouble difference) {
  public Grade {
    remarks = List.copyOf(remarks);
  }

  /// Why a part of an answer is right or wrong, or which known mistake it shows.
  public sealed interface Remark {
    String why();

    record OnOption(int option, boolean right, String why) implements Remark {}

    record OnNumber(double value, String why) implements Remark {}

    /// On one line, pair or gap, numbered as in the answer.
    record OnPart(int part, boolean right, String why) implements Remark {}

    /// On a known mistake in words or on a figure.
    record OnMistake(String why) implements Remark {}
  }

  static Grade notAttempted(String message) {
    return new Grade(Outcome.NOT_ATTEMPTED, 0, message, List.of(), OptionalDouble.empty());
  }

  static Grade of(Outcome outcome, double share, String message, List<? extends Remark> remarks) {
    return new Grade(outcome, share, message, List.copyOf(remarks), OptionalDouble.empty());
  }

  /// With a share between nothing and everything, partly right.
  static Grade shared(double share, String wrong, String partly, List<? extends Remark> remarks) {
    if (share > 1 - 1e-9) {
      return of(Outcome.RIGHT, 1, Grader.right(), remarks);
    }
    return share > 1e-9
        ? of(Outcome.PARTLY, share, partly, remarks)
        : of(Outcome.WRONG, 0, wrong, remarks);
  }

  /// What is left of it when hints were unfolded; the outcome stays what it is.
  public Grade after(int hints, double cost) {
    return new Grade(
        outcome, Math.max(0, share * (1 - hints * cost)), message, remarks, difference);
  }
}
