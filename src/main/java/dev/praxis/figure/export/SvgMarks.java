package dev.praxis.figure.export;

import static dev.praxis.figure.export.SvgWriter.number;

import dev.praxis.figure.sketch.Ink;
import dev.praxis.figure.sketch.Mark;
import dev.praxis.figure.sketch.Mark.Anchor;
import dev.praxis.figure.sketch.Mark.Area;
import dev.praxis.figure.sketch.Mark.Box;
import dev.praxis.figure.sketch.Mark.Glyph;
import dev.praxis.figure.sketch.Mark.Raster;
import dev.praxis.figure.sketch.Mark.Shape;
import dev.praxis.figure.sketch.Mark.Stroke;
import dev.praxis.figure.sketch.Mark.Words;
import dev.praxis.figure.sketch.Outline;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.DoubleStream;

/// Writes marks as SVG elements, in the strengths the window draws them in. Marks without a place
/// are left out.
final class SvgMarks {
  private final StringBuilder svg;
  private final Pens pens;

  SvgMarks(StringBuilder svg, Pens pens) {
    this.svg = svg;
    this.pens = pens;
  }

  void add(Mark mark) {
    switch (mark) {
      case Box box -> box(box);
      case Stroke stroke -> stroke(stroke);
      case Area area -> area(area);
      case Glyph glyph -> glyph(glyph);
      case Words words -> words(words);
      case Raster raster -> raster(raster);
    }
  }

  private void box(Box box) {
    if (!finite(box.x(), box.y(), box.width(), box.height())) {
      return;
    }
    rectangle(box.x(), box.y(), box.width(), box.height());
    if (box.radius() > 0) {
      svg.append(" rx=\"%s\"".formatted(number(box.radius())));
    }
    svg.append(pens.drawn(box.fill(), box.stroke()));
    box.stroke().ifPresent(ink -> thickness(box.thickness()));
    svg.append("/>\n");
  }

  private void rectangle(double x, double y, double width, double height) {
    svg.append(
        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\""
            .formatted(
                number(x), number(y), number(Math.max(0, width)), number(Math.max(0, height))));
  }

  private void thickness(double value) {
    svg.append(" stroke-width=\"%s\"".formatted(number(value)));
  }

  private void area(Area area) {
    if (finite(area.x()) && finite(area.y())) {
      svg.append("<polygon points=\"%s\"".formatted(points(area.x(), area.y())))
          .append(pens.drawn(Optional.of(area.fill()), Optional.empty()))
          .append("/>\n");
    }
  }

  private void stroke(Stroke stroke) {
    if (!finite(stroke.x()) || !finite(stroke.y())) {
      return;
    }
    svg.append("<polyline points=\"%s\"".formatted(points(stroke.x(), stroke.y())))
        .append(pens.drawn(Optional.empty(), Optional.of(stroke.ink())));
    thickness(stroke.thickness());
    svg.append(stroke.dashed() ? " stroke-dasharray=\"6 4\"" : "").append("/>\n");
  }

  private static String points(double[] x, double[] y) {
    var points = new StringBuilder();
    for (int i = 0; i < x.length; i++) {
      points.append(i == 0 ? "" : " ").append(number(x[i])).append(',').append(number(y[i]));
    }
    return points.toString();
  }

  private void glyph(Glyph glyph) {
    double r = glyph.radius();
    if (!finite(glyph.x(), glyph.y(), r)) {
      return;
    }
    if (glyph.shape() == Shape.CIRCLE) {
      svg.append(
          "<circle cx=\"%s\" cy=\"%s\" r=\"%s\""
              .formatted(number(glyph.x()), number(glyph.y()), number(r)));
    } else {
      double[][] corners = Outline.of(glyph.shape(), glyph.x(), glyph.y(), r);
      svg.append("<polygon points=\"%s\"".formatted(points(corners[0], corners[1])));
    }
    svg.append(pens.drawn(Optional.of(glyph.fill()), Optional.of(glyph.outline())));
    thickness(Math.max(0.8, r / 4.5));
    svg.append("/>\n");
  }

  private void words(Words words) {
    if (!finite(words.x(), words.y())) {
      return;
    }
    String x = number(words.x());
    String y = number(words.y());
    svg.append("<text x=\"%s\" y=\"%s\"".formatted(x, y))
        .append(" font-size=\"%s\"".formatted(number(words.size())))
        .append(words.bold() ? " font-weight=\"600\"" : "")
        .append(anchor(words.anchor()))
        .append(words.upwards() ? " transform=\"rotate(-90 %s %s)\"".formatted(x, y) : "")
        .append(pens.drawn(Optional.of(words.ink()), Optional.empty()))
        .append('>')
        .append(Markup.escaped(words.text()))
        .append("</text>\n");
  }

  private static String anchor(Anchor anchor) {
    return switch (anchor) {
      case START -> "";
      case MIDDLE -> " text-anchor=\"middle\"";
      case END -> " text-anchor=\"end\"";
    };
  }

  /// Neighbours of one colour in a row become one rectangle; crisp edges keep seams from showing.
  private void raster(Raster raster) {
    if (raster.cells().length > Pixels.MOST_RECTANGLES) {
      svg.append(
          "<image x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" preserveAspectRatio=\"none\" image-rendering=\"pixelated\" href=\"%s\"/>\n"
              .formatted(
                  number(raster.x()),
                  number(raster.y()),
                  number(raster.width()),
                  number(raster.height()),
                  Pixels.address(raster, pens)));
      return;
    }
    svg.append("<g shape-rendering=\"crispEdges\">\n");
    String[] colours =
        Arrays.stream(raster.cells())
            .map(ink -> pens.drawn(Optional.of(ink), Optional.empty()))
            .toArray(String[]::new);
    for (int row = 0; row < raster.rows(); row++) {
      int from = 0;
      while (from < raster.columns()) {
        int to = from + 1;
        String colour = colours[row * raster.columns() + from];
        while (to < raster.columns() && colours[row * raster.columns() + to].equals(colour)) {
          to++;
        }
        if (visible(raster.cells()[row * raster.columns() + from])) {
          run(raster, row, from, to, colour);
        }
        from = to;
      }
    }
    svg.append("</g>\n");
  }

  private static boolean visible(Ink ink) {
    return ink.opacity() > 0;
  }

  private void run(Raster raster, int row, int from, int to, String colour) {
    double cell = raster.width() / raster.columns();
    double high = raster.height() / raster.rows();
    double top = raster.y() + raster.height() - (row + 1) * high;
    rectangle(raster.x() + from * cell, top, (to - from) * cell, high);
    svg.append(colour).append("/>\n");
  }

  private static boolean finite(double... values) {
    return DoubleStream.of(values).allMatch(Double::isFinite);
  }
}
