package dev.praxis.stream;

/// Probabilities far out, where p values live.
///
/// Source: Press et al. (2007), Numerical Recipes, 3rd edition, 6.1 and 6.2; log Γ after Lanczos
/// (1964)
/// with the coefficients of Godfrey.
public final class Tails {
  private static final double[] LANCZOS = {
    0.9999999999998099,
    676.5203681218851,
    -1259.1392167224028,
    771.3234287776531,
    -176.6150291621406,
    12.507343278686905,
    -0.13857109526572012,
    9.984369578019572e-6,
    1.5056327351493116e-7
  };
  private static final double CLOSE = 1e-16;
  private static final double TINY = 1e-300;
  private static final int MOST = 100_000;

  private Tails() {}

  /// The natural logarithm of Γ(x), x above 0.
  public static double logGamma(double x) {
    double sum = LANCZOS[0];
    for (int i = 1; i < LANCZOS.length; i++) {
      sum += LANCZOS[i] / (x - 1 + i);
    }
    double t = x + 6.5;
    return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
  }

  /// Q(a, x) = Γ(a, x) / Γ(a), the regularised upper incomplete gamma function.
  public static double upperGamma(double a, double x) {
    if (x <= 0) {
      return 1;
    }
    double front = Math.exp(a * Math.log(x) - x - logGamma(a));
    return x < a + 1 ? 1 - front * series(a, x) : front * fraction(a, x);
  }

  private static double series(double a, double x) {
    double term = 1 / a;
    double sum = term;
    for (int n = 1; n < MOST && term > sum * CLOSE; n++) {
      term *= x / (a + n);
      sum += term;
    }
    return sum;
  }

  /// Lentz's way to work out the continued fraction.
  private static double fraction(double a, double x) {
    double b = x + 1 - a;
    double c = 1 / TINY;
    double d = 1 / b;
    double h = d;
    for (int i = 1; i < MOST; i++) {
      double an = -i * (i - a);
      b += 2;
      d = 1 / nonZero(an * d + b);
      c = nonZero(b + an / c);
      double factor = d * c;
      h *= factor;
      if (Math.abs(factor - 1) < CLOSE * 10) {
        break;
      }
    }
    return h;
  }

  private static double nonZero(double value) {
    return Math.abs(value) < TINY ? TINY : value;
  }

  /// The probability that a chi-square value with `df` degrees of freedom is above `x`.
  public static double chiSquare(double x, double df) {
    return upperGamma(df / 2, x / 2);
  }

  /// The value above which a chi-square value with `df` degrees of freedom lies with probability
  /// `p`.
  public static double chiSquareAbove(double p, double df) {
    double high = df + 10;
    while (chiSquare(high, df) > p) {
      high *= 2;
    }
    double low = 0;
    for (int i = 0; i < 200 && low < high; i++) {
      double middle = (low + high) / 2;
      if (chiSquare(middle, df) > p) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  /// The probability that a standard normal value is above `z`.
  public static double normal(double z) {
    double half = upperGamma(0.5, z * z / 2) / 2;
    return z >= 0 ? half : 1 - half;
  }

  /// The value a standard normal one exceeds in size, on either side, with probability `p`.
  public static double normalBeyond(double p) {
    return p <= 0 ? Double.POSITIVE_INFINITY : p >= 1 ? 0 : Math.sqrt(chiSquareAbove(p, 1));
  }

  /// The probability that at least `least` of `tosses` fair coins show heads, counted out.
  public static double fairCoins(int least, int tosses) {
    if (least <= 0) {
      return 1;
    }
    if (2L * least <= tosses) {
      return 1 - fairCoins(tosses - least + 1, tosses);
    }
    double log =
        logGamma(tosses + 1.0)
            - logGamma(least + 1.0)
            - logGamma(tosses - least + 1.0)
            - tosses * Math.log(2);
    double term = least > tosses ? 0 : Math.exp(log);
    double sum = 0;
    for (int heads = least; heads <= tosses; heads++) {
      sum += term;
      term *= (double) (tosses - heads) / (heads + 1);
    }
    return Math.min(1, sum);
  }
}
