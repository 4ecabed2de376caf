package dev.praxis.stream.source;

import dev.praxis.stream.Dice;
import java.util.List;

/// Two normal clouds of one deviation, label 1 around (apart/2, 0) and label 0 around (−apart/2,
/// 0). Under the new concept
/// the line between them has turned by half a circle, so that the labels have changed sides.
public record Gaussians(double apart) implements Family {
  @Override
  public List<Feature> features() {
    return Feature.numbers(2);
  }

  @Override
  public double[] draw(Dice dice, double concept) {
    double side = dice.below(2) - 0.5;
    double turn = Math.PI * concept;
    return new double[] {
      side * apart * Math.cos(turn) + dice.normal(), side * apart * Math.sin(turn) + dice.normal()
    };
  }

  /// Drawn by its probability given the features, 1/(1 + exp(−apart · (x along the line))).
  @Override
  public int label(double[] x, double concept, Dice dice) {
    double turn = Math.PI * concept;
    double along = x[0] * Math.cos(turn) + x[1] * Math.sin(turn);
    return dice.happens(1 / (1 + Math.exp(-apart * along))) ? 1 : 0;
  }
}
