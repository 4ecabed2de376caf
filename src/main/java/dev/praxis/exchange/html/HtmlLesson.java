package dev.praxis.exchange.html;

import static dev.praxis.figure.export.Markup.escaped;

import dev.praxis.course.Block;
import dev.praxis.course.Course;
import dev.praxis.course.Lesson;
import dev.praxis.exchange.Given;
import dev.praxis.words.Words;
import java.util.List;
import java.util.stream.Collectors;

/// Writes a lesson as one HTML page. The same lesson and labs give the same page.
public final class HtmlLesson {
  private static final Words WORDS = Words.of(HtmlLesson.class);
  private final Lesson lesson;
  private final Sheet sheet;
  private final BlockHtml blocks;
  private final AnswersHtml answers;
  private final LabHtml labs;
  private final WalkthroughHtml walkthroughs;
  private final QuestionHtml questions;

  private HtmlLesson(Course course, Lesson lesson, LabRuns runs, Edition edition) {
    this.lesson = lesson;
    this.sheet = new Sheet(course, lesson, edition);
    this.blocks = new BlockHtml(sheet);
    this.answers = new AnswersHtml(sheet, blocks);
    this.labs = new LabHtml(sheet, runs);
    this.walkthroughs = new WalkthroughHtml(sheet, blocks, answers, labs);
    this.questions = new QuestionHtml(sheet, blocks, answers, runs);
  }

  /// The page, and what it cannot hold. Labs are run on the caller's thread for their figures.
  ///
  /// @param course whose images, terms and lessons it names
  public static Given write(Course course, Lesson lesson, LabRuns runs, Edition edition)
      throws InterruptedException {
    var page = new HtmlLesson(course, lesson, runs, edition);
    String body = page.head(course) + page.main() + page.foot(course) + page.answers.atEnd();
    String rules = page.sheet.formulas().rules();
    String text =
        switch (edition.medium()) {
          case SCREEN -> Page.of(lesson.title(), body, rules);
          case PAPER -> PaperPage.of(lesson.title(), body, rules);
        };
    return new Given(text, lesson.items().size(), page.sheet.left());
  }

  private String head(Course course) {
    var html =
        new StringBuilder(
            "<header>\n<p class=\"note\">%s</p>\n".formatted(escaped(course.title())));
    html.append("<h1>%s</h1>\n<p class=\"note\">".formatted(escaped(lesson.title())))
        .append(escaped(WORDS.say("minutes", "minutes", lesson.minutes())));
    if (!lesson.needs().isEmpty()) {
      String needs =
          lesson.needs().stream().map(sheet::lessonTitle).collect(Collectors.joining(", "));
      html.append(" · ").append(escaped(WORDS.say("needs", "lessons", needs)));
    }
    html.append("</p>\n");
    if (!lesson.objectives().isEmpty()) {
      html.append("<p>%s</p>\n<ul>\n".formatted(escaped(WORDS.say("objectives"))));
      lesson
          .objectives()
          .forEach(one -> html.append("<li>%s</li>\n".formatted(escaped(one.text()))));
      html.append("</ul>\n");
    }
    return html.append("</header>\n").toString();
  }

  private String main() throws InterruptedException {
    var html = new StringBuilder("<main>\n");
    int number = 0;
    for (Block block : lesson.blocks()) {
      html.append(
          switch (block) {
            case Block.QuizBlock quiz -> questions.of(quiz.item(), ++number);
            case Block.LabBlock lab -> labs.of(lab);
            case Block.WalkthroughBlock walkthrough -> walkthroughs.of(walkthrough);
            case Block other -> blocks.of(List.of(other));
          });
    }
    return html.append(new TermsHtml(sheet, blocks).all()).append("</main>\n").toString();
  }

  private String foot(Course course) {
    var html = new StringBuilder("<footer>\n");
    if (!course.authors().isEmpty()) {
      String authors = String.join(", ", course.authors());
      html.append("<p>%s</p>\n".formatted(escaped(WORDS.say("authors", "authors", authors))));
    }
    if (!course.licence().isEmpty()) {
      String licence = WORDS.say("licence", "licence", course.licence());
      html.append("<p>%s</p>\n".formatted(escaped(licence)));
    }
    return html.append("<p>%s</p>\n</footer>\n".formatted(escaped(WORDS.say("made")))).toString();
  }
}
