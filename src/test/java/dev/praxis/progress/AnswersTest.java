package dev.praxis.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnswersTest {
  private ProgressStore store;
  private Answers answers;

  @BeforeEach
  void open() throws StoreProblem {
    store = ProgressStore.temporary(Samples.CLOCK);
    answers = store.answers();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void an_answer_comes_back_with_all_it_said() {
    var answer =
        new GivenAnswer(
            new Asked("trees", "depth", 3),
            Outcome.PARTLY,
            0.25,
            Optional.of(Confidence.CERTAIN),
            "[\"a\",\"c\"]",
            2,
            Long.MIN_VALUE);

    answers.add(answer).join();

    assertThat(answers.of("trees"))
        .singleElement()
        .satisfies(
            kept -> {
              assertThat(kept.what()).isEqualTo(answer);
              assertThat(kept.at()).isEqualTo(Samples.NOON);
            });
  }

  @Test
  void the_latest_answer_and_the_number_of_tries_are_known_by_question() {
    answers.add(Samples.answer("q2", Outcome.WRONG));
    answers.add(Samples.answer("q1", Outcome.WRONG));
    answers.add(Samples.answer("q2", Outcome.RIGHT));
    answers.add(Samples.answer("q1", Outcome.NOT_ATTEMPTED)).join();

    var tries = answers.tries("clustering");

    assertThat(tries.keySet()).containsExactly("q2", "q1");
    assertThat(tries.values()).extracting(Answers.Tries::count).containsExactly(2, 1);
    assertThat(tries.values())
        .extracting(each -> each.latest().what().outcome())
        .containsExactly(Outcome.RIGHT, Outcome.NOT_ATTEMPTED);
  }

  @Test
  void a_summary_counts_questions_by_their_latest_answer() {
    answers.add(Samples.answer("q1", Outcome.RIGHT));
    answers.add(Samples.answer("q1", Outcome.WRONG));
    answers.add(Samples.answer("q2", Outcome.WRONG));
    answers.add(Samples.answer("q2", Outcome.RIGHT));
    answers.add(Samples.answer("q3", Outcome.PARTLY)).join();

    assertThat(answers.summaries()).containsExactly(entry("clustering", new Answers.Summary(1, 3)));
    assertThat(answers.summary("clustering")).isEqualTo(new Answers.Summary(1, 3));
    assertThat(answers.summary("never opened")).isEqualTo(new Answers.Summary(0, 0));
  }

  @Test
  void questions_of_one_name_in_two_lessons_are_apart() {
    var elsewhere =
        new GivenAnswer(
            new Asked("trees", "q1", 1), Outcome.WRONG, 0, Optional.empty(), "a", 0, 42);
    answers.add(Samples.answer("q1", Outcome.RIGHT));
    answers.add(elsewhere).join();

    assertThat(answers.summary("clustering")).isEqualTo(new Answers.Summary(1, 1));
    assertThat(answers.summary("trees")).isEqualTo(new Answers.Summary(0, 1));
    assertThat(answers.all()).hasSize(2);
  }

  @Test
  void values_that_make_no_sense_are_refused_with_what_is_wrong() {
    var asked = new Asked("trees", "q", 1);

    assertThatThrownBy(
            () -> new GivenAnswer(asked, Outcome.RIGHT, Double.NaN, Optional.empty(), "", 0, 0))
        .hasMessage("share is NaN, outside 0.0 to 1.0");
    assertThatThrownBy(() -> new GivenAnswer(asked, Outcome.RIGHT, 1, Optional.empty(), "", -1, 0))
        .hasMessage("hints is -1, below 0");
    assertThatThrownBy(() -> new Asked("trees", " ", 1)).hasMessage("question is blank");
  }
}
