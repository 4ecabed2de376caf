package dev.praxis.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.lab.Gesture.Moved;
import dev.praxis.lab.Gesture.Pressed;
import dev.praxis.lab.LiveRun.Move;
import dev.praxis.lab.Tally.Way;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Hands on a live run.
@Timeout(120)
class LiveRunHandsTest extends LiveRunBench {
  @Test
  void one_drag_is_one_change_to_undo() throws Exception {
    try (LiveRun run = live()) {
      for (int i = 1; i <= 5; i++) {
        double x = i;
        run.hand("place", new Moved(0, Map.of("x", x)));
        ear.next(one -> one.drawing().figures().get("rows").table().rows().getFirst().contains(x));
      }

      assertThat(run.undo()).isTrue();
      ear.next(one -> one.drawing().figures().get("rows").table().rows().getFirst().contains(0.0));
      assertThat(run.undo()).isFalse();
      assertThat(run.wanted().edits()).isEmpty();
    }
  }

  @Test
  void a_hand_that_comes_while_it_begins_again_is_put_on_the_new_run() throws Exception {
    var slow =
        new Way() {
          @Override
          public void start(Turn turn) throws InterruptedException {
            if (armed.getAndSet(false)) {
              gate.stand(turn);
            }
          }
        };
    try (LiveRun run = live(slow)) {
      armed.set(true);
      run.turn("step", 2);
      gate.awaitReached();

      run.hand("bump", new Pressed());
      gate.open();

      Snapshot shown = ear.next(snapshot -> Tally.sum(snapshot.drawing()) == 100);
      assertThat(step(shown)).isEqualTo(2);
      assertThat(run.wanted().settings().find("step")).contains(2L);
    }
  }

  @Test
  void a_hand_stops_a_move_and_lands_on_the_tick_reached() throws Exception {
    try (LiveRun run = live(gatedSteps())) {
      run.move(ticks(3));
      ear.nextAt(3);
      ear.awaitRest();
      armed.set(true);
      run.move(new Move.To(Goal.END));
      gate.awaitReached();

      run.hand("bump", new Pressed());

      Snapshot shown = ear.next(snapshot -> !snapshot.experiment().edits().isEmpty());
      assertThat(shown.experiment().edits()).containsExactly(new Edit(3, "bump", new Pressed()));
      assertThat(Tally.sum(shown.drawing())).isEqualTo(103);
    }
  }

  @Test
  void a_hand_whose_drawing_was_cut_short_is_seen_though_the_next_one_is_refused()
      throws Exception {
    var slow =
        new Way() {
          @Override
          public void draw(View view) throws InterruptedException {
            if (!view.draft() && armed.getAndSet(false)) {
              gate.stand(view);
            }
          }
        };
    try (LiveRun run = live(slow)) {
      armed.set(true);
      run.hand("bump", new Pressed());
      gate.awaitReached();
      run.move(ticks(1));
      run.hand("place", new Moved(8, Map.of("x", 1.0)));
      gate.open();

      ear.nextNotice();
      ear.awaitRest();
      assertThat(Tally.sum(ear.all.getLast().drawing())).isEqualTo(100);
      assertThat(run.wanted().edits()).hasSize(1);
    }
  }
}
