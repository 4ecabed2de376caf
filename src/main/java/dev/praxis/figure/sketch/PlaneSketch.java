package dev.praxis.figure.sketch;

import dev.praxis.figure.Plane;
import dev.praxis.figure.Plane.Cut;
import dev.praxis.figure.Plane.Field.Quantity;
import dev.praxis.figure.Plane.Field.Shares;
import dev.praxis.figure.Plane.Layer;
import dev.praxis.figure.Plane.Path;
import dev.praxis.figure.Plane.Points;
import dev.praxis.figure.Plane.Residuals;
import dev.praxis.figure.sketch.Mark.Box;
import dev.praxis.figure.sketch.Mark.Glyph;
import dev.praxis.figure.sketch.Mark.Grip;
import dev.praxis.figure.sketch.Mark.Raster;
import dev.praxis.figure.sketch.Mark.Shape;
import dev.praxis.figure.sketch.Mark.Stroke;
import java.util.Optional;

/// Lays out a plane: field, then layers in order, then the scale of the field.
final class PlaneSketch {
  private static final double STRONGEST_REGION = 0.38;
  private final Plane plane;
  private final Paper paper;
  private final Frame frame;

  PlaneSketch(Plane plane, Paper paper) {
    this.plane = plane;
    this.paper = paper;
    double top = paper.legend(plane.legend());
    if (plane.field().orElse(null) instanceof Quantity quantity) {
      top = paper.heatScale(quantity.name(), quantity.low(), quantity.high(), false, top);
    }
    this.frame =
        plane.equal()
            ? paper.equalFrame(plane.x(), plane.y(), top)
            : paper.frame(plane.x(), plane.y(), top);
  }

  Sketch drawn() {
    plane.field().ifPresent(this::field);
    plane.layers().forEach(this::layer);
    return paper.sketch(Optional.of(frame));
  }

  private void field(Plane.Field field) {
    Ink[] cells = new Ink[field.columns() * field.rows()];
    switch (field) {
      case Shares shares -> {
        for (int i = 0; i < cells.length; i++) {
          int leading = shares.leading()[i];
          cells[i] =
              leading < 0
                  ? Ink.of(Role.CARD, 0)
                  : Ink.of(Role.series(leading), STRONGEST_REGION * shares.share()[i]);
        }
      }
      case Quantity quantity -> {
        double span = quantity.high() - quantity.low();
        for (int i = 0; i < cells.length; i++) {
          cells[i] = Ink.heat(span > 0 ? (quantity.value()[i] - quantity.low()) / span : 0);
        }
      }
    }
    paper.add(
        new Raster(
            frame.x(),
            frame.y(),
            frame.width(),
            frame.height(),
            field.columns(),
            field.rows(),
            cells));
  }

  private void layer(Layer layer) {
    switch (layer) {
      case Points points -> points(points);
      case Path path -> path(path);
      case Residuals residuals -> residuals(residuals);
      case Cut cut -> cut(cut);
    }
  }

  private void points(Points points) {
    double crowd = points.x().length > 2_000 ? 2 : points.x().length > 400 ? 2.8 : 3.8;
    for (int i = 0; i < points.x().length; i++) {
      double x = frame.px(points.x()[i]);
      double y = frame.py(points.y()[i]);
      if (frame.holds(x, y)) {
        paper.add(glyph(points, i, x, y, crowd * paper.scale));
      }
    }
  }

  private static Glyph glyph(Points points, int item, double x, double y, double small) {
    int group = points.group()[item];
    String link = group < 0 ? "" : "group:" + group;
    Optional<Grip> grip = points.handle().map(handle -> new Grip(handle, item));
    Ink fill = group < 0 ? Ink.of(Role.MUTED, 0.75) : Ink.series(group);
    return switch (points.dot()) {
      case OBSERVATION ->
          new Glyph(x, y, small, Shape.series(group), fill, Ink.outline(), grip, link);
      case CENTRE ->
          new Glyph(
              x, y, 2.3 * small, Shape.series(group), fill, Ink.of(Role.FOREGROUND), grip, link);
      case PLACE ->
          new Glyph(
              x, y, 1.5 * small, Shape.series(group), fill, Ink.of(Role.FOREGROUND), grip, "");
    };
  }

  private void path(Path path) {
    int n = path.x().length;
    double[] x = new double[n];
    double[] y = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = frame.px(path.x()[i]);
      y[i] = frame.py(path.y()[i]);
    }
    Clip.inside(frame, x, y)
        .forEach(
            piece ->
                paper.add(
                    new Stroke(
                        piece.x(),
                        piece.y(),
                        Ink.series(path.series()),
                        2 * paper.scale,
                        path.dashed(),
                        "")));
  }

  private void residuals(Residuals residuals) {
    Ink line = Ink.of(Role.SERIES_2, 0.8);
    for (int i = 0; i < residuals.x().length; i++) {
      double x = frame.px(residuals.x()[i]);
      double y = frame.py(residuals.y()[i]);
      double fitted =
          Math.clamp(frame.py(residuals.fitted()[i]), frame.y(), frame.y() + frame.height());
      if (frame.holds(x, y)) {
        double side = Math.min(Math.abs(y - fitted), frame.x() + frame.width() - x);
        paper.add(
            new Box(
                x,
                Math.min(y, fitted),
                side,
                Math.abs(y - fitted),
                0,
                Optional.of(Ink.of(Role.SERIES_2, 0.07)),
                Optional.of(Ink.of(Role.SERIES_2, 0.25)),
                1,
                ""));
        paper.add(Stroke.line(x, y, x, fitted, line, 1.2));
      }
    }
  }

  private void cut(Cut cut) {
    double[] x = {frame.px(cut.x1()), frame.px(cut.x2())};
    double[] y = {frame.py(cut.y1()), frame.py(cut.y2())};
    Clip.inside(frame, x, y)
        .forEach(
            piece ->
                paper.add(
                    new Stroke(
                        piece.x(),
                        piece.y(),
                        Ink.of(Role.FOREGROUND),
                        (cut.fresh() ? 2.6 : 1.4) * paper.scale,
                        false,
                        cut.link())));
  }
}
