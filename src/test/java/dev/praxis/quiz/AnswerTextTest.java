package dev.praxis.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTextTest {
  private static final Question.Order ORDER = Questions.order("a", "b", "c", "d");
  private static final Question.Cloze CLOZE = Questions.cloze("{a} {b} {c}");
  private static final Tolerance NEAR = new Tolerance.Absolute(1);

  record Given(Question question, Answer answer) {}

  private static Arbitrary<Integer> below(int count) {
    return Arbitraries.integers().between(0, count - 1);
  }

  /// As they come from a field of one line.
  private static Arbitrary<String> typed() {
    return Arbitraries.strings()
        .excludeChars('\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029');
  }

  @Provide
  Arbitrary<Given> given() {
    Arbitrary<Double> place = Arbitraries.doubles();
    Arbitrary<Map<Integer, Integer>> pairs = Arbitraries.maps(below(3), below(3));
    return Arbitraries.oneOf(
        below(3).map(option -> new Given(Questions.single(), new Answer.Choice(option))),
        below(3).set().map(some -> new Given(Questions.multiple(), new Answer.Choices(some))),
        typed().map(text -> new Given(Questions.words("x"), new Answer.Typed(text))),
        typed().map(text -> new Given(Questions.numeric(1, NEAR, ""), new Answer.Typed(text))),
        Arbitraries.shuffle(0, 1, 2, 3).map(lines -> new Given(ORDER, new Answer.Sequence(lines))),
        pairs.map(rights -> new Given(Questions.match(), new Answer.Matching(rights))),
        typed().list().ofSize(3).map(texts -> new Given(CLOZE, new Answer.Gaps(texts))),
        Combinators.combine(below(2), below(2))
            .as(
                (option, came) ->
                    new Given(Questions.predict(), new Answer.Foretold(option, came))),
        Combinators.combine(place, place)
            .as((x, y) -> new Given(Questions.point("x > y"), new Answer.Place(x, y))));
  }

  @Property
  void what_was_written_is_read_again_and_graded_alike(@ForAll("given") Given given)
      throws QuestionFault {
    var read = AnswerText.read(given.question(), AnswerText.write(given.answer()));

    assertThat(read).contains(given.answer());
    assertThat(Grader.grade(given.question(), read.orElseThrow()))
        .isEqualTo(Grader.grade(given.question(), given.answer()));
  }

  @Property
  void what_can_be_read_can_be_graded(@ForAll String text) throws QuestionFault {
    for (Question question : all()) {
      var read = AnswerText.read(question, text);
      if (read.isPresent()) {
        assertThat(Grader.grade(question, read.get()).share()).isBetween(0.0, 1.0);
      }
    }
  }

  private static List<Question> all() {
    return List.of(
        Questions.single(),
        Questions.multiple(),
        Questions.numeric(1, NEAR, ""),
        Questions.words("x"),
        ORDER,
        Questions.match(),
        CLOZE,
        Questions.predict(),
        Questions.point("x > y"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "-1",
        "3",
        "99999999999",
        "1.0",
        "[3]",
        "[0, 0]",
        "[0, 1, 2, 2]",
        "[[1",
        "[0,1,2,3]",
        "0:9",
        "9:0",
        "0:1:2",
        "0:1 0:2",
        "0:1  1:2",
        "1/2/0",
        "2/0",
        "0/2",
        "1/",
        "/",
        "1 2",
        "NaN 1.0",
        "1.0 Infinity",
        "1.0d 2.0",
        "0x1p3 1.0",
        "1.0 2.0 3.0",
        "1.0 1.0E999",
        "\n",
        "a\nb"
      })
  void nonsense_and_answers_to_what_the_question_was_before_read_as_nothing(String text) {
    var kinds =
        List.of(
            Questions.single(),
            Questions.multiple(),
            ORDER,
            Questions.match(),
            CLOZE,
            Questions.predict(),
            Questions.point("x > y"));

    assertThat(kinds).allMatch(question -> AnswerText.read(question, text).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]"})
  void nothing_chosen_is_an_answer_only_where_it_can_be_given(String text) {
    assertThat(AnswerText.read(Questions.single(), text)).isEmpty();
    assertThat(AnswerText.read(ORDER, text)).isEmpty();
    assertThat(AnswerText.read(Questions.predict(), text)).isEmpty();
    assertThat(AnswerText.read(Questions.multiple(), "[]")).contains(new Answer.Choices(Set.of()));
    assertThat(AnswerText.read(Questions.match(), "")).contains(new Answer.Matching(Map.of()));
  }
}
