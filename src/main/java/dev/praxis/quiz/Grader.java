package dev.praxis.quiz;

import dev.praxis.words.Words;

/// Grades answers.
public final class Grader {
  static final Words WORDS = Words.of(Grader.class);

  private Grader() {}

  /// What an answer is worth.
  ///
  /// @throws QuestionFault when the question cannot be answered rightly at all
  /// @throws IllegalArgumentException when the answer is not of the question's kind
  public static Grade grade(Question question, Answer answer) throws QuestionFault {
    check(question);
    return switch (question) {
      case Question.Single single when answer instanceof Answer.Choice choice ->
          ChoiceGrading.single(single, choice);
      case Question.Multiple many when answer instanceof Answer.Choices choices ->
          ChoiceGrading.multiple(many, choices);
      case Question.Predict predict when answer instanceof Answer.Foretold foretold ->
          ChoiceGrading.predict(predict, foretold);
      case Question.Numeric numeric when answer instanceof Answer.Typed typed ->
          NumberGrading.numeric(numeric, typed);
      case Question.ShortAnswer words when answer instanceof Answer.Typed typed ->
          WordGrading.words(words, typed);
      case Question.Cloze cloze when answer instanceof Answer.Gaps gaps ->
          WordGrading.cloze(cloze, gaps);
      case Question.Order order when answer instanceof Answer.Sequence sequence ->
          OrderGrading.order(order, sequence);
      case Question.Match match when answer instanceof Answer.Matching matching ->
          MatchGrading.match(match, matching);
      case Question.Point point when answer instanceof Answer.Place place ->
          PointGrading.point(point, place);
      default ->
          throw new IllegalArgumentException(
              question.id() + " cannot be answered with " + answer.getClass().getSimpleName());
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
      case Question.Multiple multiple ->
          demand(Double.isFinite(ChoiceGrading.best(multiple)), "fault.multiple", question);
      case Question.Numeric numeric ->
          demand(Double.isFinite(numeric.answer()), "fault.numeric", question);
      case Question.Order order ->
          demand(order.lines().stream().distinct().count() > 1, "fault.order", question);
      case Question.Match match ->
          demand(!match.pairs().isEmpty() && match.rights().size() > 1, "fault.match", question);
      case Question.Cloze cloze -> {
        var gaps = cloze.text().gaps();
        boolean fillable = gaps.stream().noneMatch(gap -> gap.accept().isEmpty());
        demand(!gaps.isEmpty() && fillable, "fault.cloze", question);
      }
      case Question.ShortAnswer words ->
          demand(
              words.accept().stream().anyMatch(form -> !form.isBlank()), "fault.short", question);
      case Question.Predict predict ->
          demand(predict.options().size() > 1, "fault.predict", question);
      case Question.Point point -> PointGrading.check(point);
    }
  }

  private static void demand(boolean holds, String key, Question question) throws QuestionFault {
    if (!holds) {
      throw new QuestionFault(key, "question", question.id());
    }
  }

  static String right() {
    return WORDS.say("right");
  }

  static String partly(Question question, double share) {
    double points = question.head().points();
    return WORDS.say("partly", "share", share * points, "points", points);
  }

  static void within(Question question, int option, int count) {
    if (option < 0 || option >= count) {
      throw new IllegalArgumentException(question.id() + " has no part " + option);
    }
  }
}
