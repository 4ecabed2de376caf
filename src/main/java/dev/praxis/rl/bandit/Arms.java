package dev.praxis.rl.bandit;

import dev.praxis.rl.Rng;
import java.util.List;

/// The arms of a task as they are now. What a player does not see.
final class Arms {
  private final double[] mean;
  private final double[] sd;
  private final boolean[] coin;
  private final double drift;

  Arms(List<Bed.Arm> list, double drift) {
    this.drift = drift;
    mean = list.stream().mapToDouble(Bed.Arm::mean).toArray();
    sd = list.stream().mapToDouble(Bed.Arm::sd).toArray();
    coin = new boolean[mean.length];
    for (int arm = 0; arm < coin.length; arm++) {
      coin[arm] = list.get(arm).bernoulli();
    }
  }

  private Arms(Arms from) {
    drift = from.drift;
    mean = from.mean.clone();
    sd = from.sd.clone();
    coin = from.coin.clone();
  }

  Arms copy() {
    return new Arms(this);
  }

  int count() {
    return mean.length;
  }

  double mean(int arm) {
    return mean[arm];
  }

  void put(int arm, double value) {
    mean[arm] = value;
  }

  double greatest() {
    double greatest = mean[0];
    for (double each : mean) {
      greatest = Math.max(greatest, each);
    }
    return greatest;
  }

  double reward(int arm, Rng random) {
    return coin[arm]
        ? random.nextDouble() < mean[arm] ? 1 : 0
        : mean[arm] + sd[arm] * random.nextGaussian();
  }

  void drift(Rng random) {
    for (int arm = 0; drift > 0 && arm < mean.length; arm++) {
      mean[arm] += drift * random.nextGaussian();
      mean[arm] = coin[arm] ? Math.clamp(mean[arm], 0, 1) : mean[arm];
    }
  }
}
