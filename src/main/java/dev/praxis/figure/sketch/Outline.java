package dev.praxis.figure.sketch;

import dev.praxis.figure.sketch.Mark.Shape;

/// The corners of point shapes, all of about the same weight on the page.
public final class Outline {
  private Outline() {}

  /// Corners as `{x…}, {y…}` around a middle; a circle has sixteen.
  public static double[][] of(Shape shape, double x, double y, double r) {
    return switch (shape) {
      case CIRCLE -> ring(16, 0, x, y, r);
      case TRIANGLE -> ring(3, -90, x, y, 1.3 * r);
      case SQUARE -> ring(4, 45, x, y, 1.25 * r);
      case DIAMOND -> ring(4, 0, x, y, 1.3 * r);
      case CROSS -> cross(x, y, 1.25 * r);
      case DOWN -> ring(3, 90, x, y, 1.3 * r);
    };
  }

  private static double[][] ring(int corners, double turn, double x, double y, double r) {
    double[][] places = new double[2][corners];
    for (int i = 0; i < corners; i++) {
      double angle = Math.toRadians(turn + 360.0 * i / corners);
      places[0][i] = x + r * Math.cos(angle);
      places[1][i] = y + r * Math.sin(angle);
    }
    return places;
  }

  private static double[][] cross(double x, double y, double r) {
    double a = r;
    double b = 0.38 * r;
    double[] dx = {-b, b, b, a, a, b, b, -b, -b, -a, -a, -b};
    double[] dy = {-a, -a, -b, -b, b, b, a, a, b, b, -b, -b};
    double[][] places = new double[2][dx.length];
    for (int i = 0; i < dx.length; i++) {
      places[0][i] = x + dx[i];
      places[1][i] = y + dy[i];
    }
    return places;
  }
}
