package dev.praxis.lab;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.lab.Gesture.Moved;
import dev.praxis.lab.Gesture.Pressed;
import dev.praxis.lab.LiveRun.Move;
import dev.praxis.lab.Tally.Way;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class LiveRunTest extends LiveRunBench {
  @Test
  void it_goes_forward_and_back_and_to_the_end() throws Exception {
    try (LiveRun run = live()) {
      run.turn("limit", 50);
      run.move(ticks(7));
      assertThat(Tally.sum(ear.nextAt(7).drawing())).isEqualTo(7);
      run.move(ticks(-3));
      ear.nextAt(4);
      run.move(new Move.Stride(1));
      ear.nextAt(10);
      run.move(new Move.To(Goal.END));
      assertThat(ear.nextAt(50).finished()).isTrue();
      run.move(ticks(-99));
      ear.nextAt(0);
    }
  }

  @Test
  void the_latest_setting_wins_and_results_of_cancelled_runs_are_never_shown() throws Exception {
    var first = new AtomicBoolean(true);
    var held =
        new Way() {
          @Override
          public void start(Turn turn) throws InterruptedException {
            if (armed.get() && first.getAndSet(false)) {
              gate.stand(turn);
            }
          }
        };
    try (LiveRun run = live(held)) {
      armed.set(true);

      run.turn("step", 2);
      gate.awaitReached();
      run.turn("step", 3);
      run.turn("step", 4);
      run.turn("step", 5);

      ear.next(snapshot -> step(snapshot) == 5);
      ear.awaitRest();
      assertThat(ear.all).extracting(LiveRunTest::step).doesNotContain(2);
      assertThat(ear.all.getLast().settings().whole("step")).isEqualTo(5);
      assertThat(ear.notices).isEmpty();
    }
  }

  @Test
  void a_run_stopped_by_another_setting_is_not_shown_where_it_stood() throws Exception {
    try (LiveRun run = live(gatedSteps())) {
      armed.set(true);
      run.move(new Move.To(Goal.END));
      gate.awaitReached();

      run.turn("limit", 30);

      Snapshot shown = ear.next(snapshot -> snapshot.settings().whole("limit") == 30);
      assertThat(shown.finished()).as("it goes on to the goal it had").isTrue();
      assertThat(shown.tick()).isEqualTo(30);
      assertThat(ear.all).hasSize(3).allMatch(one -> one.tick() == 0 || one.tick() == 30);
    }
  }

  @Test
  void a_knob_turned_at_a_tick_or_at_the_end_goes_there_again() throws Exception {
    try (LiveRun run = live()) {
      run.move(ticks(12));
      ear.nextAt(12);
      run.turn("step", 2);
      assertThat(Tally.sum(ear.nextAt(12).drawing())).isEqualTo(24);

      run.turn("limit", 40);
      run.move(new Move.To(Goal.END));
      ear.nextAt(20);
      run.turn("limit", 60);
      assertThat(ear.nextAt(30).finished()).isTrue();
    }
  }

  @Test
  void a_cancel_frees_at_once_though_the_fit_goes_on_and_the_next_one_waits_for_it()
      throws Exception {
    var fitsDone = new AtomicInteger();
    var stuck =
        new Way() {
          @Override
          public void start(Turn turn) throws InterruptedException {
            boolean deaf = armed.getAndSet(false);
            turn.seeded(
                () -> {
                  if (deaf) {
                    gate.standDeaf();
                  }
                  return fitsDone.incrementAndGet();
                });
          }
        };
    try (LiveRun run = live(stuck)) {
      armed.set(true);
      run.turn("step", 2);
      gate.awaitReached();

      long asked = System.nanoTime();
      run.cancel();
      ear.awaitRest();
      assertThat((System.nanoTime() - asked) / 1e6).as("ms until it is free").isLessThan(5_000);
      assertThat(fitsDone).hasValue(1);
      assertThat(run.wanted().settings()).isEqualTo(Settings.NONE);

      run.turn("step", 3);
      gate.open();
      ear.next(snapshot -> step(snapshot) == 3);
      assertThat(fitsDone).hasValue(3);
      assertThat(ear.all).extracting(LiveRunTest::step).doesNotContain(2);
    }
  }

  @Test
  void a_cancelled_move_is_shown_where_it_stands_and_can_go_on() throws Exception {
    try (LiveRun run = live(gatedSteps())) {
      run.move(ticks(5));
      ear.nextAt(5);
      ear.awaitRest();
      armed.set(true);
      run.move(ticks(100));
      gate.awaitReached();

      run.cancel();

      ear.nextAt(5);
      run.move(ticks(1));
      ear.nextAt(6);
    }
  }

  @Test
  void an_exception_in_a_lab_becomes_a_notice_and_the_next_request_works() throws Exception {
    var broken =
        new Way() {
          @Override
          public void step(Turn turn) {
            if (turn.tick() == 3) {
              throw new ArithmeticException("by zero");
            }
          }

          @Override
          public void start(Turn turn) {
            if (armed.getAndSet(false)) {
              throw new NoClassDefFoundError("a library that is not there");
            }
          }
        };
    try (LiveRun run = live(broken)) {
      for (int i = 0; i < 3; i++) {
        run.move(ticks(1));
      }
      assertThat(ear.nextNotice().what()).contains("tally", "ArithmeticException");

      armed.set(true);
      run.turn("step", 2);
      assertThat(ear.nextNotice().what()).contains("NoClassDefFoundError");
      run.turn("step", 4);
      ear.next(snapshot -> step(snapshot) == 4);
      run.reset();
      ear.nextAt(0);
    }
  }

  @Test
  void what_is_refused_is_said_and_what_was_shown_stays() throws Exception {
    try (LiveRun run = live()) {
      run.move(ticks(2));
      ear.nextAt(2);
      Snapshot before = run.latest().orElseThrow();

      run.turn("step", 7);
      assertThat(ear.nextNotice().what()).isEqualTo("Seven is refused.");
      run.hand("place", new Moved(8, Map.of("x", 1.0)));
      assertThat(ear.nextNotice().what()).isEqualTo("No.");

      assertThat(run.latest()).contains(before);
      run.turn("step", 6);
      assertThat(Tally.sum(ear.nextAt(2).drawing())).isEqualTo(12);
    }
  }

  @Test
  void undo_and_redo_go_through_the_changes_made() throws Exception {
    try (LiveRun run = live()) {
      assertThat(run.undo()).isFalse();
      run.move(ticks(4));
      ear.nextAt(4);
      run.turn("step", 2);
      ear.next(snapshot -> step(snapshot) == 2);
      run.hand("bump", new Pressed());
      ear.next(snapshot -> Tally.sum(snapshot.drawing()) == 108);

      assertThat(run.undo()).isTrue();
      assertThat(Tally.sum(ear.nextAt(4).drawing())).isEqualTo(8);
      assertThat(run.undo()).isTrue();
      assertThat(Tally.sum(ear.nextAt(4).drawing())).isEqualTo(4);
      assertThat(run.undo()).isFalse();

      assertThat(run.redo()).isTrue();
      assertThat(run.redo()).isTrue();
      ear.next(snapshot -> Tally.sum(snapshot.drawing()) == 108);
      assertThat(run.redo()).isFalse();
      run.undo();
      run.turn("step", 3);
      assertThat(run.redo()).as("a change forgets what was undone").isFalse();
      ear.next(snapshot -> step(snapshot) == 3);
    }
  }

  @Test
  void a_live_knob_and_a_look_do_not_begin_again() throws Exception {
    try (LiveRun run = live()) {
      run.move(ticks(4));
      ear.nextAt(4);
      run.turn("speed", 5);
      assertThat(ear.nextAt(4).settings().whole("speed")).isEqualTo(5);
      run.move(ticks(2));
      assertThat(Tally.sum(ear.nextAt(6).drawing())).isEqualTo(14);
      run.turn("colour", "blue");
      Snapshot blue = ear.nextAt(6);
      assertThat(blue.drawing().facts()).containsEntry("colour", "blue").containsEntry("sum", 14.0);

      run.reset();
      assertThat(ear.nextAt(0).settings().whole("speed")).isEqualTo(5);
      run.turnAll(new Settings(Map.of("speed", 2, "step", 3)));
      run.move(ticks(1));
      assertThat(Tally.sum(ear.nextAt(1).drawing())).isEqualTo(6);
    }
  }

  @Test
  void requests_after_close_do_nothing_and_nothing_more_is_shown() throws Exception {
    LiveRun run = live(gatedSteps());
    armed.set(true);
    run.move(ticks(10));
    gate.awaitReached();
    int shown = ear.all.size();

    run.close();
    run.move(ticks(1));
    run.turn("step", 2);
    run.hand("bump", new Pressed());
    run.reset();
    ear.awaitRest();

    assertThat(ear.all).hasSize(shown);
    assertThat(ear.notices).isEmpty();
  }

  @Test
  void busy_is_said_in_turns() throws Exception {
    try (LiveRun run = live()) {
      for (int i = 1; i <= 20; i++) {
        run.move(ticks(1));
        ear.nextAt(i);
      }
      run.turn("step", 2);
      ear.next(snapshot -> step(snapshot) == 2);
    }
    thread.shutdown();
    assertThat(thread.awaitTermination(60, SECONDS)).isTrue();
    assertThat(ear.busy).hasSizeGreaterThan(1).hasSize(ear.busy.size() / 2 * 2);
    for (int i = 0; i < ear.busy.size(); i++) {
      assertThat(ear.busy.get(i)).isEqualTo(i % 2 == 0);
    }
  }
}
