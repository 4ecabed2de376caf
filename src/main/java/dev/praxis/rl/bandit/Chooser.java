package dev.praxis.rl.bandit;

import dev.praxis.rl.Rng;

/// Scores arms and takes one.
final class Chooser {
  private final double[] score;
  private final double[] preference;
  private boolean explored;

  Chooser(int arms) {
    score = new double[arms];
    preference = new double[arms];
  }

  Chooser copy() {
    var copy = new Chooser(score.length);
    System.arraycopy(score, 0, copy.score, 0, score.length);
    System.arraycopy(preference, 0, copy.preference, 0, score.length);
    copy.explored = explored;
    return copy;
  }

  boolean explored() {
    return explored;
  }

  double score(int arm) {
    return score[arm];
  }

  /// Someone else has chosen: the scores are what they would have been.
  void given(double[] estimate, boolean soft) {
    explored = false;
    if (soft) {
      probabilities();
    } else {
      System.arraycopy(estimate, 0, score, 0, score.length);
    }
  }

  int greedy(double[] estimate, double epsilon, Rng random) {
    System.arraycopy(estimate, 0, score, 0, score.length);
    explored = epsilon > 0 && random.nextDouble() < epsilon;
    return explored ? any(score.length, random) : greatest(random);
  }

  /// @param time of the pull to come, from 1
  int upper(double[] estimate, long[] count, double c, long time, Rng random) {
    double log = Math.log(time);
    explored = false;
    for (int arm = 0; arm < score.length; arm++) {
      score[arm] =
          count[arm] == 0
              ? Double.POSITIVE_INFINITY
              : estimate[arm] + c * Math.sqrt(log / count[arm]);
    }
    return greatest(random);
  }

  int softmax(Rng random) {
    probabilities();
    explored = false;
    double left = random.nextDouble();
    for (int arm = 0; arm < score.length - 1; arm++) {
      left -= score[arm];
      if (left < 0) {
        return arm;
      }
    }
    return score.length - 1;
  }

  private void probabilities() {
    double most = preference[0];
    for (double each : preference) {
      most = Math.max(most, each);
    }
    double sum = 0;
    for (int arm = 0; arm < score.length; arm++) {
      score[arm] = Math.exp(preference[arm] - most);
      sum += score[arm];
    }
    for (int arm = 0; arm < score.length; arm++) {
      score[arm] /= sum;
    }
  }

  /// H ← H + α (R − R̄) (1 − π) for the arm pulled, H − α (R − R̄) π for the others; the scores are
  /// still the π it was chosen by.
  void prefer(int pulled, double push) {
    for (int arm = 0; arm < score.length; arm++) {
      preference[arm] += push * ((arm == pulled ? 1 : 0) - score[arm]);
    }
  }

  /// Precision adds up: 1 / prior² + n / noise².
  int believed(double[] mean, long[] count, Strategy.ThompsonNormal normal, Rng random) {
    double prior = 1 / (normal.prior() * normal.prior());
    double each = 1 / (normal.noise() * normal.noise());
    explored = false;
    for (int arm = 0; arm < score.length; arm++) {
      double precision = prior + count[arm] * each;
      double middle = count[arm] * each * mean[arm] / precision;
      score[arm] = middle + random.nextGaussian() / Math.sqrt(precision);
    }
    return greatest(random);
  }

  int believed(double[] wins, long[] count, Rng random) {
    explored = false;
    for (int arm = 0; arm < score.length; arm++) {
      score[arm] = Gamma.beta(1 + wins[arm], 1 + count[arm] - wins[arm], random);
    }
    return greatest(random);
  }

  private int greatest(Rng random) {
    double most = score[0];
    int best = 0;
    int ties = 1;
    for (int arm = 1; arm < score.length; arm++) {
      if (score[arm] > most) {
        most = score[arm];
        best = arm;
        ties = 1;
      } else if (score[arm] == most) {
        ties++;
      }
    }
    return ties == 1 ? best : tied(most, any(ties, random));
  }

  private int tied(double most, int which) {
    int left = which;
    for (int arm = 0; arm < score.length; arm++) {
      if (score[arm] == most && left-- == 0) {
        return arm;
      }
    }
    return 0;
  }

  private static int any(int count, Rng random) {
    return (int) Math.unsignedMultiplyHigh(random.nextLong(), count);
  }
}
