package dev.praxis.stream.source;

import dev.praxis.stream.Dice;

/// An endless stream, by index: an input follows from the seed and its index alone.
///
/// A change of X keeps the law of labels: of two features drawn, the one with the larger first
/// value is kept. A change of Y
/// keeps the law of features within a label: until label 1 comes, features are drawn again.
///
/// @param noise probability that a label is another one
/// @param delay inputs until a label is known
public record Stream(Family family, Change change, double noise, long delay, long seed) {
  private static final int MOST_DRAWS = 200;

  public Stream {
    if (!(noise >= 0 && noise <= 1) || delay < 0) {
      throw new IllegalArgumentException("noise " + noise + ", label delay " + delay);
    }
  }

  public Instance at(long index) {
    Dice dice = Dice.at(seed, index);
    double progress = change.progress(index);
    boolean jumps = change.shape() == Change.Shape.GRADUAL;
    double come = jumps ? (dice.happens(progress) ? 1 : 0) : progress;
    double moved = come * change.size();
    double concept = change.what() == Change.What.X_TO_Y ? moved : 0;
    double[] x = family.draw(dice, concept);
    if (change.what() == Change.What.X && dice.happens(moved)) {
      x = larger(x, family.draw(dice, concept));
    }
    int label = family.label(x, concept, dice);
    if (change.what() == Change.What.Y && dice.happens(moved)) {
      for (int draws = 0; label != 1 && draws < MOST_DRAWS; draws++) {
        x = family.draw(dice, concept);
        label = family.label(x, concept, dice);
      }
    }
    if (dice.happens(noise)) {
      label = (label + 1 + dice.below(family.labels() - 1)) % family.labels();
    }
    return new Instance(index, x, label, come, progress, index + delay);
  }

  private static double[] larger(double[] a, double[] b) {
    return a[0] >= b[0] ? a : b;
  }
}
