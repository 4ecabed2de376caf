package dev.praxis.stream.source;

import dev.praxis.stream.Dice;
import java.util.List;

/// Things of three sizes, colours and shapes, each as likely; label 1 for (1) small and red, (2)
/// green or round, (3) medium or
/// large.
///
/// Source: Schlimmer and Granger (1986), Incremental learning from noisy data.
///
/// @param from old concept, 1 to 3
/// @param to new concept, 1 to 3
public record Stagger(int from, int to) implements Family {
  public Stagger {
    if (Math.min(from, to) < 1 || Math.max(from, to) > 3) {
      throw new IllegalArgumentException("concepts 1 to 3, not " + from + " and " + to);
    }
  }

  @Override
  public List<Feature> features() {
    return List.of(
        Feature.category("size", "small", "medium", "large"),
        Feature.category("colour", "red", "blue", "green"),
        Feature.category("shape", "round", "square", "triangle"));
  }

  @Override
  public double[] draw(Dice dice, double concept) {
    return new double[] {dice.below(3), dice.below(3), dice.below(3)};
  }

  @Override
  public int label(double[] x, double concept, Dice dice) {
    boolean yes =
        switch (concept < 0.5 ? from : to) {
          case 1 -> x[0] == 0 && x[1] == 0;
          case 2 -> x[1] == 2 || x[2] == 0;
          default -> x[0] > 0;
        };
    return yes ? 1 : 0;
  }
}
