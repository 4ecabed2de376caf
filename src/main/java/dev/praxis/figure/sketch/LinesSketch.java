package dev.praxis.figure.sketch;

import dev.praxis.figure.Lines;
import dev.praxis.figure.Lines.Line;
import dev.praxis.figure.sketch.Mark.Anchor;
import dev.praxis.figure.sketch.Mark.Area;
import dev.praxis.figure.sketch.Mark.Box;
import dev.praxis.figure.sketch.Mark.Glyph;
import dev.praxis.figure.sketch.Mark.Shape;
import dev.praxis.figure.sketch.Mark.Stroke;
import dev.praxis.figure.sketch.Mark.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lays out lines, each named at its last value.
final class LinesSketch {
  /// How strongly a line is drawn that only goes with another, as the edge of its interval.
  private static final double BESIDE = 0.65;

  private static final double BAND = 0.22;

  /// How much of what lies under a name is covered.
  private static final double GROUND = 0.6;

  private final Lines lines;
  private final Paper paper;
  private final Frame frame;
  private final List<Place> named = new ArrayList<>();

  LinesSketch(Lines lines, Paper paper) {
    this.lines = lines;
    this.paper = paper;
    this.frame = paper.frame(lines.x(), lines.y(), 1.2 * paper.label());
  }

  Sketch drawn() {
    if (!Double.isNaN(lines.cursor())) {
      double x = frame.px(lines.cursor());
      paper.add(
          Stroke.line(x, frame.y(), x, frame.y() + frame.height(), Ink.of(Role.ACCENT, 0.7), 1.5));
    }
    lines.lines().forEach(this::band);
    lines.lines().forEach(this::line);
    lines.lines().forEach(this::named);
    return paper.sketch(Optional.of(frame));
  }

  /// Under all lines, there along the lower ends and back along the upper.
  private void band(Line line) {
    int n = line.x().length;
    if (line.band().isEmpty() || n < 2) {
      return;
    }
    Lines.Band band = line.band().get();
    double[] x = new double[2 * n];
    double[] y = new double[2 * n];
    for (int i = 0; i < n; i++) {
      int back = 2 * n - 1 - i;
      x[i] = Math.clamp(frame.px(line.x()[i]), frame.x(), frame.x() + frame.width());
      x[back] = x[i];
      y[i] = inside(band.low()[i]);
      y[back] = inside(band.high()[i]);
    }
    paper.add(new Area(x, y, Ink.of(Role.series(line.series()), BAND)));
  }

  private double inside(double value) {
    return Math.clamp(frame.py(value), frame.y(), frame.y() + frame.height());
  }

  private void line(Line line) {
    int n = line.x().length;
    double[] x = new double[n];
    double[] y = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = frame.px(line.x()[i]);
      y[i] = frame.py(line.y()[i]);
    }
    Ink ink = Ink.series(line.series());
    boolean beside = line.name().isEmpty();
    Ink stroke = beside ? Ink.of(Role.series(line.series()), BESIDE) : ink;
    double thickness = (beside ? 1.2 : 2) * paper.scale;
    Clip.inside(frame, x, y)
        .forEach(
            piece ->
                paper.add(new Stroke(piece.x(), piece.y(), stroke, thickness, line.dashed(), "")));
    for (int i = 0; i < n; i++) {
      if ((line.marks() || n == 1) && frame.holds(x[i], y[i])) {
        paper.add(
            new Glyph(
                x[i],
                y[i],
                3.2 * paper.scale,
                Shape.series(line.series()),
                ink,
                Ink.outline(),
                Optional.empty(),
                ""));
      }
    }
  }

  /// After all lines, so that none runs over a name.
  private void named(Line line) {
    int n = line.x().length;
    if (lines.lines().size() > 1 && n > 0 && !line.name().isEmpty()) {
      name(line, frame.px(line.x()[n - 1]), frame.py(line.y()[n - 1]));
    }
  }

  /// Where a name stands.
  private record Place(double from, double to, double y) {}

  private boolean taken(double from, double to, double y) {
    double near = 1.2 * paper.label();
    return named.stream()
        .anyMatch(
            other -> Math.abs(other.y() - y) < near && other.from() < to && from < other.to());
  }

  /// Names stand left of the last value, or right of it near the axis, and never on another name.
  private void name(Line line, double x, double y) {
    double size = paper.label();
    double width = paper.widthOf(line.name(), size);
    boolean fits = x - frame.x() > width * 1.15;
    double edge = frame.x() + frame.width() - 2;
    double at = fits ? Math.min(x, edge) : x + 6 * paper.scale;
    double left = fits ? at - width : at;
    double top = frame.y() + size;
    double base = Math.clamp(y - 0.5 * size, top, Math.max(top, frame.y() + frame.height() - 4));
    while (taken(left, left + width, base) && base > frame.y() + 2 * size) {
      base -= 1.25 * size;
    }
    while (taken(left, left + width, base) && base < frame.y() + frame.height() - size) {
      base += size; // no room above
    }
    named.add(new Place(left, left + width, base));
    paper.add(Box.filled(left, base - 0.85 * size, width, 1.1 * size, Ink.of(Role.CARD, GROUND)));
    paper.add(
        new Words(
            at,
            base,
            line.name(),
            size,
            true,
            fits ? Anchor.END : Anchor.START,
            false,
            Ink.of(Role.FOREGROUND),
            ""));
  }
}
