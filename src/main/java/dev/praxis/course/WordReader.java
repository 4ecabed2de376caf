package dev.praxis.course;

import dev.praxis.quiz.ClozeText;
import dev.praxis.quiz.Head;
import dev.praxis.quiz.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads questions answered with words, orders, pairs and places.
final class WordReader {
  private final Problems problems;
  private final Function<Fields, Head> head;

  WordReader(Problems problems, Function<Fields, Head> head) {
    this.problems = problems;
    this.head = head;
  }

  Question order(Fields fields) {
    boolean code = fields.truthOr("code", false);
    return new Question.Order(head.apply(fields), texts(fields, "lines", !code), code);
  }

  /// Texts that must be there.
  private List<String> texts(Fields fields, String key, boolean markdown) {
    fields.needed(key);
    var texts = new ArrayList<String>();
    for (Yaml.Scalar text : fields.texts(key)) {
      if (markdown) {
        RichText.check(text.text(), text.line(), problems);
      }
      texts.add(text.text());
    }
    return texts;
  }

  Question match(Fields fields) {
    fields.needed("pairs");
    var pairs = new ArrayList<Question.Match.Pair>();
    for (Fields pair :
        QuestionReader.all(fields, "pairs", "a pair", Set.of("left", "right", "why"), problems)) {
      pairs.add(
          new Question.Match.Pair(
              QuestionReader.checked(pair, "left", problems),
              pair.text("right"),
              QuestionReader.why(pair, problems),
              pair.line()));
    }
    var extra = fields.texts("extra").stream().map(Yaml.Scalar::text).toList();
    return new Question.Match(head.apply(fields), pairs, extra);
  }

  Question cloze(Fields fields) {
    ClozeText text = ClozeText.of(fields.text("text"));
    RichText.check(between(text), fields.line("text"), problems);
    return new Question.Cloze(head.apply(fields), text);
  }

  /// What stands between the gaps, as Markdown.
  private static String between(ClozeText text) {
    return text.pieces().stream()
        .map(piece -> piece instanceof ClozeText.Piece.Said(String said) ? said : "…")
        .collect(Collectors.joining());
  }

  Question words(Fields fields) {
    var wrong = new ArrayList<Question.ShortAnswer.WrongForm>();
    for (Fields form :
        QuestionReader.all(fields, "wrong", "a wrong answer", Set.of("value", "why"), problems)) {
      wrong.add(
          new Question.ShortAnswer.WrongForm(
              form.text("value"), QuestionReader.why(form, problems), form.line()));
    }
    return new Question.ShortAnswer(head.apply(fields), texts(fields, "accept", false), wrong);
  }

  Question point(Fields fields) {
    fields.needed("figure");
    var wrong = new ArrayList<Question.Point.WrongRegion>();
    for (Fields region :
        QuestionReader.all(fields, "wrong", "a wrong region", Set.of("region", "why"), problems)) {
      wrong.add(
          new Question.Point.WrongRegion(
              region.text("region"), QuestionReader.why(region, problems), region.line()));
    }
    return new Question.Point(head.apply(fields), fields.text("region"), wrong);
  }
}
