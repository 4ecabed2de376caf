package dev.praxis.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/// One way to write a number, so that the same quantity reads the same in a figure, a score and a
/// sentence.
public final class Numbers {
  private static final String MINUS = "−";

  private Numbers() {}

  /// Three significant digits, without an exponent between 0.001 and a million.
  public static String shown(double value) {
    return shown(value, 3);
  }

  /// The given number of significant digits; whole numbers stay whole.
  public static String shown(double value, int digits) {
    if (!Double.isFinite(value)) {
      return Double.isNaN(value) ? "–" : value > 0 ? "∞" : MINUS + "∞";
    }
    if (value == Math.rint(value) && Math.abs(value) < 1e7) {
      return signed(String.format(Locale.ROOT, "%.0f", value));
    }
    double size = Math.abs(value);
    if (size < 1e-3 || size >= 1e7) {
      return signed(scientific(value, digits));
    }
    BigDecimal rounded =
        new BigDecimal(value)
            .round(new MathContext(digits, RoundingMode.HALF_UP))
            .stripTrailingZeros();
    return signed(
        rounded.setScale(Math.max(rounded.scale(), 0), RoundingMode.UNNECESSARY).toPlainString());
  }

  /// Exactly this many digits after the point: columns of numbers that must line up.
  public static String fixed(double value, int decimals) {
    if (!Double.isFinite(value)) {
      return shown(value);
    }
    return signed(String.format(Locale.ROOT, "%." + decimals + "f", value == 0 ? 0.0 : value));
  }

  /// The shortest text that reads back as the same number, for tables and files.
  public static String exact(double value) {
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      return Long.toString((long) value);
    }
    return Double.toString(value);
  }

  private static String scientific(double value, int digits) {
    return String.format(Locale.ROOT, "%." + (digits - 1) + "e", value)
        .replaceFirst("e\\+?0*(\\d)", "e$1")
        .replaceFirst("e-0*(\\d)", "e−$1");
  }

  private static String signed(String text) {
    return text.startsWith("-") ? MINUS + text.substring(1) : text;
  }
}
