package dev.praxis.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The kinds beside options and numbers: right, partly, wrong, not attempted, faulty.
class KindsTest {
  private static List<Boolean> parts(Grade grade) {
    return grade.remarks().stream().map(remark -> ((Grade.Remark.OnPart) remark).right()).toList();
  }

  @Test
  void two_lefts_may_share_a_right_side_and_an_extra_belongs_to_none() throws QuestionFault {
    var question = Questions.match();

    var right = Grader.grade(question, new Answer.Matching(Map.of(0, 0, 1, 0, 2, 1)));
    var partly = Grader.grade(question, new Answer.Matching(Map.of(0, 0, 2, 2)));
    var wrong = Grader.grade(question, new Answer.Matching(Map.of(0, 1, 1, 2, 2, 0)));

    assertThat(question.rights()).containsExactly("of the sick", "of those called sick", "of all");
    assertThat(right.outcome()).isEqualTo(Outcome.RIGHT);
    assertThat(right.remarks()).contains(new Grade.Remark.OnPart(0, true, "Misses cost it."));
    assertThat(partly.outcome()).isEqualTo(Outcome.PARTLY);
    assertThat(partly.share()).isCloseTo(1.0 / 3, within(1e-12));
    assertThat(parts(partly)).containsExactly(true, false, false);
    assertThat(wrong.outcome()).isEqualTo(Outcome.WRONG);
    assertThat(wrong.remarks()).extracting(Grade.Remark::why).containsOnly("");
  }

  @Test
  void nothing_matched_or_filled_or_typed_was_not_an_attempt() throws QuestionFault {
    var grades =
        List.of(
            Grader.grade(Questions.match(), new Answer.Matching(Map.of())),
            Grader.grade(Questions.cloze("{a} {b}"), new Answer.Gaps(List.of(" ", ""))),
            Grader.grade(Questions.words("x"), new Answer.Typed(" \t")));

    assertThat(grades).extracting(Grade::outcome).containsOnly(Outcome.NOT_ATTEMPTED);
    assertThat(grades).extracting(Grade::share).containsOnly(0.0);
  }

