package dev.praxis.rollout;

import dev.praxis.rollout.queue.Fate;
import dev.praxis.rollout.watch.Arm;

/// Counts what one version does during a tick.
final class Count {
  private int asked;
  private int failed;
  private int nulls;
  private int decided;
  private int right;
  private int accepted;
  private final long[] scores = Arm.NONE.scores().clone();
  private final long[] latency = Arm.NONE.latency().clone();

  /// A request this version was asked about.
  ///
  /// @param seconds until the answer, where there was one
  void asked(Fate fate, double seconds) {
    asked++;
    if (fate == Fate.ANSWERED) {
      latency[Arm.bin(seconds)]++;
    } else {
      failed++;
    }
  }

  /// A score it gave; none is a refusal.
  void scored(double score, boolean honest) {
    decided++;
    right += score > 0.5 == honest ? 1 : 0;
    if (Double.isNaN(score)) {
      nulls++;
    } else {
      accepted += score > 0.5 ? 1 : 0;
      scores[(int) Math.min(Arm.SCORES - 1, Math.floor(score * Arm.SCORES))]++;
    }
  }

  Arm arm() {
    return new Arm(asked, failed, nulls, decided, right, accepted, scores, latency);
  }
}
