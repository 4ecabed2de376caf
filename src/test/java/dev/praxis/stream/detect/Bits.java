package dev.praxis.stream.detect;

import dev.praxis.stream.Dice;
import java.util.Arrays;
import java.util.stream.Collectors;

/// Streams of errors and of numbers, for tests.
final class Bits {
  private Bits() {}

  /// Errors whose rate goes from one share to the next, each for `length` inputs.
  static double[] errors(long seed, int length, double... rates) {
    var dice = new Dice(seed);
    double[] bits = new double[length * rates.length];
    Arrays.setAll(bits, i -> dice.happens(rates[i / length]) ? 1 : 0);
    return bits;
  }

  /// Normal numbers whose mean goes from one to the next.
  static double[] numbers(long seed, int length, double... means) {
    var dice = new Dice(seed);
    double[] numbers = new double[length * means.length];
    Arrays.setAll(numbers, i -> means[i / length] + 0.3 * dice.normal());
    return numbers;
  }

  /// One digit a number, from a text beside this class.
  static double[] digits(String name) throws java.io.IOException {
    try (var in = Bits.class.getResourceAsStream(name)) {
      String text = new String(java.util.Objects.requireNonNull(in).readAllBytes());
      return text.lines()
          .filter(line -> !line.startsWith("#"))
          .collect(Collectors.joining())
          .chars()
          .mapToDouble(c -> c - '0')
          .toArray();
    }
  }
}
