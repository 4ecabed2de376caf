package dev.praxis.figure.ui;

import dev.praxis.figure.sketch.Mark;
import java.util.List;

/// Finds what is under the pointer and tied to other figures.
final class Links {
  private static final double NEAR = 6;

  private Links() {}

  /// The link of the topmost mark at a place, or empty.
  static String at(List<Mark> marks, double x, double y) {
    for (int i = marks.size() - 1; i >= 0; i--) {
      Mark mark = marks.get(i);
      if (!mark.link().isEmpty() && touches(mark, x, y)) {
        return mark.link();
      }
    }
    return "";
  }

  private static boolean touches(Mark mark, double x, double y) {
    return switch (mark) {
      case Mark.Box box ->
          x >= box.x() && x <= box.x() + box.width() && y >= box.y() && y <= box.y() + box.height();
      case Mark.Glyph glyph -> Math.hypot(glyph.x() - x, glyph.y() - y) <= glyph.radius() + 2;
      case Mark.Stroke stroke -> nearLine(stroke, x, y);
      case Mark.Words words -> false;
      case Mark.Area area -> false;
      case Mark.Raster raster -> false;
    };
  }

  private static boolean nearLine(Mark.Stroke stroke, double x, double y) {
    for (int i = 0; i + 1 < stroke.x().length; i++) {
      double dx = stroke.x()[i + 1] - stroke.x()[i];
      double dy = stroke.y()[i + 1] - stroke.y()[i];
      double length = dx * dx + dy * dy;
      double along =
          length == 0
              ? 0
              : Math.clamp(((x - stroke.x()[i]) * dx + (y - stroke.y()[i]) * dy) / length, 0, 1);
      if (Math.hypot(stroke.x()[i] + along * dx - x, stroke.y()[i] + along * dy - y) <= NEAR) {
        return true;
      }
    }
    return false;
  }
}
