package dev.praxis.figure.export;

import dev.praxis.figure.Figure;
import dev.praxis.figure.Rows;
import dev.praxis.figure.sketch.Ink;
import dev.praxis.figure.sketch.Role;
import dev.praxis.figure.sketch.Sketch;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// Writes a figure as SVG: the very marks the window paints.
public final class SvgWriter {
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";

  private SvgWriter() {}

  /// A picture that stands alone, on its own ground. Nothing for a figure that is itself a table.
  ///
  /// @param width in pixels, as in the window
  public static Optional<String> write(Figure figure, double width, double height, Theme theme) {
    String start = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    return picture(figure, width, height, new Pens.Colours(theme)).map(svg -> start + svg + "\n");
  }

  /// A picture to stand in a page, coloured by the classes of `ReportStyle`.
  public static Optional<String> inPage(Figure figure, double width, double height) {
    return picture(figure, width, height, new Pens.Classes());
  }

  private static Optional<String> picture(Figure figure, double width, double height, Pens pens) {
    if (figure instanceof Rows) {
      return Optional.empty();
    }
    Sketch sketch = Sketch.of(figure, width, height, 1);
    String w = number(sketch.width());
    String h = number(sketch.height());
    var svg = new StringBuilder();
    svg.append("<svg xmlns=\"%s\" role=\"img\"".formatted(NAMESPACE))
        .append(" width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\"".formatted(w, h, w, h))
        .append(" stroke=\"none\" font-family=\"system-ui, sans-serif\">\n")
        .append("<title>" + Markup.escaped(figure.title()) + "</title>\n")
        .append("<desc>" + Markup.escaped(figure.describe()) + "</desc>\n");
    svg.append("<rect width=\"%s\" height=\"%s\"".formatted(w, h))
        .append(pens.drawn(Optional.of(Ink.of(Role.CARD)), Optional.empty()))
        .append("/>\n");
    var marks = new SvgMarks(svg, pens);
    sketch.marks().forEach(marks::add);
    return Optional.of(svg.append("</svg>").toString());
  }

  /// At most two digits after the point.
  static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
