package dev.praxis.stream.source;

/// How the law changes.
///
/// @param what changes
/// @param at index of the first input under the new law; of the middle of the change where it is
/// gradual
/// @param width inputs the change takes; of a recurring one, inputs until it turns back, and forth
/// again
/// @param size from 0, nothing, to 1, all the way to the new law
public record Change(What what, Shape shape, long at, long width, double size) {
  /// What changes: the features, the share of labels, or how features become labels.
  public enum What {
    X,
    Y,
    X_TO_Y
  }

  /// How it comes about.
  public enum Shape {
    /// From one input to the next.
    SUDDEN,
    /// Ever more inputs come from the new law, with probability 1/(1 + exp(−4(t − at)/width)), as
    /// in MOA (Bifet et al. 2010).
    GRADUAL,
    /// The law itself moves, in a straight line over the width.
    INCREMENTAL,
    /// Sudden, and back again after each width.
    RECURRING
  }

  public Change {
    if (at < 0 || width < 1 || !(size >= 0 && size <= 1)) {
      throw new IllegalArgumentException(
          "a change at " + at + " of width " + width + " and size " + size);
    }
  }

  /// How far the new law has come, from 0 to 1.
  public double progress(long index) {
    return switch (shape) {
      case SUDDEN -> index >= at ? 1 : 0;
      case GRADUAL -> 1 / (1 + Math.exp(-4.0 * (index - at) / width));
      case INCREMENTAL -> Math.clamp((double) (index - at) / width, 0.0, 1.0);
      case RECURRING -> index >= at && (index - at) / width % 2 == 0 ? 1 : 0;
    };
  }
}
