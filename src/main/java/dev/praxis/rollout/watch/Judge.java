package dev.praxis.rollout.watch;

import dev.praxis.rollout.pattern.MannWhitney;
import dev.praxis.rollout.pattern.TwoProportions;
import java.util.ArrayList;
import java.util.List;

/// Compares a new version with the champion, both on the traffic of the same time.
///
/// A metric fails where the new version is worse by more than a tolerance and chance would do that
/// with a probability below the level. Without enough requests there is no verdict, and none
/// without enough labels.
///
/// @param level such as 0.05
/// @param least requests, and labels, that each side needs
public record Judge(double level, int least) {
  private static final double FAILING = 0.01;
  private static final double SLOWER = 0.65;
  private static final double LESS_RIGHT = 0.02;

  /// What is decided.
  public enum Verdict {
    PASS,
    FAIL,
    WAIT
  }

  /// What is compared.
  public enum Metric {
    FAILING,
    LATENCY,
    ACCURACY
  }

  /// One comparison.
  ///
  /// @param p the probability of so large a difference for the worse by chance
  /// @param n of the new version
  public record Finding(Metric metric, double champion, double challenger, double p, int n) {}

  /// All comparisons and what follows.
  public record Judgement(Verdict verdict, List<Finding> findings) {}

  /// @param now both on all requests of the stage
  /// @param known both on those of them whose labels have come
  public Judgement of(Pair now, Pair known) {
    var findings = new ArrayList<Finding>();
    boolean fails = false;
    if (now.enough(least)) {
      fails = failing(now, findings);
      fails |= slower(now, findings);
    }
    if (known.enough(least)) {
      fails |= lessRight(known, findings);
    }
    boolean enough = now.enough(least) && known.enough(least);
    Verdict verdict = fails ? Verdict.FAIL : enough ? Verdict.PASS : Verdict.WAIT;
    return new Judgement(verdict, List.copyOf(findings));
  }

  /// Champion and challenger over the same time.
  public record Pair(Arm champion, Arm challenger) {
    boolean enough(int least) {
      return champion.asked() >= least && challenger.asked() >= least;
    }
  }

  private boolean failing(Pair now, List<Finding> findings) {
    Arm one = now.champion();
    Arm two = now.challenger();
    double p =
        TwoProportions.above(TwoProportions.z(one.bad(), one.asked(), two.bad(), two.asked()));
    double first = (double) one.bad() / one.asked();
    double second = (double) two.bad() / two.asked();
    findings.add(new Finding(Metric.FAILING, first, second, p, two.asked()));
    return p < level && second > first + FAILING;
  }

  private boolean slower(Pair now, List<Finding> findings) {
    var ranks = MannWhitney.of(now.champion().latency(), now.challenger().latency());
    double p = TwoProportions.above(ranks.z());
    findings.add(new Finding(Metric.LATENCY, 0.5, ranks.effect(), p, now.challenger().asked()));
    return p < level && ranks.effect() > SLOWER;
  }

  private boolean lessRight(Pair known, List<Finding> findings) {
    Arm one = known.champion();
    Arm two = known.challenger();
    if (one.decided() == 0 || two.decided() == 0) {
      return false;
    }
    double z = TwoProportions.z(two.right(), two.decided(), one.right(), one.decided());
    double p = TwoProportions.above(z);
    findings.add(new Finding(Metric.ACCURACY, one.accuracy(), two.accuracy(), p, two.decided()));
    return p < level && two.accuracy() < one.accuracy() - LESS_RIGHT;
  }
}
