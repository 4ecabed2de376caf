package dev.praxis.course;

import dev.praxis.quiz.Level;
import dev.praxis.quiz.NumberText;
import dev.praxis.quiz.Question;
import dev.praxis.quiz.Tolerance;
import dev.praxis.words.Numbers;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The questions of one lesson.
final class QuestionLint {
  private static final int FEWEST_OPTIONS = 2;
  private static final double WEIGHTS_OFF = 0.5;
  private static final int LONGER_BY = 20;
  private final Lesson lesson;
  private final Problems problems;
  private final Set<String> objectives = new HashSet<>();

  /// An option of either kind.
  private record Option(String text, String why, int line) {}

  QuestionLint(Lesson lesson, Problems problems) {
    this.lesson = lesson;
    this.problems = problems;
    lesson.objectives().forEach(objective -> objectives.add(objective.id()));
  }

  void check() {
    var seen = new HashSet<String>();
    var words = new WordLint(problems);
    for (Item item : lesson.items()) {
      Question question = item.written();
      if (!seen.add(question.id())) {
        problems.add(question.line(), "lint.question-twice", "id", question.id());
      }
      head(question);
      switch (question) {
        case Question.Single single -> single(single);
        case Question.Multiple multiple -> multiple(multiple);
        case Question.Numeric numeric -> numeric(numeric, item.drawn());
        case Question.Order order -> words.order(order);
        case Question.Match match -> words.match(match);
        case Question.Cloze cloze -> words.cloze(cloze);
        case Question.ShortAnswer typed -> words.typed(typed);
        case Question.Predict predict -> words.predict(predict);
        case Question.Point point -> words.point(point, item.drawn());
      }
    }
    recall();
  }

  private void head(Question question) {
    var head = question.head();
    if (!Links.isId(head.id())) {
      problems.add(head.line(), "lint.id", "of", "the question", "id", head.id());
    }
    if (head.objective().isEmpty()) {
      problems.add(head.line(), "lint.no-objective", "id", head.id());
    } else if (!objectives.contains(head.objective())) {
      problems.add(
          head.line(),
          "lint.objective",
          "id",
          head.id(),
          "objective",
          head.objective(),
          "near",
          Problems.meant(head.objective(), objectives));
    }
    if (head.level().isEmpty()) {
      problems.add(head.line(), "lint.no-level", "id", head.id());
    }
    if (head.hints().stream().allMatch(String::isBlank)) {
      problems.add(head.line(), "lint.no-hints", "id", head.id());
    }
  }

  private void single(Question.Single question) {
    long right = question.options().stream().filter(Question.Single.Option::right).count();
    if (right != 1) {
      problems.add(question.line(), "lint.one-right", "id", question.id(), "count", right);
    }
    options(
        question,
        question.options().stream()
            .map(option -> new Option(option.text(), option.why(), option.line()))
            .toList());
    longest(question);
  }

  private void multiple(Question.Multiple question) {
    double sum =
        question.options().stream()
            .mapToDouble(Question.Multiple.Weighted::weight)
            .filter(weight -> weight > 0)
            .sum();
    if (Math.abs(sum - 100) > WEIGHTS_OFF) {
      problems.add(question.line(), "lint.weights", "id", question.id(), "sum", Numbers.exact(sum));
    }
    options(
        question,
        question.options().stream()
            .map(option -> new Option(option.text(), option.why(), option.line()))
            .toList());
  }

  private void options(Question question, List<Option> options) {
    if (options.size() < FEWEST_OPTIONS) {
      problems.add(question.line(), "lint.few-options", "id", question.id());
    }
    var texts = new HashMap<String, Integer>();
    var numbers = new HashMap<Double, Integer>();
    for (int i = 0; i < options.size(); i++) {
      Option option = options.get(i);
      int number = i + 1;
      if (option.why().isBlank()) {
        problems.add(option.line(), "lint.no-why", "id", question.id(), "option", number);
      }
      String text = option.text().strip().toLowerCase(Locale.ROOT);
      if (text.matches("(all|none) of (the above|these).*")) {
        problems.add(option.line(), "lint.all-above", "id", question.id(), "option", number);
      }
      same(texts.putIfAbsent(text, number), question, option, number);
      if (NumberText.of(text, "") instanceof NumberText.Read(double value)) {
        same(numbers.putIfAbsent(value + 0.0, number), question, option, number);
      }
    }
  }

  private void same(@Nullable Integer earlier, Question question, Option option, int number) {
    Optional.ofNullable(earlier)
        .ifPresent(
            first ->
                problems.add(
                    option.line(),
                    "lint.same-option",
                    "id",
                    question.id(),
                    "first",
                    first,
                    "second",
                    number));
  }

  /// The right option must not be known by its length.
  private void longest(Question.Single question) {
    int wrong =
        question.options().stream()
            .filter(option -> !option.right())
            .mapToInt(option -> option.text().length())
            .max()
            .orElse(Integer.MAX_VALUE - LONGER_BY);
    for (Question.Single.Option option : question.options()) {
      if (option.right()
          && option.text().length() > wrong + LONGER_BY
          && option.text().length() > 1.5 * wrong) {
        problems.add(option.line(), "lint.longest", "id", question.id());
      }
    }
  }

  private void numeric(Question.Numeric question, boolean drawn) {
    if (question.tolerance() instanceof Tolerance.Exact) {
      problems.add(question.line(), "lint.no-tolerance", "id", question.id());
    }
    for (Question.Numeric.WrongValue wrong : question.wrong()) {
      if (wrong.why().isBlank()) {
        problems.add(wrong.line(), "lint.no-why-value", "id", question.id());
      }
      if (!drawn && question.tolerance().covers(wrong.value(), question.answer())) {
        problems.add(
            wrong.line(),
            "lint.wrong-is-right",
            "id",
            question.id(),
            "value",
            Numbers.exact(wrong.value()));
      }
    }
  }

  private void recall() {
    var questions = lesson.questions();
    long recall =
        questions.stream()
            .filter(question -> question.head().level().equals(Optional.of(Level.RECALL)))
            .count();
    if (recall * 3 > questions.size()) {
      problems.add(
          questions.getFirst().line(), "lint.recall", "recall", recall, "all", questions.size());
    }
  }
}
