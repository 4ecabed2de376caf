package dev.praxis.labs.reinforcement.bandits;

import dev.praxis.rl.bandit.Player;
import java.util.function.IntToDoubleFunction;

/// Which arm comes first in something; of equals the first.
final class Bests {
  private Bests() {}

  /// The arm with the greatest true mean.
  static int of(Player player) {
    return of(player.arms(), player::truth);
  }

  static int of(int arms, IntToDoubleFunction value) {
    int best = 0;
    for (int arm = 1; arm < arms; arm++) {
      best = value.applyAsDouble(arm) > value.applyAsDouble(best) ? arm : best;
    }
    return best;
  }

  /// Whether no arm is better than another.
  static boolean none(Player player) {
    double greatest = player.truth(of(player));
    return greatest == player.truth(of(player.arms(), arm -> -player.truth(arm)));
  }
}
