package dev.praxis.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WithdrawalsTest {
  private ProgressStore store;

  @BeforeEach
  void open() throws StoreProblem {
    store = ProgressStore.temporary(Samples.CLOCK);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private long answered(String question) {
    store.answers().add(Samples.answer(question, Outcome.WRONG)).join();
    return store.answers().all().getLast().id();
  }

  @Test
  void an_answer_taken_back_is_known_as_such_and_stays_as_it_was_given() {
    long first = answered("q1");
    long second = answered("q2");

    store.withdrawals().answers(List.of(second)).join();

    assertThat(store.withdrawals().ofAnswers()).containsExactly(second);
    assertThat(store.answers().all()).extracting(Kept::id).containsExactly(first, second);
  }

  @Test
  void taking_back_twice_is_taking_back_once() {
    long id = answered("q1");

    store.withdrawals().answers(List.of(id, id)).join();
    store.withdrawals().answers(List.of(id)).join();

    assertThat(store.withdrawals().ofAnswers()).containsExactly(id);
  }

  @Test
  void what_never_was_cannot_be_taken_back_and_nothing_is_then() {
    long id = answered("q1");

    assertThatThrownBy(() -> store.withdrawals().answers(List.of(id, id + 1)).join())
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(StoreProblem.Failed.class);

    assertThat(store.withdrawals().ofAnswers()).isEmpty();
  }

  @Test
  void steps_and_answers_of_one_number_are_apart() {
    long answer = answered("q1");
    var step = new WalkStep(new Walk("clustering", "first"), 0, new WalkEvent.Done());
    store.walks().add(step).join();
    long id = store.walks().all().getFirst().id();

    store.withdrawals().steps(List.of(id)).join();

    assertThat(id).isEqualTo(answer);
    assertThat(store.withdrawals().ofSteps()).containsExactly(id);
    assertThat(store.withdrawals().ofAnswers()).isEmpty();
  }

  @Test
  void erasing_forgets_what_was_taken_back_too() {
    store.withdrawals().answers(List.of(answered("q1"))).join();

    store.erase().join();

    assertThat(store.withdrawals().ofAnswers()).isEmpty();
    assertThat(store.answers().all()).isEmpty();
  }

  @Test
  void what_was_taken_back_is_still_so_after_a_restart(@TempDir Path folder) throws StoreProblem {
    long id;
    try (var before = ProgressStore.open(folder, Samples.CLOCK)) {
      before.answers().add(Samples.answer("q1", Outcome.WRONG)).join();
      id = before.answers().all().getFirst().id();
      before.withdrawals().answers(List.of(id)).join();
    }

    try (var after = ProgressStore.open(folder, Samples.CLOCK)) {
      assertThat(after.withdrawals().ofAnswers()).containsExactly(id);
    }
  }
}
