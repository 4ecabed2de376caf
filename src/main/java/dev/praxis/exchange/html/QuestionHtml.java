package dev.praxis.exchange.html;

import static dev.praxis.figure.export.Markup.escaped;

import dev.praxis.course.Item;
import dev.praxis.course.Scene;
import dev.praxis.quiz.ClozeText.Piece;
import dev.praxis.quiz.Question;
import dev.praxis.quiz.QuestionFault;
import dev.praxis.quiz.Shuffle;
import dev.praxis.words.Words;
import java.util.List;
import java.util.Optional;

/// A question with what can be chosen; what tells its answer is folded.
final class QuestionHtml {
  private static final Words WORDS = Words.of(QuestionHtml.class);
  private static final long SEED = 0;
  private static final String GAP = "\\_".repeat(6);
  private final Sheet sheet;
  private final BlockHtml blocks;
  private final AnswerHtml answer;
  private final AnswersHtml answers;
  private final LabRuns runs;

  QuestionHtml(Sheet sheet, BlockHtml blocks, AnswersHtml answers, LabRuns runs) {
    this.sheet = sheet;
    this.blocks = blocks;
    this.answer = new AnswerHtml(blocks);
    this.answers = answers;
    this.runs = runs;
  }

  String of(Item item, int number) throws InterruptedException {
    Optional<Item.Posed> drawn = drawn(item);
    Question question = drawn.map(Item.Posed::question).orElseGet(item::written);
    boolean inProgram =
        drawn.isEmpty()
            || question instanceof Question.Predict
            || question instanceof Question.Point;
    Optional<String> said = said(item, inProgram);
    String title = WORDS.say("question", "number", number);
    return "<section class=\"card question\">\n<p class=\"card-title\">%s</p>\n"
            .formatted(escaped(title))
        + blocks.rich("ask", question.head().ask())
        + said.map(note -> "<p class=\"note\">%s</p>\n".formatted(escaped(note))).orElse("")
        + figure(drawn.flatMap(Item.Posed::scene).or(item::scene), question)
        + shown(question)
        + answers.of(
            title,
            question.head().hints(),
            WORDS.say("answer"),
            inProgram ? "" : answer.of(question))
        + "</section>\n";
  }

  /// The question with the numbers of seed 0; nothing where they come from a run.
  private static Optional<Item.Posed> drawn(Item item) {
    try {
      return Optional.of(item.ask(SEED, Optional.empty()));
    } catch (QuestionFault notWithoutRun) {
      return Optional.empty();
    }
  }

  /// What sets this question apart from the same in the program.
  private Optional<String> said(Item item, boolean inProgram) {
    Optional<String> where = Optional.of(item.id());
    if (item.fromLab()) {
      sheet.left(where, "left.from-lab");
      return Optional.of(WORDS.say("question.from-lab"));
    }
    if (item.drawn()) {
      sheet.left(where, "left.drawn");
    }
    if (inProgram) {
      sheet.left(where, "left.in-program");
      return Optional.of(
          WORDS.say(
              item.written() instanceof Question.Predict
                  ? "question.predict"
                  : "question.in-program"));
    }
    return item.drawn() ? Optional.of(WORDS.say("question.drawn")) : Optional.empty();
  }

  /// The figure a place on which is asked for.
  private String figure(Optional<Scene> scene, Question question) throws InterruptedException {
    if (!(question instanceof Question.Point) || scene.isEmpty() || scene.get().slot().isEmpty()) {
      return "";
    }
    String slot = scene.get().slot().get();
    return runs.atEnd(scene.get().experiment())
        .map(moment -> moment.drawing().figures().get(slot))
        .map(figure -> FigureHtml.of(figure, sheet.edition()))
        .orElse("");
  }

  private String shown(Question question) {
    return switch (question) {
      case Question.Single single ->
          options(single, single.options().stream().map(Question.Single.Option::text).toList());
      case Question.Multiple multiple ->
          options(
              multiple, multiple.options().stream().map(Question.Multiple.Weighted::text).toList());
      case Question.Predict predict ->
          options(
              predict, predict.options().stream().map(Question.Predict.Foretold::text).toList());
      case Question.Order order -> lines(order);
      case Question.Match match -> match(match);
      case Question.Cloze cloze -> blocks.rich("cloze", gaps(cloze));
      case Question.Numeric numeric -> unit(numeric) + blank();
      case Question.ShortAnswer words -> blank();
      case Question.Point point -> "";
    };
  }

  private static String unit(Question.Numeric numeric) {
    return numeric.unit().isEmpty()
        ? ""
        : "<p class=\"note\">%s</p>\n"
            .formatted(escaped(WORDS.say("question.unit", "unit", numeric.unit())));
  }

  /// A line to write on.
  private String blank() {
    return sheet.edition().onPaper() ? "<p class=\"blank\"></p>\n" : "";
  }

  /// As they are shown to whoever meets the question first.
  private String options(Question question, List<String> options) {
    var html = new StringBuilder("<ul class=\"options\">\n");
    Shuffle.order(question, SEED)
        .forEach(at -> html.append("<li>").append(blocks.rich(options.get(at))).append("</li>\n"));
    return html.append("</ul>\n").toString();
  }

  private String lines(Question.Order order) {
    var html = new StringBuilder("<ul class=\"options\">\n");
    for (int at : Shuffle.order(order, SEED)) {
      html.append("<li>").append(answer.line(order, order.lines().get(at))).append("</li>\n");
    }
    return html.append("</ul>\n").toString();
  }

  private String match(Question.Match match) {
    List<String> lefts = match.pairs().stream().map(Question.Match.Pair::left).toList();
    var html = new StringBuilder("<div class=\"match\">\n<ul class=\"options\">\n");
    lefts.forEach(left -> html.append("<li>").append(blocks.rich(left)).append("</li>\n"));
    html.append("</ul>\n<ul class=\"options\">\n");
    for (int at : Shuffle.order(match, SEED)) {
      html.append("<li>").append(escaped(match.rights().get(at))).append("</li>\n");
    }
    return html.append("</ul>\n</div>\n").toString();
  }

  private static String gaps(Question.Cloze cloze) {
    var text = new StringBuilder();
    for (Piece piece : cloze.text().pieces()) {
      text.append(
          switch (piece) {
            case Piece.Said said -> said.markdown();
            case Piece.Gap gap -> GAP;
          });
    }
    return text.toString();
  }
}
