package dev.praxis.exchange.html;

import static dev.praxis.figure.export.Markup.escaped;

import dev.praxis.course.Inline;
import dev.praxis.course.Target;
import dev.praxis.words.Words;
import java.net.URI;
import java.util.List;

/// Runs of text.
final class InlineHtml {
  private static final Words WORDS = Words.of(InlineHtml.class);
  private final Sheet sheet;

  InlineHtml(Sheet sheet) {
    this.sheet = sheet;
  }

  String of(List<Inline> inlines) {
    var html = new StringBuilder();
    inlines.forEach(inline -> html.append(of(inline)));
    return html.toString();
  }

  private String of(Inline inline) {
    return switch (inline) {
      case Inline.Plain plain -> escaped(plain.text());
      case Inline.Emphasis emphasis -> "<em>" + of(emphasis.text()) + "</em>";
      case Inline.Strong strong -> "<strong>" + of(strong.text()) + "</strong>";
      case Inline.Code code -> "<code>" + escaped(code.text()) + "</code>";
      case Inline.Formula formula -> sheet.formulas().of(formula.latex(), false);
      case Inline.Link link -> link(link);
      case Inline.LineBreak pause -> "<br/>\n";
      case Inline.FootnoteMark mark -> mark(mark.number());
    };
  }

  private String mark(int number) {
    return "<sup><a href=\"#note-%s\"%s>%s</a></sup>"
        .formatted(number, sheet.once("mark-" + number), number);
  }

  private String link(Inline.Link link) {
    String text = of(link.text());
    return switch (link.target()) {
      case Target.ToWeb web -> web(web.address(), text);
      case Target.ToTerm term ->
          sheet.explains(term.id())
              ? "<a class=\"term\" href=\"#term-%s\">%s</a>".formatted(escaped(term.id()), text)
              : text;
      case Target.ToLesson lesson -> {
        sheet.leftAtLine(link.line(), "left.lesson-link");
        yield inside(text, WORDS.say("link.lesson", "lesson", sheet.lessonTitle(lesson.id())));
      }
      case Target.ToLab lab -> {
        sheet.leftAtLine(link.line(), "left.lab-link");
        yield inside(text, WORDS.say("link.lab", "lab", lab.lab()));
      }
    };
  }

  /// Only what begins with `https` is a link, whatever a lesson was made of.
  private static String web(URI address, String text) {
    String written = address.toASCIIString();
    return written.startsWith("https://")
        ? "<a href=\"%s\" rel=\"noopener noreferrer\">%s</a>".formatted(escaped(written), text)
        : text;
  }

  /// A link that leads somewhere only in the program.
  private static String inside(String text, String where) {
    return "<span class=\"inside\" title=\"%s\">%s</span>".formatted(escaped(where), text);
  }
}
