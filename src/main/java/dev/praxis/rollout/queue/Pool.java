package dev.praxis.rollout.queue;

import java.util.ArrayDeque;
import java.util.Arrays;

/// Servers that answer one request each, first come, first served.
///
/// A request that arrives at time t starts when the first server comes free, or at once; the state
/// is the moment at which each server comes free: the recursion of Kiefer and Wolfowitz (1955), On
/// the theory of queues with many servers.
///
/// @param free seconds at which each server comes free, ascending
/// @param begins seconds at which those who still wait will begin, ascending
public record Pool(double[] free, double[] begins) {
  /// Idle servers.
  public static Pool of(int servers, double now) {
    double[] free = new double[servers];
    Arrays.fill(free, now);
    return new Pool(free, new double[0]);
  }

  public int servers() {
    return free.length;
  }

  /// The same with another number of servers: new ones are idle, those that come free last go.
  public Pool resized(int servers, double now) {
    double[] moments = Arrays.copyOf(free, servers);
    for (int i = free.length; i < servers; i++) {
      moments[i] = now;
    }
    Arrays.sort(moments);
    return new Pool(moments, begins);
  }

  /// All servers stand still until `until`; who waited is forgotten.
  public Pool stopped(double until) {
    return of(servers(), until);
  }

  /// Takes on requests in the order of time.
  ///
  /// @param at seconds on the same clock as the pool's, ascending
  /// @param service seconds of work of each
  public Served serve(double[] at, double[] service, Limits limits) {
    double[] next = free.clone();
    var waiting = new ArrayDeque<Double>();
    for (double begin : begins) {
      waiting.add(begin);
    }
    double[] latency = new double[at.length];
    Fate[] fate = new Fate[at.length];
    double busy = 0;
    for (int i = 0; i < at.length; i++) {
      while (!waiting.isEmpty() && waiting.getFirst() <= at[i]) {
        waiting.removeFirst();
      }
      double begin = Math.max(at[i], next[0]);
      fate[i] = fate(begin - at[i], waiting.size(), limits);
      latency[i] = fate[i] == Fate.ANSWERED ? begin - at[i] + service[i] : Double.NaN;
      if (fate[i] == Fate.ANSWERED) {
        if (begin > at[i]) {
          waiting.addLast(begin);
        }
        busy += service[i];
        next[0] = begin + service[i];
        sink(next);
      }
    }
    double[] left = waiting.stream().mapToDouble(each -> each).toArray();
    return new Served(latency, fate, busy, new Pool(next, left));
  }

  private static Fate fate(double wait, int ahead, Limits limits) {
    if (wait > 0 && ahead >= limits.room()) {
      return Fate.TURNED_AWAY;
    }
    return wait > limits.patience() ? Fate.TIMED_OUT : Fate.ANSWERED;
  }

  /// Puts the first of otherwise ascending moments where it belongs.
  private static void sink(double[] moments) {
    double moved = moments[0];
    int i = 0;
    while (i + 1 < moments.length && moments[i + 1] < moved) {
      moments[i] = moments[i + 1];
      i++;
    }
    moments[i] = moved;
  }
}
