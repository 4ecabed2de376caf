package dev.praxis.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GraderTest {
  private static final Tolerance NEAR = new Tolerance.Absolute(0.005);

  @Test
  void the_right_option_earns_all_and_its_reason() throws QuestionFault {
    var grade = Grader.grade(Questions.single(), new Answer.Choice(0));

    assertThat(grade.outcome()).isEqualTo(Outcome.RIGHT);
    assertThat(grade.share()).isEqualTo(1);
    assertThat(grade.remarks())
        .containsExactly(new Grade.Remark.OnOption(0, true, "One side is pure."));
  }

  @Test
  void a_wrong_option_says_which_mistake_it_was() throws QuestionFault {
    var grade = Grader.grade(Questions.single(), new Answer.Choice(1));

    assertThat(grade.outcome()).isEqualTo(Outcome.WRONG);
    assertThat(grade.share()).isZero();
    assertThat(grade.remarks())
        .extracting(Grade.Remark::why)
        .containsExactly("It splits every species.");
  }

  @ParameterizedTest
  @CsvSource({
    "0 1, RIGHT, 1",
    "0, PARTLY, 0.5",
    "0 1 2, PARTLY, 0.5",
    "0 2, WRONG, 0",
    "2, WRONG, 0",
  })
  void weights_add_up_and_never_fall_below_zero(String chosen, Outcome outcome, double share)
      throws QuestionFault {
    var options =
        Set.of(List.of(chosen.split(" ")).stream().map(Integer::valueOf).toArray(Integer[]::new));

    var grade = Grader.grade(Questions.multiple(), new Answer.Choices(options));

    assertThat(grade.outcome()).isEqualTo(outcome);
    assertThat(grade.share()).isCloseTo(share, within(1e-12));
    assertThat(grade.remarks()).hasSameSizeAs(options);
  }

  @Test
  void three_thirds_make_a_whole() throws QuestionFault {
    var thirds =
        new Question.Multiple(
            Questions.head("thirds"),
            List.of(
                new Question.Multiple.Weighted("a", 33.3, "", 1),
                new Question.Multiple.Weighted("b", 33.3, "", 2),
                new Question.Multiple.Weighted("c", 33.3, "", 3)),
            true);

    var grade = Grader.grade(thirds, new Answer.Choices(Set.of(0, 1, 2)));

    assertThat(grade.outcome()).isEqualTo(Outcome.RIGHT);
  }

  @Test
  void choosing_nothing_was_not_an_attempt() throws QuestionFault {
    var grade = Grader.grade(Questions.multiple(), new Answer.Choices(Set.of()));

    assertThat(grade.outcome()).isEqualTo(Outcome.NOT_ATTEMPTED);
    assertThat(grade.message()).contains("Choose every option that applies");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0.5; 0.5",
        "0,5; 0.5",
        ".5; 0.5",
        "5.; 5",
        "1/3; 0.333333333333",
        "−3; -3",
        "–3; -3",
        "+4; 4",
        "1e-3; 0.001",
        "1E−3; 0.001",
        "2,5e2; 250",
        "50 %; 0.5",
        "50%; 0.5",
        "1/2 %; 0.005",
        "−1 / −4; 0.25",
        "1 234 567,5; 1234567.5",
        "1,234,567; 1234567",
        "1,234.5; 1234.5",
        "1.234,5; 1234.5",
        "1.234; 1.234",
        "0,123; 0.123",
        "1234,567; 1234.567",
        "1’000; 1000",
        "12 ms; 12",
        "12ms; 12",
        "1/4 ms; 0.25",
        "0,5 MS; 0.5"
      })
  void numbers_are_read_as_people_type_them(String typed, double value) throws QuestionFault {
    var question = Questions.numeric(value, new Tolerance.Absolute(1e-9), "ms");

    var grade = Grader.grade(question, new Answer.Typed("  " + typed + " "));

    assertThat(grade.outcome()).isEqualTo(Outcome.RIGHT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "about half",
        "1,234",
        "1/0",
        "1//2",
        "1/2/3",
        "5 km",
        "NaN",
        "Infinity",
        "1d",
        "0x1F",
        "1e",
        "1e99999",
        "--3",
        "3-",
        "1.2.3",
        "½",
        "12 %%",
        "ms",
        "%",
        "/",
        "1 2",
        "9e9999",
        "٣"
      })
  void what_cannot_be_read_is_never_wrong(String typed) throws QuestionFault {
    var question = Questions.numeric(0.5, NEAR, "ms");

    var grade = Grader.grade(question, new Answer.Typed(typed));

    assertThat(grade.outcome()).isEqualTo(Outcome.NOT_ATTEMPTED);
    assertThat(grade.message()).isNotBlank();
    assertThat(grade.difference()).isEmpty();
  }

  @Test
  void an_ambiguous_comma_asks_which_number_is_meant() throws QuestionFault {
    var grade = Grader.grade(Questions.numeric(1234, NEAR, ""), new Answer.Typed("1,234"));

    assertThat(grade.message()).contains("1.234").contains("1234");
  }

  @Test
  void a_very_long_text_is_refused_quickly() throws QuestionFault {
    var grade =
        Grader.grade(Questions.numeric(1, NEAR, ""), new Answer.Typed("1 000".repeat(100_000)));

    assertThat(grade.outcome()).isEqualTo(Outcome.NOT_ATTEMPTED);
  }

  @Test
  void a_percent_sign_that_is_the_unit_does_not_divide() throws QuestionFault {
    var grade = Grader.grade(Questions.numeric(50, NEAR, "%"), new Answer.Typed("50 %"));

    assertThat(grade.outcome()).isEqualTo(Outcome.RIGHT);
  }

  @Test
  void a_known_wrong_value_is_named_and_the_difference_kept() throws QuestionFault {
    var grade = Grader.grade(Questions.numeric(0.32, NEAR, ""), new Answer.Typed("0.041"));

    assertThat(grade.outcome()).isEqualTo(Outcome.WRONG);
    assertThat(grade.remarks())
        .containsExactly(new Grade.Remark.OnNumber(0.04, "That is one species squared."));
    assertThat(grade.difference()).hasValueCloseTo(-0.279, within(1e-12));
    assertThat(grade.message()).isEqualTo("0.041 is too low.");
  }

  @ParameterizedTest
  @CsvSource({"0.324, RIGHT", "0.325, RIGHT", "0.326, WRONG", "0.315, RIGHT", "0.314, WRONG"})
  void the_edge_of_the_tolerance_counts(String typed, Outcome outcome) throws QuestionFault {
    var grade = Grader.grade(Questions.numeric(0.32, NEAR, ""), new Answer.Typed(typed));

    assertThat(grade.outcome()).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({"-202, RIGHT", "-198, RIGHT", "-203, WRONG", "200, WRONG"})
  void a_relative_tolerance_is_a_share_of_the_answer(String typed, Outcome outcome)
      throws QuestionFault {
    var question = Questions.numeric(-200, new Tolerance.Relative(0.01), "");

    assertThat(Grader.grade(question, new Answer.Typed(typed)).outcome()).isEqualTo(outcome);
  }

  @Test
  void a_fault_of_the_question_is_not_the_learners() {
    var twoRight =
        new Question.Single(
            Questions.head("two"),
            List.of(
                new Question.Single.Option("a", true, "", 1),
                new Question.Single.Option("b", true, "", 2)),
            true);
    var noNumber = Questions.numeric(Double.NaN, NEAR, "");

    assertThatThrownBy(() -> Grader.grade(twoRight, new Answer.Choice(0)))
        .isInstanceOf(QuestionFault.class)
        .hasMessageContaining("marks 2 options as right");
    assertThatThrownBy(() -> Grader.grade(noNumber, new Answer.Typed("nonsense")))
        .isInstanceOf(QuestionFault.class)
        .hasMessageContaining("not of your answer");
  }

  @Test
  void an_answer_of_another_kind_is_a_mistake_of_the_program() {
    assertThatThrownBy(() -> Grader.grade(Questions.single(), new Answer.Typed("1")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Grader.grade(Questions.single(), new Answer.Choice(3)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
