package dev.praxis.quiz;

import dev.praxis.words.Words;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;

/// Grades answers.
public final class Grader {
  private static final Words WORDS = Words.of(Grader.class);

  private Grader() {}

  /// What an answer is worth.
  ///
  /// @throws QuestionFault when the question cannot be answered rightly at all
  /// @throws IllegalArgumentException when the answer is not of the question's kind
  public static Grade grade(Question question, Answer answer) throws QuestionFault {
    return switch (question) {
      case Question.Single single -> single(single, answer);
      case Question.Multiple multiple -> multiple(multiple, answer);
      case Question.Numeric numeric -> numeric(numeric, answer);
    };
  }

  /// Whether a question can be graded at all.
  ///
  /// @throws QuestionFault when it cannot
  public static void check(Question question) throws QuestionFault {
    switch (question) {
      case Question.Single single -> {
        long right = single.options().stream().filter(Question.Single.Option::right).count();
        if (right != 1) {
          throw new QuestionFault("fault.single", "question", single.id(), "right", right);
        }
      }
      case Question.Multiple multiple -> {
        if (!(best(multiple) > 0 && Double.isFinite(best(multiple)))) {
          throw new QuestionFault("fault.multiple", "question", multiple.id());
        }
      }
      case Question.Numeric numeric -> {
        if (!Double.isFinite(numeric.answer())) {
          throw new QuestionFault("fault.numeric", "question", numeric.id());
        }
      }
    }
  }

  private static Grade single(Question.Single question, Answer answer) throws QuestionFault {
    if (!(answer instanceof Answer.Choice choice)) {
      throw notOfKind(question, answer);
    }
    check(question);
    within(question, choice.option(), question.options().size());
    var option = question.options().get(choice.option());
    var remark = new Grade.Remark.OnOption(choice.option(), option.right(), option.why());
    return option.right()
        ? Grade.of(Outcome.RIGHT, 1, WORDS.say("right"), List.of(remark))
        : Grade.of(Outcome.WRONG, 0, WORDS.say("single.wrong"), List.of(remark));
  }

  private static Grade multiple(Question.Multiple question, Answer answer) throws QuestionFault {
    if (!(answer instanceof Answer.Choices choices)) {
      throw notOfKind(question, answer);
    }
    check(question);
    if (choices.options().isEmpty()) {
      return Grade.notAttempted(WORDS.say("multiple.none"));
    }
    choices.options().forEach(option -> within(question, option, question.options().size()));
    var chosen = new TreeSet<>(choices.options());
    double sum = chosen.stream().mapToDouble(i -> question.options().get(i).weight()).sum();
    double share = Math.clamp(sum / best(question), 0, 1);
    var remarks = chosen.stream().map(i -> remark(question, i)).toList();
    return share > 1 - 1e-9
        ? Grade.of(Outcome.RIGHT, 1, WORDS.say("right"), remarks)
        : share > 0
            ? Grade.of(Outcome.PARTLY, share, partly(question, share), remarks)
            : Grade.of(Outcome.WRONG, 0, WORDS.say("multiple.wrong"), remarks);
  }

  private static String partly(Question.Multiple question, double share) {
    double points = question.head().points();
    return WORDS.say("multiple.partly", "share", share * points, "points", points);
  }

  private static Grade.Remark remark(Question.Multiple question, int i) {
    var option = question.options().get(i);
    return new Grade.Remark.OnOption(i, option.weight() > 0, option.why());
  }

  private static double best(Question.Multiple question) {
    return question.options().stream().mapToDouble(option -> Math.max(0, option.weight())).sum();
  }

  private static Grade numeric(Question.Numeric question, Answer answer) throws QuestionFault {
    if (!(answer instanceof Answer.Typed typed)) {
      throw notOfKind(question, answer);
    }
    check(question);
    return switch (NumberText.of(typed.text(), question.unit())) {
      case NumberText.Unread unread -> Grade.notAttempted(unread.sentence());
      case NumberText.Read read -> numeric(question, read.value(), typed.text().strip());
    };
  }

  private static Grade numeric(Question.Numeric question, double given, String typed) {
    var difference = OptionalDouble.of(given - question.answer());
    if (question.tolerance().covers(given, question.answer())) {
      return new Grade(Outcome.RIGHT, 1, WORDS.say("right"), List.of(), difference);
    }
    var known =
        question.wrong().stream()
            .filter(wrong -> question.tolerance().covers(given, wrong.value()))
            .map(wrong -> (Grade.Remark) new Grade.Remark.OnNumber(wrong.value(), wrong.why()))
            .limit(1)
            .toList();
    String key = given > question.answer() ? "numeric.high" : "numeric.low";
    String message = WORDS.say(key, "given", typed);
    return new Grade(Outcome.WRONG, 0, message, known, difference);
  }

  private static void within(Question question, int option, int count) {
    if (option < 0 || option >= count) {
      throw new IllegalArgumentException(question.id() + " has no option " + option);
    }
  }

  private static IllegalArgumentException notOfKind(Question question, Answer answer) {
    return new IllegalArgumentException(
        question.id() + " cannot be answered with " + answer.getClass().getSimpleName());
  }
}
