package dev.praxis.cli;

import java.util.Optional;

/// Numbers as people type them: finite, with a decimal point, nothing behind them.
final class Numerals {
  private static final String REAL = "[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,4})?";

  private Numerals() {}

  static Optional<Double> real(String text) {
    if (!text.matches(REAL)) {
      return Optional.empty();
    }
    return Optional.of(Double.parseDouble(text)).filter(Double::isFinite);
  }

  static Optional<Long> whole(String text) {
    try {
      return Optional.of(Long.parseLong(text.strip()));
    } catch (NumberFormatException notWhole) {
      return Optional.empty();
    }
  }
}
