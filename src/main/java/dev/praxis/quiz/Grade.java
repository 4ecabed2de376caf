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

  /// Why a chosen option is right or wrong, or which known mistake a number shows.
  public sealed interface Remark {
    String why();

    record OnOption(int option, boolean right, String why) implements Remark {}

    record OnNumber(double value, String why) implements Remark {}
  }

  static Grade notAttempted(String message) {
    return new Grade(Outcome.NOT_ATTEMPTED, 0, message, List.of(), OptionalDouble.empty());
  }

  static Grade of(Outcome outcome, double share, String message, List<? extends Remark> remarks) {
    return new Grade(outcome, share, message, List.copyOf(remarks), OptionalDouble.empty());
  }
}
