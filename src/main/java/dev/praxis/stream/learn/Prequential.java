package dev.praxis.stream.learn;

import java.util.Arrays;

/// Running accuracy, tested before learnt: with fading, Σ αⁿ⁻ⁱ rightᵢ / Σ αⁿ⁻ⁱ, and over a window
/// of the newest.
///
/// Source: Gama, Sebastião and Rodrigues (2013), On evaluating stream learning algorithms.
public final class Prequential {
  private final double fading;
  private final boolean[] newest;
  private double right;
  private double weight;
  private int held;
  private int at;
  private int rightInWindow;

  /// @param fading α, above 0 and at most 1; 1 forgets nothing
  /// @param window how many of the newest inputs count, at least 1
  public Prequential(double fading, int window) {
    if (!(fading > 0 && fading <= 1) || window < 1) {
      throw new IllegalArgumentException("fading " + fading + ", window " + window);
    }
    this.fading = fading;
    newest = new boolean[window];
  }

  private Prequential(Prequential other) {
    fading = other.fading;
    newest = Arrays.copyOf(other.newest, other.newest.length);
    right = other.right;
    weight = other.weight;
    held = other.held;
    at = other.at;
    rightInWindow = other.rightInWindow;
  }

  public Prequential copy() {
    return new Prequential(this);
  }

  public void add(boolean isRight) {
    right = fading * right + (isRight ? 1 : 0);
    weight = fading * weight + 1;
    if (held == newest.length) {
      rightInWindow -= newest[at] ? 1 : 0;
    } else {
      held++;
    }
    newest[at] = isRight;
    rightInWindow += isRight ? 1 : 0;
    at = at + 1 == newest.length ? 0 : at + 1;
  }

  /// From 0 to 1, `NaN` before the first input.
  public double faded() {
    return right / weight;
  }

  /// From 0 to 1, `NaN` before the first input.
  public double windowed() {
    return (double) rightInWindow / held;
  }
}
