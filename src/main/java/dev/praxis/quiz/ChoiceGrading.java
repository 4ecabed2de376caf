package dev.praxis.quiz;

import static dev.praxis.quiz.Grader.WORDS;

import java.util.List;
import java.util.TreeSet;

/// Grades what was chosen among options.
final class ChoiceGrading {
  private ChoiceGrading() {}

  static Grade single(Question.Single question, Answer.Choice choice) {
    Grader.within(question, choice.option(), question.options().size());
    var option = question.options().get(choice.option());
    var remark = new Grade.Remark.OnOption(choice.option(), option.right(), option.why());
    return option.right()
        ? Grade.of(Outcome.RIGHT, 1, Grader.right(), List.of(remark))
        : Grade.of(Outcome.WRONG, 0, WORDS.say("single.wrong"), List.of(remark));
  }

  static Grade multiple(Question.Multiple question, Answer.Choices choices) {
    if (choices.options().isEmpty()) {
      return Grade.notAttempted(WORDS.say("multiple.none"));
    }
    choices.options().forEach(option -> Grader.within(question, option, question.options().size()));
    var chosen = new TreeSet<>(choices.options());
    double sum = chosen.stream().mapToDouble(i -> question.options().get(i).weight()).sum();
    double share = Math.clamp(sum / best(question), 0, 1);
    var remarks = chosen.stream().map(i -> remark(question, i)).toList();
    return Grade.shared(
        share, WORDS.say("multiple.wrong"), Grader.partly(question, share), remarks);
  }

  private static Grade.Remark remark(Question.Multiple question, int i) {
    var option = question.options().get(i);
    return new Grade.Remark.OnOption(i, option.weight() > 0, option.why());
  }

  /// The most that can be reached; `NaN` where no option counts.
  static double best(Question.Multiple question) {
    double sum =
        question.options().stream().mapToDouble(option -> Math.max(0, option.weight())).sum();
    return sum > 0 ? sum : Double.NaN;
  }

  static Grade predict(Question.Predict question, Answer.Foretold answer) throws QuestionFault {
    int count = question.options().size();
    Grader.within(question, answer.option(), count);
    if (answer.came() < 0 || answer.came() >= count) {
      throw new QuestionFault(
          "fault.came", "question", question.id(), "came", answer.came(), "count", count);
    }
    boolean right = answer.option() == answer.came();
    var chosen = question.options().get(answer.option());
    var remark = new Grade.Remark.OnOption(answer.option(), right, chosen.why());
    if (right) {
      return Grade.of(Outcome.RIGHT, 1, WORDS.say("predict.right"), List.of(remark));
    }
    String why = question.options().get(answer.came()).why();
    var came = new Grade.Remark.OnOption(answer.came(), true, why);
    return Grade.of(Outcome.WRONG, 0, WORDS.say("predict.wrong"), List.of(remark, came));
  }
}
