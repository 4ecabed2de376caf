package dev.praxis.stream.source;

import dev.praxis.stream.Dice;
import java.util.List;

/// A law of features and labels with an old and a new concept. Values of `concept` between 0 and 1
/// blend the two where
/// the law has a number to blend; laws of logic take the new one from one half on.
public interface Family {
  List<Feature> features();

  /// How many labels there are: 0, 1, …; two unless a law says more.
  default int labels() {
    return 2;
  }

  double[] draw(Dice dice, double concept);

  /// @param x features as drawn
  int label(double[] x, double concept, Dice dice);
}
