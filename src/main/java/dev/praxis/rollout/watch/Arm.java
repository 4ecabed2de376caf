package dev.praxis.rollout.watch;

import java.util.List;

/// What one version did in a while.
///
/// @param asked requests it was given
/// @param failed requests without an answer in time
/// @param nulls answers without a score
/// @param decided answers that reached a customer, by the version alone
/// @param right those among them that were right, known once labels come
/// @param accepted answers that held the claim honest
/// @param scores counts of scores in ten bins from 0 to 1
/// @param latency counts of latencies in the bins of `LATENCIES`
public record Arm(
    int asked,
    int failed,
    int nulls,
    int decided,
    int right,
    int accepted,
    long[] scores,
    long[] latency) {
  public static final int SCORES = 10;
  private static final int LATENCIES = 24;
  private static final double FIRST = 0.1;
  private static final double RATIO = 1.3;
  public static final Arm NONE = new Arm(0, 0, 0, 0, 0, 0, new long[SCORES], new long[LATENCIES]);

  /// The bin of a latency: up to 0.1 s, then each bin 1.3 times the one before.
  public static int bin(double seconds) {
    return seconds <= FIRST
        ? 0
        : (int)
            Math.min(LATENCIES - 1, 1 + Math.floor(Math.log(seconds / FIRST) / Math.log(RATIO)));
  }

  /// Several together.
  public static Arm sum(List<Arm> arms) {
    int[] sums = new int[6];
    long[] scores = new long[SCORES];
    long[] latency = new long[LATENCIES];
    for (Arm arm : arms) {
      int[] own = {arm.asked, arm.failed, arm.nulls, arm.decided, arm.right, arm.accepted};
      for (int i = 0; i < own.length; i++) {
        sums[i] += own[i];
      }
      add(scores, arm.scores);
      add(latency, arm.latency);
    }
    return new Arm(sums[0], sums[1], sums[2], sums[3], sums[4], sums[5], scores, latency);
  }

  private static void add(long[] to, long[] more) {
    for (int i = 0; i < to.length; i++) {
      to[i] += more[i];
    }
  }

  /// The share of right decisions; `NaN` without any.
  public double accuracy() {
    return (double) right / decided;
  }

  /// Requests without an answer or without a score.
  public int bad() {
    return failed + nulls;
  }
}
