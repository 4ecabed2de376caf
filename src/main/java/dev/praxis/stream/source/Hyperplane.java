package dev.praxis.stream.source;

import dev.praxis.stream.Dice;
import java.util.List;

/// Numbers from 0 to 1; label 1 where Σ wᵢxᵢ ≥ Σ wᵢ / 2. The plane turns: each weight goes from its
/// old to its new value.
///
/// Source: Hulten, Spencer and Domingos (2001), Mining time-changing data streams.
///
/// @param size how many numbers
/// @param seed of the weights, from 0 to 1
public record Hyperplane(int size, long seed) implements Family {
  @Override
  public List<Feature> features() {
    return Feature.numbers(size);
  }

  @Override
  public double[] draw(Dice dice, double concept) {
    double[] x = new double[size];
    for (int i = 0; i < size; i++) {
      x[i] = dice.share();
    }
    return x;
  }

  @Override
  public int label(double[] x, double concept, Dice dice) {
    var weights = new Dice(seed);
    double sum = 0;
    for (int i = 0; i < size; i++) {
      double old = weights.share();
      sum += (old + concept * (weights.share() - old)) * (x[i] - 0.5);
    }
    return sum >= 0 ? 1 : 0;
  }
}
