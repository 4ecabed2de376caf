package dev.praxis.figure.ui;

/// Lets hands reach into a canvas.
public final class Grips {
  private Grips() {}

  public static void attach(FigureCanvas canvas, Reach reach, Takes takes) {
    canvas.getProperties().put(Grips.class, new Hands(canvas, reach, takes));
  }
}
