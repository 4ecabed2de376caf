package dev.praxis.figure.ui;

import dev.praxis.figure.sketch.Ink;
import dev.praxis.figure.sketch.Mark;
import dev.praxis.figure.sketch.Mark.Anchor;
import dev.praxis.figure.sketch.Mark.Area;
import dev.praxis.figure.sketch.Mark.Box;
import dev.praxis.figure.sketch.Mark.Glyph;
import dev.praxis.figure.sketch.Mark.Raster;
import dev.praxis.figure.sketch.Mark.Stroke;
import dev.praxis.figure.sketch.Mark.Words;
import dev.praxis.figure.sketch.Outline;
import dev.praxis.figure.sketch.Role;
import dev.praxis.figure.sketch.Sketch;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;

/// Paints the marks of a sketch.
final class Brush {
  private static final double[] SOLID = new double[0];
  private final GraphicsContext graphics;
  private final Palette palette;
  private final String family;
  private final String highlight;
  private final Optional<Mark.Grip> chosen;

  /// @param highlight the link drawn stronger, or empty
  /// @param chosen the point the keyboard has in hand
  Brush(
      GraphicsContext graphics,
      Palette palette,
      String family,
      String highlight,
      Optional<Mark.Grip> chosen) {
    this.graphics = graphics;
    this.palette = palette;
    this.family = family;
    this.highlight = highlight;
    this.chosen = chosen;
  }

  void paint(Sketch sketch) {
    graphics.clearRect(0, 0, sketch.width(), sketch.height());
    for (Mark mark : sketch.marks()) {
      switch (mark) {
        case Box box -> box(box);
        case Stroke stroke -> stroke(stroke);
        case Area area -> area(area);
        case Glyph glyph -> glyph(glyph);
        case Words words -> words(words);
        case Raster raster -> raster(raster);
      }
    }
  }

  private boolean highlighted(Mark mark) {
    return !highlight.isEmpty() && highlight.equals(mark.link());
  }

  private void box(Box box) {
    double arc = 2 * box.radius();
    box.fill()
        .ifPresent(
            ink -> {
              graphics.setFill(palette.of(ink));
              graphics.fillRoundRect(box.x(), box.y(), box.width(), box.height(), arc, arc);
            });
    box.stroke()
        .ifPresent(
            ink -> {
              boolean strong = highlighted(box);
              graphics.setStroke(palette.of(strong ? Ink.of(Role.ACCENT) : ink));
              graphics.setLineWidth(box.thickness() + (strong ? 1.6 : 0));
              graphics.setLineDashes(SOLID);
              graphics.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), arc, arc);
            });
  }

  private void area(Area area) {
    graphics.setFill(palette.of(area.fill()));
    graphics.fillPolygon(area.x(), area.y(), area.x().length);
  }

  private void stroke(Stroke stroke) {
    boolean strong = highlighted(stroke);
    graphics.setStroke(palette.of(strong ? Ink.of(Role.ACCENT) : stroke.ink()));
    graphics.setLineWidth(stroke.thickness() + (strong ? 2 : 0));
    graphics.setLineCap(StrokeLineCap.BUTT);
    if (stroke.dashed()) {
      graphics.setLineDashes(6, 4);
    } else {
      graphics.setLineDashes(SOLID);
    }
    graphics.strokePolyline(stroke.x(), stroke.y(), stroke.x().length);
  }

  private void glyph(Glyph glyph) {
    double r = glyph.radius() * (highlighted(glyph) ? 1.5 : 1);
    graphics.setFill(palette.of(glyph.fill()));
    graphics.setStroke(palette.of(glyph.outline()));
    graphics.setLineWidth(Math.max(0.8, r / 4.5));
    graphics.setLineDashes(SOLID);
    if (chosen.isPresent() && glyph.grip().equals(chosen)) {
      ring(glyph, r);
    }
    if (glyph.shape() == Mark.Shape.CIRCLE) {
      graphics.fillOval(glyph.x() - r, glyph.y() - r, 2 * r, 2 * r);
      graphics.strokeOval(glyph.x() - r, glyph.y() - r, 2 * r, 2 * r);
      return;
    }
    double[][] corners = Outline.of(glyph.shape(), glyph.x(), glyph.y(), r);
    graphics.fillPolygon(corners[0], corners[1], corners[0].length);
    graphics.strokePolygon(corners[0], corners[1], corners[0].length);
  }

  private void ring(Glyph glyph, double r) {
    double around = r + 4;
    graphics.save();
    graphics.setStroke(palette.of(Ink.of(Role.ACCENT)));
    graphics.setLineWidth(2.4);
    graphics.strokeOval(glyph.x() - around, glyph.y() - around, 2 * around, 2 * around);
    graphics.restore();
  }

  private void words(Words words) {
    graphics.setFill(palette.of(words.ink()));
    graphics.setFont(
        Font.font(family, words.bold() ? FontWeight.SEMI_BOLD : FontWeight.NORMAL, words.size()));
    graphics.setTextAlign(alignment(words.anchor()));
    if (!words.upwards()) {
      graphics.fillText(words.text(), words.x(), words.y());
      return;
    }
    graphics.save();
    graphics.translate(words.x(), words.y());
    graphics.rotate(-90);
    graphics.fillText(words.text(), 0, 0);
    graphics.restore();
  }

  private static TextAlignment alignment(Anchor anchor) {
    return switch (anchor) {
      case START -> TextAlignment.LEFT;
      case MIDDLE -> TextAlignment.CENTER;
      case END -> TextAlignment.RIGHT;
    };
  }

  private void raster(Raster raster) {
    int columns = raster.columns();
    int rows = raster.rows();
    int[] pixels = new int[columns * rows];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        pixels[(rows - 1 - row) * columns + column] =
            palette.argbOverCard(raster.cells()[row * columns + column]);
      }
    }
    var image = new WritableImage(columns, rows);
    image
        .getPixelWriter()
        .setPixels(0, 0, columns, rows, PixelFormat.getIntArgbInstance(), pixels, 0, columns);
    graphics.setImageSmoothing(false);
    graphics.drawImage(image, raster.x(), raster.y(), raster.width(), raster.height());
  }
}
