package dev.praxis.serve.load;

import java.util.Random;
import java.util.random.RandomGenerator;

/// When each request is meant to be sent, in nanoseconds from the start, in order. It does not wait
/// for answers: that is what makes latencies count from here (an open model).
public record Schedule(long[] nanos) {
  /// The most requests of one schedule.
  public static final int MOST = 1_000_000;

  private static final double SECOND = 1e9;

  public Schedule {
    if (nanos.length > MOST) {
      throw new IllegalArgumentException(nanos.length + " requests, more than " + MOST);
    }
    nanos = nanos.clone();
  }

  /// All due at once: as many as the service can take.
  public static Schedule atOnce(int requests) {
    return new Schedule(new long[requests]);
  }

  /// Evenly spaced.
  ///
  /// @param rate requests a second
  public static Schedule constant(double rate, double seconds) {
    long[] nanos = new long[count(rate * seconds)];
    for (int i = 0; i < nanos.length; i++) {
      nanos[i] = (long) (i / rate * SECOND);
    }
    return new Schedule(nanos);
  }

  /// A Poisson process: as many clients that know nothing of each other send, with exponential
  /// gaps.
  ///
  /// @param rate requests a second on average
  public static Schedule poisson(double rate, double seconds, long seed) {
    RandomGenerator random = new Random(seed);
    long[] nanos = new long[count(rate * seconds)];
    double at = 0;
    for (int i = 0; i < nanos.length; i++) {
      at += -Math.log1p(-random.nextDouble()) / rate;
      nanos[i] = (long) (at * SECOND);
    }
    return new Schedule(nanos);
  }

  private static int count(double requests) {
    return (int) Math.max(1, Math.min(MOST + 1.0, Math.rint(requests)));
  }

  public int size() {
    return nanos.length;
  }

  long at(int index) {
    return nanos[index];
  }
}
