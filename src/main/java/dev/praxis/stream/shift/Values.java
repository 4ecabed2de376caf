package dev.praxis.stream.shift;

import dev.praxis.stream.Unfit;

/// Checks what is to be compared, on behalf of all tests.
final class Values {
  private Values() {}

  static void check(double[] reference, double[] current) throws Unfit {
    check("reference", reference);
    check("current", current);
  }

  private static void check(String window, double[] values) throws Unfit {
    if (values.length == 0) {
      throw new Unfit("empty", "window", window);
    }
    for (int i = 0; i < values.length; i++) {
      if (!Double.isFinite(values[i])) {
        throw new Unfit("number", "place", i, "value", String.valueOf(values[i]));
      }
    }
  }

  static void varied(double[] reference, double[] current) throws Unfit {
    double first = reference[0];
    for (double[] window : new double[][] {reference, current}) {
      for (double value : window) {
        if (value != first) {
          return;
        }
      }
    }
    throw new Unfit("constant", "value", first);
  }

  static double[] joined(double[] a, double[] b) {
    double[] all = java.util.Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, all, a.length, b.length);
    return all;
  }

  static double deviation(double[] values) {
    double mean = 0;
    for (double value : values) {
      mean += value / values.length;
    }
    double sum = 0;
    for (double value : values) {
      sum += (value - mean) * (value - mean);
    }
    return values.length < 2 ? 0 : Math.sqrt(sum / (values.length - 1));
  }
}
