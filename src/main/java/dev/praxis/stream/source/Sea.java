package dev.praxis.stream.source;

import dev.praxis.stream.Dice;
import java.util.List;

/// Three numbers from 0 to 10; label 1 where x₁ + x₂ > θ. The third means nothing.
///
/// Source: Street and Kim (2001), A streaming ensemble algorithm; θ was 8, 9, 7 and 9.5.
public record Sea(double from, double to) implements Family {
  @Override
  public List<Feature> features() {
    return Feature.numbers(3);
  }

  @Override
  public double[] draw(Dice dice, double concept) {
    return new double[] {10 * dice.share(), 10 * dice.share(), 10 * dice.share()};
  }

  @Override
  public int label(double[] x, double concept, Dice dice) {
    return x[0] + x[1] > from + concept * (to - from) ? 1 : 0;
  }
}
