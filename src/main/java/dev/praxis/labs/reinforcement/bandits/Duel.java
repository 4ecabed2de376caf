package dev.praxis.labs.reinforcement.bandits;

import dev.praxis.rl.bandit.Player;
import java.util.Arrays;

/// The learner's pulls against the method's in the same task, pull by pull on the same luck: both
/// get the same reward where they take the same arm. Never changed after it is handed out.
///
/// @param method as it stands after as many pulls
/// @param arms the learner's choices, oldest first
/// @param yours the rewards they brought
/// @param theirs what the method got
/// @param regret by how much the true means of the learner's arms were below the best, in sum
record Duel(Player method, int[] arms, double[] yours, double[] theirs, double regret) {
  static Duel before(Player start) {
    return new Duel(start, new int[0], new double[0], new double[0], 0);
  }

  Duel pull(int arm) {
    Player next = method.copy();
    next.advance();
    double mine = method.paid(arm, next.luck());
    double got = next.latest().orElseThrow().reward();
    int[] chosen = Arrays.copyOf(arms, arms.length + 1);
    chosen[arms.length] = arm;
    double loss = method.truth(Bests.of(method)) - method.truth(arm);
    return new Duel(next, chosen, grown(yours, mine), grown(theirs, got), regret + loss);
  }

  Duel facing(int arm, double truth) {
    return new Duel(method.facing(arm, truth), arms, yours, theirs, regret);
  }

  private static double[] grown(double[] before, double value) {
    double[] grown = Arrays.copyOf(before, before.length + 1);
    grown[before.length] = value;
    return grown;
  }

  int pulls() {
    return arms.length;
  }

  int pulls(int arm) {
    return (int) Arrays.stream(arms).filter(one -> one == arm).count();
  }

  /// The mean of what an arm paid the learner; 0 before the first.
  double mean(int arm) {
    double sum = 0;
    for (int i = 0; i < arms.length; i++) {
      sum += arms[i] == arm ? yours[i] : 0;
    }
    return sum / Math.max(1, pulls(arm));
  }
}
