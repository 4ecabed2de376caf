package dev.praxis.stream.detect;

import java.util.Arrays;

/// Reactive drift detection method: DDM that forgets. A long stable concept is cut back to its
/// newest
/// inputs, and a warning that lasts too long becomes a drift. After a drift it goes on from the
/// inputs
/// since the warning.
///
/// Source: Barros, Cabral, Gonçalves and Santos (2017), RDDM: Reactive drift detection method. As
/// in
/// MOA, whose names in brackets.
public final class Rddm extends Detector {
  /// @param warmStart inputs before an alarm can rise (minNumInstances)
  /// @param warning deviations above the best for a warning
  /// @param drift deviations above the best for a drift
  /// @param longest inputs a concept may last before it is cut back (maxSizeConcept)
  /// @param kept inputs a cut-back concept keeps (minSizeStableConcept)
  /// @param longestWarning inputs a warning may last (warnLimit)
  public record Parameters(
      int warmStart, double warning, double drift, int longest, int kept, int longestWarning) {
    /// Those of MOA.
    public static final Parameters USUAL = new Parameters(129, 1.773, 2.258, 40_000, 7_000, 1_400);

    public Parameters {
      count("warmStart", warmStart, 0);
      positive("warning", warning);
      positive("drift", drift);
      count("longest", longest, 1);
      count("kept", kept, 1);
      count("longestWarning", longestWarning, 1);
    }
  }

  private final Parameters parameters;
  private byte[] stored;
  private int size;
  private int first;
  private int end = -1;
  private int warnedAt = -1;
  private int warnedEnd = -1;
  private int inputs;
  private boolean again;
  private int n = 1;
  private double p = 1;
  private double s;
  private double pMin = Double.MAX_VALUE;
  private double sMin = Double.MAX_VALUE;
  private double best = Double.MAX_VALUE;

  public Rddm(Parameters parameters) {
    this.parameters = parameters;
    stored = new byte[parameters.kept()];
  }

  @Override
  public Rddm copy() {
    Rddm copy = (Rddm) super.copy();
    copy.stored = Arrays.copyOf(stored, stored.length);
    return copy;
  }

  @Override
  public Level add(double x) {
    bit(x);
    if (again) {
      relearn();
    }
    store((byte) x);
    learn(x);
    inputs++;
    if (n <= parameters.warmStart()) {
      return say(Level.NONE);
    }
    if (p + s < best) {
      remember();
    }
    if (p + s > pMin + parameters.drift() * sMin) {
      return drift(warnedAt == -1);
    }
    return p + s > pMin + parameters.warning() * sMin ? warn() : stable();
  }

  private Level drift(boolean sudden) {
    again = true;
    if (sudden) {
      first = end;
      size = 1;
    }
    return say(Level.DRIFT);
  }

  private Level warn() {
    if (warnedAt != -1 && warnedAt + parameters.longestWarning() <= inputs) {
      warnedAt = -1;
      warnedEnd = -1;
      return drift(true);
    }
    if (warnedAt == -1) {
      warnedAt = inputs;
      warnedEnd = end;
    }
    return say(Level.WARNING);
  }

  private Level stable() {
    warnedAt = -1;
    warnedEnd = -1;
    if (n > parameters.longest()) {
      again = true;
    }
    return say(Level.NONE);
  }

  private void learn(double x) {
    p += (x - p) / n;
    s = Math.sqrt(p * (1 - p) / n);
    n++;
  }

  private void remember() {
    pMin = p;
    sMin = s;
    best = p + s;
  }

  private void store(byte x) {
    end = end + 1 == stored.length ? 0 : end + 1;
    stored[end] = x;
    if (size < stored.length) {
      size++;
      return;
    }
    first = first + 1 == stored.length ? 0 : first + 1;
    if (warnedEnd == end) {
      warnedEnd = -1;
    }
  }

  /// The error rate again from what is kept: all of it, or after a drift what came since the
  /// warning.
  private void relearn() {
    boolean drifted = level() == Level.DRIFT;
    n = 1;
    p = 1;
    s = 0;
    if (drifted) {
      pMin = Double.MAX_VALUE;
      sMin = Double.MAX_VALUE;
      best = Double.MAX_VALUE;
    }
    if (warnedEnd != -1) {
      first = warnedEnd;
      size = end - first + 1;
      size += size <= 0 ? stored.length : 0;
    }
    for (int i = 0, at = first; i < size; i++) {
      int seen = n;
      learn(stored[at]);
      if (drifted && seen > parameters.warmStart() && p + s < best) {
        remember();
      }
      at = at + 1 == stored.length ? 0 : at + 1;
    }
    warnedEnd = -1;
    warnedAt = -1;
    again = false;
  }

  @Override
  public Gauge gauge() {
    double warning = pMin + parameters.warning() * sMin;
    return best == Double.MAX_VALUE
        ? Gauge.unknown(true, n - 1)
        : Gauge.above(p + s, warning, pMin + parameters.drift() * sMin, n - 1);
  }
}
