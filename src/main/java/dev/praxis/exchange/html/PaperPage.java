package dev.praxis.exchange.html;

import static dev.praxis.figure.export.Markup.escaped;

import dev.praxis.figure.export.ReportStyle;
import dev.praxis.figure.export.Theme;

/// The page around a lesson that is to be printed: well-formed as XML, with one look.
final class PaperPage {
  private PaperPage() {}

  /// @param rules of style that only this page needs
  static String of(String title, String body, String rules) {
    String style = ReportStyle.resolved(Page.sheet("paper.css"), Theme.light()) + rules;
    String name = escaped(title);
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n"
        + "<meta name=\"subject\" content=\"%s\"/>\n<title>%s</title>\n".formatted(name, name)
        + "<style>"
        + style
        + "</style>\n</head>\n<body>\n<div class=\"running\">%s</div>\n".formatted(name)
        + body
        + "</body>\n</html>\n";
  }
}
