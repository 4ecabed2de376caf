package dev.praxis.course;

import dev.praxis.quiz.Head;
import dev.praxis.quiz.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Reads questions with options.
final class ChoiceReader {
  private final Problems problems;
  private final Function<Fields, Head> head;

  ChoiceReader(Problems problems, Function<Fields, Head> head) {
    this.problems = problems;
    this.head = head;
  }

  Question single(Fields fields) {
    var options = new ArrayList<Question.Single.Option>();
    for (Fields option : options(fields, "right")) {
      options.add(
          new Question.Single.Option(
              QuestionReader.checked(option, "text", problems),
              option.truthOr("right", false),
              QuestionReader.why(option, problems),
              option.line()));
    }
    return new Question.Single(head.apply(fields), options, fields.truthOr("shuffle", true));
  }

  Question multiple(Fields fields) {
    var options = new ArrayList<Question.Multiple.Weighted>();
    for (Fields option : options(fields, "weight")) {
      option.needed("weight");
      options.add(
          new Question.Multiple.Weighted(
              QuestionReader.checked(option, "text", problems),
              option.numberOr("weight", 0),
              QuestionReader.why(option, problems),
              option.line()));
    }
    return new Question.Multiple(head.apply(fields), options, fields.truthOr("shuffle", true));
  }

  private List<Fields> options(Fields fields, String mark) {
    fields.needed("options");
    return QuestionReader.all(
        fields, "options", "an option", Set.of("text", "why", mark), problems);
  }

  /// Options are plain texts, or mappings where they have a reason.
  Question predict(Fields fields) {
    fields.needed("run");
    fields.text("right");
    fields.needed("options");
    var options = new ArrayList<Question.Predict.Foretold>();
    for (Yaml item : fields.items("options")) {
      if (item instanceof Yaml.Scalar text) {
        RichText.check(text.text(), text.line(), problems);
        options.add(new Question.Predict.Foretold(text.text(), "", text.line()));
      } else {
        Fields.of(item, "an option", problems, Set.of("text", "why"))
            .ifPresent(option -> options.add(foretold(option)));
      }
    }
    String explain = fields.textOr("explain", "");
    RichText.check(explain, fields.line("explain"), problems);
    return new Question.Predict(head.apply(fields), options, explain);
  }

  private Question.Predict.Foretold foretold(Fields option) {
    return new Question.Predict.Foretold(
        QuestionReader.checked(option, "text", problems),
        QuestionReader.why(option, problems),
        option.line());
  }
}
