package dev.praxis.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WalksTest {
  private static final Walk WALK = new Walk("clustering", "first-steps");
  private ProgressStore store;

  @BeforeEach
  void open() throws StoreProblem {
    store = ProgressStore.temporary(Samples.CLOCK);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void what_happened_comes_back_in_order_and_in_full() {
    var steps =
        List.of(
            step(0, new WalkEvent.Predicted(2, Optional.of(Confidence.GUESS), Optional.of(false))),
            step(0, new WalkEvent.Done()),
            step(1, new WalkEvent.Predicted(0, Optional.empty(), Optional.empty())),
            step(1, new WalkEvent.Shown()),
            step(2, new WalkEvent.Predicted(1, Optional.empty(), Optional.of(true))),
            step(2, new WalkEvent.Skipped()));
    steps.forEach(step -> store.walks().add(step));
    store
        .walks()
        .add(new WalkStep(new Walk("trees", "first-steps"), 0, new WalkEvent.Done()))
        .join();

    var found = store.walks().of(WALK);

    assertThat(found).extracting(Kept::what).isEqualTo(steps);
    assertThat(found).allSatisfy(kept -> assertThat(kept.at()).isEqualTo(Samples.NOON));
  }

  @Test
  void all_walkthroughs_together_come_in_the_order_of_time() {
    store.walks().add(step(3, new WalkEvent.Done()));
    var other = new WalkStep(new Walk("trees", "cut"), 0, new WalkEvent.Skipped());
    store.walks().add(other);
    store.walks().add(step(0, new WalkEvent.Shown())).join();

    assertThat(store.walks().all())
        .extracting(Kept::what)
        .containsExactly(step(3, new WalkEvent.Done()), other, step(0, new WalkEvent.Shown()));
  }

  @Test
  void the_place_of_a_walkthrough_is_the_last_one_kept() {
    store.walks().keep(new WalkPlace(WALK, 1, "{}"));
    store.walks().keep(new WalkPlace(WALK, 4, "{\"tick\":9}")).join();

    assertThat(store.walks().place(WALK)).contains(new WalkPlace(WALK, 4, "{\"tick\":9}"));
    assertThat(store.walks().place(new Walk("clustering", "other"))).isEmpty();
  }

  private static WalkStep step(int index, WalkEvent event) {
    return new WalkStep(WALK, index, event);
  }
}
