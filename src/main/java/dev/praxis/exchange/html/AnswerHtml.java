package dev.praxis.exchange.html;

import static dev.praxis.figure.export.Markup.escaped;

import dev.praxis.quiz.ClozeText;
import dev.praxis.quiz.Question;
import dev.praxis.quiz.Tolerance;
import dev.praxis.words.Numbers;
import dev.praxis.words.Words;
import java.util.List;

/// What is right, and why the rest is not.
final class AnswerHtml {
  private static final Words WORDS = Words.of(AnswerHtml.class);
  private final BlockHtml blocks;

  AnswerHtml(BlockHtml blocks) {
    this.blocks = blocks;
  }

  /// Nothing for a question whose answer comes from a run.
  String of(Question question) {
    return switch (question) {
      case Question.Single single -> single(single);
      case Question.Multiple multiple -> multiple(multiple);
      case Question.Numeric numeric -> numeric(numeric);
      case Question.Order order -> order(order);
      case Question.Match match -> match(match);
      case Question.Cloze cloze -> cloze(cloze);
      case Question.ShortAnswer words -> words(words);
      case Question.Predict predict -> "";
      case Question.Point point -> "";
    };
  }

  private String single(Question.Single single) {
    var html = new StringBuilder("<ul class=\"verdicts\">\n");
    for (Question.Single.Option option : single.options()) {
      String verdict = WORDS.say(option.right() ? "verdict.right" : "verdict.wrong");
      html.append(verdict(option.right(), verdict, option.text(), option.why()));
    }
    return html.append("</ul>\n").toString();
  }

  private String multiple(Question.Multiple multiple) {
    var html = new StringBuilder("<ul class=\"verdicts\">\n");
    for (Question.Multiple.Weighted option : multiple.options()) {
      String verdict = WORDS.say("verdict.weight", "weight", option.weight());
      html.append(verdict(option.weight() > 0, verdict, option.text(), option.why()));
    }
    return html.append("</ul>\n").toString();
  }

  private String verdict(boolean right, String verdict, String text, String why) {
    return "<li class=\"%s\"><strong>%s</strong> %s%s</li>\n"
        .formatted(
            right ? "right-option" : "wrong-option",
            escaped(verdict),
            blocks.rich(text),
            blocks.rich("why", why));
  }

  private String numeric(Question.Numeric numeric) {
    var html = new StringBuilder(paragraph(number(numeric)));
    numeric
        .wrong()
        .forEach(wrong -> html.append(known(Numbers.shown(wrong.value(), 6), wrong.why())));
    return html.toString();
  }

  private static String number(Question.Numeric numeric) {
    String answer = (Numbers.shown(numeric.answer(), 6) + " " + numeric.unit()).strip();
    return switch (numeric.tolerance()) {
      case Tolerance.Exact exact -> answer;
      case Tolerance.Absolute absolute ->
          WORDS.say("answer.within", "answer", answer, "distance", absolute.distance());
      case Tolerance.Relative relative ->
          WORDS.say("answer.share", "answer", answer, "share", 100 * relative.share());
    };
  }

  private String known(String given, String why) {
    return "<div class=\"known\"><strong>%s</strong> %s</div>\n"
        .formatted(escaped(WORDS.say("answer.known", "given", given)), blocks.rich(why));
  }

  private static String paragraph(String text) {
    return "<p><strong>%s</strong></p>\n".formatted(escaped(text));
  }

  private String order(Question.Order order) {
    var html = new StringBuilder("<ol>\n");
    order.lines().forEach(line -> html.append("<li>").append(line(order, line)).append("</li>\n"));
    return html.append("</ol>\n").toString();
  }

  /// A line to be put in order; one of code keeps its blanks.
  String line(Question.Order order, String line) {
    return order.code() ? "<code>" + escaped(line) + "</code>" : blocks.rich(line);
  }

  private String match(Question.Match match) {
    var html = new StringBuilder("<ul>\n");
    for (Question.Match.Pair pair : match.pairs()) {
      html.append("<li>")
          .append(blocks.rich(pair.left()))
          .append(" → ")
          .append(escaped(pair.right()))
          .append(blocks.rich("why", pair.why()))
          .append("</li>\n");
    }
    return html.append("</ul>\n").toString();
  }

  private static String cloze(Question.Cloze cloze) {
    var html = new StringBuilder("<ol>\n");
    for (ClozeText.Piece.Gap gap : cloze.text().gaps()) {
      html.append("<li>").append(forms(gap.accept())).append("</li>\n");
    }
    return html.append("</ol>\n").toString();
  }

  private static String forms(List<String> forms) {
    return escaped(String.join(WORDS.say("answer.or"), forms));
  }

  private String words(Question.ShortAnswer words) {
    var html = new StringBuilder("<p><strong>" + forms(words.accept()) + "</strong></p>\n");
    words.wrong().forEach(wrong -> html.append(known(wrong.form(), wrong.why())));
    return html.toString();
  }
}
