package dev.praxis.figure.sketch;

import java.util.Optional;

/// One thing to draw, in pixels from the top left corner.
public sealed interface Mark {
  /// Ties the mark to the same thing in other figures; empty for none.
  String link();

  /// A rectangle with rounded corners.
  record Box(
      double x,
      double y,
      double width,
      double height,
      double radius,
      Optional<Ink> fill,
      Optional<Ink> stroke,
      double thickness,
      String link)
      implements Mark {
    public static Box filled(double x, double y, double width, double height, Ink fill) {
      return new Box(x, y, width, height, 0, Optional.of(fill), Optional.empty(), 0, "");
    }
  }

  /// Straight pieces through places.
  record Stroke(double[] x, double[] y, Ink ink, double thickness, boolean dashed, String link)
      implements Mark {
    public static Stroke line(
        double x1, double y1, double x2, double y2, Ink ink, double thickness) {
      return new Stroke(new double[] {x1, x2}, new double[] {y1, y2}, ink, thickness, false, "");
    }
  }

  /// A filled shape with straight sides.
  record Area(double[] x, double[] y, Ink fill) implements Mark {
    @Override
    public String link() {
      return "";
    }
  }

  /// The shapes points have, in the order of the series.
  enum Shape {
    CIRCLE,
    TRIANGLE,
    SQUARE,
    DIAMOND,
    CROSS,
    DOWN;

    public static Shape series(int index) {
      return index < 0 ? CIRCLE : values()[index % values().length];
    }
  }

  /// A point; where it can be taken hold of, the handle and the item.
  record Glyph(
      double x,
      double y,
      double radius,
      Shape shape,
      Ink fill,
      Ink outline,
      Optional<Grip> grip,
      String link)
      implements Mark {}

  /// What a hand takes hold of.
  record Grip(String handle, int item) {}

  /// Where a text is held.
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  /// A line of text standing on its baseline.
  record Words(
      double x,
      double y,
      String text,
      double size,
      boolean bold,
      Anchor anchor,
      boolean upwards,
      Ink ink,
      String link)
      implements Mark {}

  /// A grid of colours filling a rectangle; row 0 is at the bottom.
  record Raster(double x, double y, double width, double height, int columns, int rows, Ink[] cells)
      implements Mark {
    @Override
    public String link() {
      return "";
    }
  }
}
