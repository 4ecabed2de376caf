package dev.praxis.stream.detect;

import dev.praxis.stream.Dice;
import java.util.Arrays;

/// Kolmogorov and Smirnov's test on windows: the newest r inputs of a window against r drawn
/// without repetition from
/// the older ones; a drift when the exact two-sided p value is at most α and the distance above
/// 0.1.
///
/// Source: Raab, Heusinger and Schleif (2020), Reactive soft prototype computing for concept drift
/// streams.
///
/// As in River 0.22, MOA has none. The draws are Praxis' own, so that alarms agree with River's
/// only where every draw
/// gives the same distance. River means to keep the newest inputs after a drift, and empties the
/// whole window at the
/// next input; so do we.
public final class Kswin extends Detector {
  /// @param alpha level of significance
  /// @param window inputs in the window
  /// @param recent inputs of the window that are new, r
  public record Parameters(double alpha, int window, int recent) {
    /// Those of River's documentation.
    public static final Parameters USUAL = new Parameters(0.005, 100, 30);

    public Parameters {
      share("alpha", alpha);
      count("recent", recent, 1);
      count("window", window, 2 * recent);
    }
  }

  private static final double LEAST = 0.1;
  private final Parameters parameters;
  private final double beyond;
  private double[] window;
  private Dice dice;
  private int held;
  private int at;
  private double distance = Double.NaN;

  public Kswin(Parameters parameters, long seed) {
    this.parameters = parameters;
    window = new double[parameters.window()];
    dice = new Dice(seed);
    beyond = least(parameters) / (double) parameters.recent();
  }

  @Override
  public Kswin copy() {
    Kswin copy = (Kswin) super.copy();
    copy.window = Arrays.copyOf(window, window.length);
    copy.dice = dice.copy();
    return copy;
  }

  /// The least distance, in steps of 1/r, that is a drift; r + 1 where none is.
  private static int least(Parameters parameters) {
    int r = parameters.recent();
    for (int h = 1; h <= r; h++) {
      if (h > LEAST * r && probability(h, r) <= parameters.alpha()) {
        return h;
      }
    }
    return r + 1;
  }

  /// The probability of h steps or more between two samples of n: 2 Σ (−1)^(k−1) C(2n, n−kh) /
  /// C(2n, n).
  static double probability(int h, int n) {
    double sum = 0;
    for (int k = n / h; k >= 1; k--) {
      double term = 1;
      for (int j = 0; j < k * h; j++) {
        term *= (double) (n - j) / (n + k * h - j);
      }
      sum += k % 2 == 1 ? term : -term;
    }
    return Math.min(1, 2 * sum);
  }

  @Override
  public Level add(double x) {
    finite(x);
    if (level() == Level.DRIFT) {
      held = 0;
      at = 0;
      distance = Double.NaN;
    }
    window[at] = x;
    at = at + 1 == window.length ? 0 : at + 1;
    if (held < window.length) {
      held++;
    }
    if (held < window.length) {
      return say(Level.NONE);
    }
    distance = distance();
    return say(distance >= beyond ? Level.DRIFT : Level.NONE);
  }

  private double distance() {
    int r = parameters.recent();
    int older = window.length - r;
    int[] places = new int[older];
    Arrays.setAll(places, i -> i);
    dice.shuffle(places, r);
    double[] old = new double[r];
    double[] recent = new double[r];
    for (int i = 0; i < r; i++) {
      old[i] = window[(at + places[i]) % window.length];
      recent[i] = window[(at + older + i) % window.length];
    }
    Arrays.sort(old);
    Arrays.sort(recent);
    return (double) steps(old, recent) / r;
  }

  private static int steps(double[] a, double[] b) {
    int i = 0;
    int j = 0;
    int greatest = 0;
    while (i < a.length && j < b.length) {
      double x = Math.min(a[i], b[j]);
      while (i < a.length && a[i] == x) {
        i++;
      }
      while (j < b.length && b[j] == x) {
        j++;
      }
      greatest = Math.max(greatest, Math.abs(i - j));
    }
    return greatest;
  }

  /// The distance and the least one that is a drift.
  @Override
  public Gauge gauge() {
    return Double.isNaN(distance)
        ? Gauge.unknown(true, held)
        : Gauge.above(distance, Double.NaN, beyond, held);
  }
}
