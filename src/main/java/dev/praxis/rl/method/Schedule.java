package dev.praxis.rl.method;

/// How a rate changes with time. Time is counted in finished episodes; for `Inverse` as step size
/// it
/// is counted in visits of the state and action instead.
public sealed interface Schedule {
  /// The rate at time `k`, from 0.
  double at(long k);

  /// Whether time counts visits where this is a step size.
  default boolean byVisit() {
    return false;
  }

  /// Always the same.
  record Constant(double value) implements Schedule {
    public Constant {
      checked(value);
    }

    @Override
    public double at(long k) {
      return value;
    }
  }

  /// From one value to another in equal steps, then there for good.
  record Linear(double from, double to, long over) implements Schedule {
    public Linear {
      checked(from);
      checked(to);
      if (over < 1) {
        throw new IllegalArgumentException("a way over " + over + " episodes");
      }
    }

    @Override
    public double at(long k) {
      return k >= over ? to : from + (to - from) * k / over;
    }
  }

  /// to + (from − to) · factor^k.
  record Exponential(double from, double to, double factor) implements Schedule {
    public Exponential {
      checked(from);
      checked(to);
      checked(factor);
    }

    @Override
    public double at(long k) {
      return to + (from - to) * Math.pow(factor, k);
    }
  }

  /// from / (k + 1): as step size with `from` 1 the mean of all targets so far.
  record Inverse(double from) implements Schedule {
    public Inverse {
      checked(from);
    }

    @Override
    public double at(long k) {
      return from / (k + 1);
    }

    @Override
    public boolean byVisit() {
      return true;
    }
  }

  private static void checked(double value) {
    if (!(value >= 0) || value > 1e6) {
      throw new IllegalArgumentException("a rate of " + value);
    }
  }
}