  @Test
  void each_gap_counts_alike() throws QuestionFault {
    var question = Questions.cloze("Recall is {TP} divided by {TP + FN|FN + TP}, {1/2} or {.}");

    var right = Grader.grade(question, new Answer.Gaps(List.of("tp", "fn+tp", ".5", ".")));
    var partly = Grader.grade(question, new Answer.Gaps(List.of("TP", "TP - FN", "0,5", "")));
    var wrong = Grader.grade(question, new Answer.Gaps(List.of("FN", "", "", "")));
    var few = Grader.grade(question, new Answer.Gaps(List.of("TP")));

    assertThat(right.outcome()).isEqualTo(Outcome.RIGHT);
    assertThat(partly.share()).isCloseTo(0.5, within(1e-12));
    assertThat(parts(partly)).containsExactly(true, false, true, false);
    assertThat(wrong.outcome()).isEqualTo(Outcome.WRONG);
    assertThat(few.share()).isCloseTo(0.25, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({
    "overfitting, RIGHT",
    "Over-Fitting., RIGHT",
    "over fitting, RIGHT",
    "ovrefitting, NOT_ATTEMPTED",
    "overfittin, NOT_ATTEMPTED",
    "overfiting, WRONG",
    "underfitting, WRONG",
    "fitting, WRONG"
  })
  void words_are_right_wrong_or_a_slip_of_the_fingers(String typed, Outcome outcome)
      throws QuestionFault {
    var grade = Grader.grade(Questions.words("overfitting"), new Answer.Typed(" " + typed));

    assertThat(grade.outcome()).isEqualTo(outcome);
  }

  @Test
  void a_known_mistake_in_words_is_named() throws QuestionFault {
    var grade = Grader.grade(Questions.words("overfitting"), new Answer.Typed("Underfitting"));

    assertThat(grade.remarks())
        .containsExactly(new Grade.Remark.OnMistake("That is the other way."));
  }

  @Test
  void what_was_foretold_is_compared_with_what_came() throws QuestionFault {
    var right = Grader.grade(Questions.predict(), new Answer.Foretold(1, 1));
    var wrong = Grader.grade(Questions.predict(), new Answer.Foretold(0, 1));

    assertThat(right.outcome()).isEqualTo(Outcome.RIGHT);
    assertThat(wrong.outcome()).isEqualTo(Outcome.WRONG);
    assertThat(wrong.remarks())
        .containsExactly(
            new Grade.Remark.OnOption(0, false, "Guessing is better."),
            new Grade.Remark.OnOption(1, true, "One cut finds one species."));
  }

  @ParameterizedTest
  @CsvSource({"3, 1, RIGHT", "2, 1, WRONG", "3, 2, WRONG", "NaN, 1, WRONG", "-Infinity, 0, WRONG"})
  void a_place_is_right_inside_its_region(double x, double y, Outcome outcome)
      throws QuestionFault {
    var question = Questions.point("x > 2.45 && y < 1.75");

    assertThat(Grader.grade(question, new Answer.Place(x, y)).outcome()).isEqualTo(outcome);
  }

  @Test
  void a_known_wrong_region_is_named_unless_the_place_is_right() throws QuestionFault {
    var question = Questions.point("x > 2 && y < 1");

    var wrong = Grader.grade(question, new Answer.Place(6, 3));
    var right = Grader.grade(question, new Answer.Place(6, 0));

    assertThat(wrong.remarks())
        .containsExactly(new Grade.Remark.OnMistake("That is too far right."));
    assertThat(right.outcome()).isEqualTo(Outcome.RIGHT);
  }

  @Test
  void what_nobody_can_answer_is_a_fault_of_the_question() {
    var head = Questions.head("broken");
    Map<Question, Answer> faulty =
        Map.of(
            new Question.Match(head, List.of(), List.of("a", "b")),
            new Answer.Matching(Map.of()),
            new Question.Match(
                head, List.of(new Question.Match.Pair("a", "b", "", 1)), List.of("b")),
            new Answer.Matching(Map.of(0, 0)),
            Questions.cloze("No gap here"),
            new Answer.Gaps(List.of("x")),
            Questions.cloze("An empty {} gap"),
            new Answer.Gaps(List.of("x")),
            Questions.words(),
            new Answer.Typed("x"),
            Questions.words(" "),
            new Answer.Typed("x"),
            new Question.Predict(head, List.of(), ""),
            new Answer.Foretold(0, 0),
            Questions.predict(),
            new Answer.Foretold(0, 2),
            Questions.point("x >"),
            new Answer.Place(0, 0),
            Questions.point("z > 2"),
            new Answer.Place(0, 0));

    faulty.forEach(
        (question, answer) ->
            assertThatThrownBy(() -> Grader.grade(question, answer))
                .as(question.toString())
                .isInstanceOf(QuestionFault.class)
                .hasMessageContaining("fault of the question, not of your answer"));
  }

  /// Options right and wrong in any mixture: what is taken off never goes below nothing.
  @Property
  void several_options_never_earn_less_than_nothing_or_more_than_all(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(min = -100, max = 100) Integer> weights,
      @ForAll Set<@IntRange(max = 5) Integer> chosen)
      throws QuestionFault {
    var options = weights.stream().map(w -> new Question.Multiple.Weighted("o", w, "", 1)).toList();
    var question = new Question.Multiple(Questions.head("m"), options, true);
    var answer =
        new Answer.Choices(
            Set.copyOf(chosen.stream().filter(option -> option < options.size()).toList()));
    if (weights.stream().noneMatch(weight -> weight > 0)) {
      assertThatThrownBy(() -> Grader.check(question)).isInstanceOf(QuestionFault.class);
      return;
    }

    Grade grade = Grader.grade(question, answer);

    assertThat(grade.share()).isBetween(0.0, 1.0);
    assertThat(grade.share() > 1e-9)
        .isEqualTo(answer.options().stream().mapToInt(weights::get).sum() > 0);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.25, 1",
    "1, 0.25, 0.75",
    "3, 0.25, 0.25",
    "4, 0.25, 0",
    "5, 0.25, 0",
    "2, 0, 1"
  })
  void hints_cost_their_share_and_never_more_than_there_is(int hints, double cost, double left)
      throws QuestionFault {
    var grade = Grader.grade(Questions.single(), new Answer.Choice(0)).after(hints, cost);

    assertThat(grade.share()).isCloseTo(left, within(1e-12));
    assertThat(grade.outcome()).isEqualTo(Outcome.RIGHT);
  }

  /// Moodle's table of certainty-based marking (`certainty_help` of its behaviour “deferred
  /// feedback with CBM”): mark if correct 1, 2, 3; mark if wrong 0, −2, −6; for a probability of
  /// being correct below 67 %, from 67 to 80 %, and above 80 %.
  @ParameterizedTest
  @CsvSource({"GUESS, 1, 0, 0.5", "FAIRLY, 2, -2, 0.75", "CERTAIN, 3, -6, 0.9"})
  void certainty_is_marked_as_in_moodle(Confidence sure, int right, int wrong, double chance) {
    assertThat(sure.mark(1)).isEqualTo(right);
    assertThat(sure.mark(0)).isEqualTo(wrong);
    assertThat(sure.mark(0.5)).isEqualTo(right / 2.0);
    for (Confidence other : Confidence.values()) {
      assertThat(expected(sure, chance)).isGreaterThanOrEqualTo(expected(other, chance));
    }
  }

  private static double expected(Confidence sure, double chance) {
    return chance * sure.mark(1) + (1 - chance) * sure.mark(0);
  }
}
