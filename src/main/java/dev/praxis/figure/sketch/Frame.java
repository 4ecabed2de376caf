package dev.praxis.figure.sketch;

import dev.praxis.figure.Axis;

/// The rectangle of a plot and the axes that fill it.
public record Frame(double x, double y, double width, double height, Axis across, Axis up) {
  public double px(double value) {
    return x + (value - across.low()) / across.span() * width;
  }

  public double py(double value) {
    return y + height - (value - up.low()) / up.span() * height;
  }

  /// The value on the x axis at a pixel.
  public double across(double px) {
    return across.low() + (px - x) / width * across.span();
  }

  /// The value on the y axis at a pixel.
  public double up(double py) {
    return up.low() + (y + height - py) / height * up.span();
  }

  public boolean holds(double px, double py) {
    return px >= x && px <= x + width && py >= y && py <= y + height;
  }
}
