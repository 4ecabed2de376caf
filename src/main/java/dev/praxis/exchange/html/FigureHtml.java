package dev.praxis.exchange.html;

import static dev.praxis.figure.export.Markup.escaped;

import dev.praxis.figure.Figure;
import dev.praxis.figure.export.HtmlTable;
import dev.praxis.figure.export.SvgWriter;

/// A figure of a run: drawn, or as its table where it is one, with its sentence below.
final class FigureHtml {
  private static final double WIDTH = 640;
  private static final double HEIGHT = 400;

  private FigureHtml() {}

  static String of(Figure figure) {
    String shown =
        SvgWriter.inPage(figure, WIDTH, HEIGHT).orElseGet(() -> HtmlTable.of(figure.table()));
    String caption = (figure.describe() + " " + figure.note()).strip();
    return "<figure class=\"run\">\n<p class=\"figure-title\">%s</p>\n%s\n<figcaption>%s</figcaption>\n</figure>\n"
        .formatted(escaped(figure.title()), shown, escaped(caption));
  }
}
