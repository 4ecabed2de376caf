package dev.praxis.figure.ui;

import java.util.Optional;
import java.util.function.Supplier;

/// Lets hands reach into a canvas.
public final class Grips {
  private Grips() {}

  /// @param adds the handle that takes new points here, if any
  public static void attach(FigureCanvas canvas, Reach reach, Supplier<Optional<String>> adds) {
    canvas.getProperties().put(Grips.class, new Hands(canvas, reach, adds));
  }
}
