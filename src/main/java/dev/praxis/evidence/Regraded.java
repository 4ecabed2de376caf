package dev.praxis.evidence;

import dev.praxis.progress.GivenAnswer;

/// An answer graded again.
///
/// @param worth the points of the question as it is now; 0 where it is not in the course
/// @param share of the points by this grading; what the file claims where it was not graded
/// @param right whether it is fully right by this grading, before hints; likewise
/// @param why it was not graded, or what differs; empty where all agrees
public record Regraded(
    GivenAnswer answer, Found found, double worth, double share, boolean right, String why) {
  /// What came of grading again. `NOT_GRADED` is never the learner's doing: the question is gone,
  /// was changed, or the run it is about cannot be made here.
  public enum Found {
    AGREES,
    DIFFERS,
    NOT_GRADED
  }

  /// The points the file claims.
  public double claimed() {
    return answer.share() * worth;
  }

  /// The points by this grading.
  public double points() {
    return share * worth;
  }
}
