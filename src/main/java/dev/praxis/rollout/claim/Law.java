package dev.praxis.rollout.claim;

import java.util.List;
import java.util.random.RandomGenerator;

/// By which law claims for a refund are honest. Inputs are standardised: mean 0, deviation 1.
///
/// Invented for teaching. A product of two inputs bends the border, so that trees do better than a
/// line; one claim in 25 turns out otherwise than the border says.
public final class Law {
  /// Amount claimed, days since delivery, refunds so far, the carrier's scan, length of the text.
  public static final List<String> INPUTS = List.of("amount", "days", "history", "scan", "words");

  public static final int AMOUNT = 0;
  public static final int DAYS = 1;
  public static final int HISTORY = 2;
  public static final int SCAN = 3;
  public static final int WORDS = 4;

  /// The share of claims that turn out otherwise than the border says.
  public static final double NOISE = 0.04;

  /// How far amounts move under the changed law, in deviations.
  public static final double SHIFT = 0.8;

  private Law() {}

  /// Above zero on the honest side of the border.
  ///
  /// @param changed whether the changed law holds: large amounts speak against a claim no more
  public static double margin(double[] x, boolean changed) {
    double bent = 0.9 * x[AMOUNT] * x[DAYS] - 0.4 * x[DAYS] + 0.7 * x[SCAN] + 0.2 * x[WORDS];
    return bent + 1.2 * x[HISTORY] + (changed ? 0.3 : -0.7) * x[AMOUNT];
  }

  /// The inputs of one claim.
  static double[] inputs(RandomGenerator random, boolean changed) {
    double[] x = new double[INPUTS.size()];
    for (int j = 0; j < x.length; j++) {
      x[j] = random.nextGaussian();
    }
    x[AMOUNT] += changed ? SHIFT : 0;
    return x;
  }

  static boolean honest(double[] x, boolean changed, RandomGenerator random) {
    return margin(x, changed) > 0 != random.nextDouble() < NOISE;
  }
}
