package dev.praxis.stream.source;

import dev.praxis.stream.Dice;
import java.util.List;
import java.util.stream.IntStream;

/// A digit on seven segments among 17 lamps that mean nothing. Under the new concept some segments
/// and lamps have changed
/// places, so that features and labels change together.
///
/// Source: Breiman, Friedman, Olshen and Stone (1984), Classification and regression trees; the
/// changing places after MOA.
///
/// @param swapped how many segments change places, from 1 to 7
public record Led(int swapped) implements Family {
  private static final int LAMPS = 24;
  private static final int SEGMENTS = 7;
  private static final int[] DIGITS = {
    0b1110111, 0b0010010, 0b1011101, 0b1011011, 0b0111010, 0b1101011, 0b1101111, 0b1010010,
    0b1111111, 0b1111011
  };

  @Override
  public List<Feature> features() {
    return IntStream.rangeClosed(1, LAMPS)
        .mapToObj(i -> Feature.category("lamp" + i, "off", "on"))
        .toList();
  }

  @Override
  public int labels() {
    return DIGITS.length;
  }

  @Override
  public double[] draw(Dice dice, double concept) {
    double[] x = new double[LAMPS];
    for (int i = 0; i < LAMPS; i++) {
      x[i] = dice.below(2);
    }
    int digit = dice.below(DIGITS.length);
    for (int segment = 0; segment < SEGMENTS; segment++) {
      x[place(segment, concept)] = DIGITS[digit] >> (SEGMENTS - 1 - segment) & 1;
    }
    return x;
  }

  private int place(int segment, double concept) {
    return concept >= 0.5 && segment < swapped ? segment + SEGMENTS : segment;
  }

  @Override
  public int label(double[] x, double concept, Dice dice) {
    int lit = 0;
    for (int segment = 0; segment < SEGMENTS; segment++) {
      lit = 2 * lit + (int) x[place(segment, concept)];
    }
    for (int digit = 0; digit < DIGITS.length; digit++) {
      if (DIGITS[digit] == lit) {
        return digit;
      }
    }
    throw new IllegalArgumentException("no digit is lit");
  }
}
