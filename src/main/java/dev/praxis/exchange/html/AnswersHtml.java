package dev.praxis.exchange.html;

import static dev.praxis.figure.export.Markup.escaped;

import dev.praxis.words.Words;
import java.util.List;

/// What tells an answer: folded where the question stands, or at the end of what is printed.
final class AnswersHtml {
  private static final Words WORDS = Words.of(AnswersHtml.class);
  private final Sheet sheet;
  private final BlockHtml blocks;
  private final StringBuilder end = new StringBuilder();
  private int number;

  AnswersHtml(Sheet sheet, BlockHtml blocks) {
    this.sheet = sheet;
    this.blocks = blocks;
  }

  /// What stands where the question does. Hints stay on a screen, and go with the answer on paper.
  ///
  /// @param title what the question is called
  /// @param summary what the answer is called
  /// @param answer empty where only a run can tell it
  String of(String title, List<String> hints, String summary, String answer) {
    String folded = folded(hints, summary, answer);
    if (!sheet.edition().onPaper()) {
      return folded;
    }
    if (folded.isEmpty() || !sheet.edition().answers()) {
      return "";
    }
    String id = "answer-" + ++number;
    end.append("<section class=\"answer\" id=\"%s\">\n<h3>%s</h3>\n".formatted(id, escaped(title)))
        .append(folded)
        .append("</section>\n");
    return "<p class=\"note\"><a class=\"to-answer\" href=\"#%s\">%s</a></p>\n"
        .formatted(id, escaped(WORDS.say("answer.page")));
  }

  private String folded(List<String> hints, String summary, String answer) {
    var html = new StringBuilder();
    for (int i = 0; i < hints.size(); i++) {
      String hint = WORDS.say("hint", "number", i + 1);
      html.append(sheet.folded(hint, blocks.rich("why", hints.get(i))));
    }
    if (sheet.edition().answers()) {
      html.append(sheet.folded(summary, answer));
    }
    return html.toString();
  }

  /// All answers on a page of their own; nothing where there are none.
  String atEnd() {
    if (end.isEmpty()) {
      return "";
    }
    String heading = WORDS.say("answers");
    return "<section class=\"answers\">\n<h2 id=\"%s\">%s</h2>\n"
            .formatted(sheet.heading(heading), escaped(heading))
        + end
        + "</section>\n";
  }
}
