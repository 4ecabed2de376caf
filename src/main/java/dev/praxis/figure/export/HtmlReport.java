package dev.praxis.figure.export;

import dev.praxis.figure.Figure;
import dev.praxis.figure.export.Report.Fact;
import dev.praxis.figure.export.Report.Part;
import dev.praxis.figure.export.Report.Part.Code;
import dev.praxis.figure.export.Report.Part.Facts;
import dev.praxis.figure.export.Report.Part.Grid;
import dev.praxis.figure.export.Report.Part.Picture;
import dev.praxis.figure.export.Report.Part.Text;
import dev.praxis.words.Words;
import java.util.Optional;

/// Writes a report as one HTML page that needs nothing else: no script, nothing loaded, and a
/// policy that forbids both.
public final class HtmlReport {
  private static final Words WORDS = Words.of(HtmlReport.class);
  private static final double WIDTH = 680;
  private static final double HEIGHT = 420;

  private HtmlReport() {}

  /// The page in the colours of Praxis.
  public static String write(Report report) {
    return write(report, Theme.light(), Theme.dark());
  }

  /// The page; which theme is seen depends on the reader's system.
  public static String write(Report report, Theme light, Theme dark) {
    var body = new StringBuilder();
    report.parts().forEach(part -> body.append(section(part)));
    String title = Markup.escaped(report.title());
    return head(title, ReportStyle.of(light, dark))
        + "<body>\n<header>\n<h1>%s</h1>\n".formatted(title)
        + element("p", "lead", report.lead())
        + "</header>\n<main>\n"
        + body
        + "</main>\n<footer>"
        + Markup.escaped(report.foot())
        + "</footer>\n</body>\n</html>\n";
  }

  private static String head(String title, String style) {
    String policy =
        "default-src 'none'; style-src '%s'; base-uri 'none'; form-action 'none'"
            .formatted(ReportStyle.digest(style));
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta http-equiv=\"Content-Security-Policy\" content=\"%s\">\n".formatted(policy)
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        + "<title>%s</title>\n".formatted(title)
        + "<style>%s</style>\n</head>\n".formatted(style);
  }

  private static String section(Part part) {
    String inside =
        switch (part) {
          case Facts facts -> heading(facts.heading()) + list(facts);
          case Grid grid ->
              heading(grid.heading()) + HtmlTable.of(grid.table()) + paragraph(grid.note());
          case Text text ->
              heading(text.heading()) + "<p>" + Markup.escaped(text.text()) + "</p>\n";
          case Picture picture -> picture(picture.figure());
          case Code code ->
              heading(code.heading())
                  + "<pre><code>"
                  + Markup.escaped(code.text())
                  + "</code></pre>\n";
        };
    return "<section>\n" + inside + "</section>\n";
  }

  private static String list(Facts facts) {
    var html = new StringBuilder("<dl>\n");
    for (Fact fact : facts.facts()) {
      html.append(
          "<dt>%s</dt><dd>%s</dd>\n"
              .formatted(Markup.escaped(fact.name()), Markup.escaped(fact.value())));
    }
    return html.append("</dl>\n").toString();
  }

  private static String picture(Figure figure) {
    Optional<String> svg = SvgWriter.inPage(figure, WIDTH, HEIGHT);
    String table = HtmlTable.of(figure.table());
    String caption = "<figcaption>" + Markup.escaped(caption(figure)) + "</figcaption>\n";
    String shown =
        svg.map(
                drawn ->
                    "<figure>\n%s\n%s</figure>\n<details><summary>%s</summary>\n%s</details>\n"
                        .formatted(
                            drawn, caption, Markup.escaped(WORDS.say("figure.table")), table))
            .orElse("<figure>\n" + table + caption + "</figure>\n");
    return heading(figure.title()) + shown;
  }

  private static String caption(Figure figure) {
    return (figure.describe() + " " + figure.note()).strip();
  }

  private static String heading(String text) {
    return "<h2>" + Markup.escaped(text) + "</h2>\n";
  }

  private static String paragraph(String text) {
    return text.isEmpty() ? "" : element("p", "note", text);
  }

  private static String element(String name, String type, String text) {
    return "<%s class=\"%s\">%s</%s>\n".formatted(name, type, Markup.escaped(text), name);
  }
}
