package dev.praxis.exchange.html;

import static dev.praxis.figure.export.Markup.escaped;

import dev.praxis.figure.Figure;
import dev.praxis.figure.Matrix;
import dev.praxis.figure.Rows;
import dev.praxis.figure.Table;
import dev.praxis.figure.export.HtmlTable;
import dev.praxis.figure.export.SvgWriter;
import dev.praxis.figure.export.Theme;
import dev.praxis.words.Words;

/// A figure of a run: drawn, or as its table where it is one, with its sentence below.
final class FigureHtml {
  private static final double WIDTH = 640;
  private static final double HEIGHT = 400;

  /// The highest that a cell of a matrix is drawn.
  private static final double CELL = 44;

  /// Rows of a table on paper; all of them would be pages of numbers.
  private static final int ROWS = 12;

  private static final Words WORDS = Words.of(FigureHtml.class);

  private FigureHtml() {}

  static String of(Figure figure, Edition edition) {
    String shown = edition.onPaper() ? printed(figure) : onScreen(figure);
    String caption = (figure.describe() + " " + figure.note()).strip();
    return "<figure class=\"%s\">\n<p class=\"figure-title\">%s</p>\n%s\n<figcaption>%s</figcaption>\n</figure>\n"
        .formatted(type(figure, edition), escaped(figure.title()), shown, escaped(caption));
  }

  /// A table may go on over the end of a sheet.
  private static String type(Figure figure, Edition edition) {
    return edition.onPaper() && figure instanceof Rows ? "run long" : "run";
  }

  private static String onScreen(Figure figure) {
    return SvgWriter.inPage(figure, WIDTH, height(figure))
        .map("<div class=\"picture\">%s</div>"::formatted)
        .orElseGet(() -> HtmlTable.of(figure.table()));
  }

  /// A small matrix does not fill its place, and would leave a gap above its sentence.
  private static double height(Figure figure) {
    return figure instanceof Matrix matrix
        ? Math.min(HEIGHT, CELL * matrix.labels().size() + 64)
        : HEIGHT;
  }

  /// With its colours written out: paper has one look.
  private static String printed(Figure figure) {
    return SvgWriter.write(figure, WIDTH, height(figure), Theme.light())
        .map(svg -> svg.substring(svg.indexOf("<svg")))
        .orElseGet(() -> printed(figure.table()));
  }

  private static String printed(Table table) {
    int all = table.rows().size();
    if (all <= ROWS) {
      return HtmlTable.of(table);
    }
    String cut = WORDS.say("figure.cut", "shown", ROWS, "all", all);
    return HtmlTable.of(new Table(table.columns(), table.rows().subList(0, ROWS)))
        + "<p class=\"note\">%s</p>\n".formatted(escaped(cut));
  }
}
