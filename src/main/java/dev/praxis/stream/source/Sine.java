package dev.praxis.stream.source;

import dev.praxis.stream.Dice;
import java.util.List;

/// Two numbers from 0 to 1; label 1 below a curve that goes from sin x₁ (SINE1) to 0.5 + 0.3
/// sin(3πx₁) (SINE2); reversed, the
/// new concept swaps the labels instead.
///
/// Source: Gama, Medas, Castillo and Rodrigues (2004), Learning with drift detection.
public record Sine(boolean reversed) implements Family {
  @Override
  public List<Feature> features() {
    return Feature.numbers(2);
  }

  @Override
  public double[] draw(Dice dice, double concept) {
    return new double[] {dice.share(), dice.share()};
  }

  @Override
  public int label(double[] x, double concept, Dice dice) {
    double first = Math.sin(x[0]);
    if (reversed) {
      return (x[1] < first) == (concept < 0.5) ? 1 : 0;
    }
    double second = 0.5 + 0.3 * Math.sin(3 * Math.PI * x[0]);
    return x[1] < first + concept * (second - first) ? 1 : 0;
  }
}
