package dev.praxis.figure.sketch;

import java.util.ArrayList;
import java.util.List;

/// Cuts lines at the edge of a frame, segment by segment (Liang and Barsky 1984).
final class Clip {
  /// Pixels by which a line along the edge may miss it.
  private static final double ROUNDING = 1e-6;

  private Clip() {}

  /// A piece of a line that lies inside.
  record Piece(double[] x, double[] y) {}

  static List<Piece> inside(Frame frame, double[] x, double[] y) {
    var pieces = new ArrayList<Piece>();
    var px = new ArrayList<Double>();
    var py = new ArrayList<Double>();
    for (int i = 0; i + 1 < x.length; i++) {
      double[] part = segment(frame, x[i], y[i], x[i + 1], y[i + 1]);
      boolean joined =
          part.length > 0 && !px.isEmpty() && part[0] == px.getLast() && part[1] == py.getLast();
      if (!joined) {
        flush(pieces, px, py);
      }
      if (part.length > 0) {
        if (px.isEmpty()) {
          px.add(part[0]);
          py.add(part[1]);
        }
        px.add(part[2]);
        py.add(part[3]);
      }
    }
    flush(pieces, px, py);
    return pieces;
  }

  private static void flush(List<Piece> pieces, List<Double> px, List<Double> py) {
    if (px.size() > 1) {
      pieces.add(
          new Piece(
              px.stream().mapToDouble(Double::doubleValue).toArray(),
              py.stream().mapToDouble(Double::doubleValue).toArray()));
    }
    px.clear();
    py.clear();
  }

  private static double[] segment(Frame frame, double x1, double y1, double x2, double y2) {
    double dx = x2 - x1;
    double dy = y2 - y1;
    double[] p = {-dx, dx, -dy, dy};
    double[] q = {
      x1 - frame.x(),
      frame.x() + frame.width() - x1,
      y1 - frame.y(),
      frame.y() + frame.height() - y1
    };
    for (int i = 0; i < q.length; i++) {
      q[i] += ROUNDING;
    }
    double from = 0;
    double to = 1;
    for (int i = 0; i < p.length; i++) {
      if (p[i] == 0 && q[i] < 0 || Double.isNaN(q[i])) {
        return new double[0];
      }
      if (p[i] < 0) {
        from = Math.max(from, q[i] / p[i]);
      } else if (p[i] > 0) {
        to = Math.min(to, q[i] / p[i]);
      }
    }
    boolean whole = from == 0 && to == 1;
    if (from > to) {
      return new double[0];
    }
    return whole
        ? new double[] {x1, y1, x2, y2}
        : new double[] {x1 + from * dx, y1 + from * dy, x1 + to * dx, y1 + to * dy};
  }
}
