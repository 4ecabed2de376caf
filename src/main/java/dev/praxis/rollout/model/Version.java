package dev.praxis.rollout.model;

import dev.praxis.rollout.claim.Law;
import dev.praxis.rollout.claim.Sample;

/// A model as it is registered.
///
/// @param id such as `v2`
/// @param parent the version it was made to replace, or empty
/// @param trained where its rows come from, in words
/// @param rows how many it learnt from
/// @param offline its accuracy on the rows it was judged on before anybody used it
/// @param changed its accuracy under the changed law, which nobody but the simulation knows
public record Version(
    String id,
    Kind kind,
    String parent,
    String trained,
    int rows,
    Scorer scorer,
    double offline,
    double changed,
    Flaw flaw) {
  /// What a scan that did not arrive is read as: zero, far below any true one.
  private static final double ZERO = -6;

  /// The share of claims without a scan that get no score at all.
  private static final double NO_SCORE = 0.6;

  /// How far amounts in cents lie above amounts in euros, in deviations of their logarithm.
  private static final double CENTS = 2.5;

  /// The score in use, from 0 to 1, `NaN` where the service fails to give one.
  ///
  /// @param x the true inputs
  /// @param missing whether the scan did not arrive
  /// @param coin in 0 to 1, settles whether a missing input breaks the answer
  public double score(double[] x, boolean missing, double coin) {
    boolean blind = missing && kind != Kind.RESERVE;
    if (blind && coin < NO_SCORE) {
      return Double.NaN;
    }
    if (!blind && flaw != Flaw.SKEW) {
      return scorer.score(x);
    }
    double[] seen = x.clone();
    seen[Law.SCAN] = blind ? ZERO : seen[Law.SCAN];
    seen[Law.AMOUNT] += flaw == Flaw.SKEW ? CENTS : 0;
    return scorer.score(seen);
  }

  /// The share of rows decided rightly at one half.
  public static double accuracy(Scorer scorer, Sample sample) {
    int right = 0;
    for (int i = 0; i < sample.size(); i++) {
      right += scorer.score(sample.x()[i]) > 0.5 == (sample.y()[i] == 1) ? 1 : 0;
    }
    return (double) right / sample.size();
  }
}
