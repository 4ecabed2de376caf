package dev.praxis.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.praxis.lab.Gesture.Added;
import dev.praxis.lab.Gesture.Moved;
import dev.praxis.lab.Gesture.Pressed;
import dev.praxis.lab.Gesture.Turned;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RunTest {
  private static final Materials NONE = new Materials(Map.of());
  private final Fits fits = new Fits();

  @AfterEach
  void close() {
    fits.close();
  }

  private Run<?, ?> open(Experiment experiment) throws Exception {
    return Run.open(new Tally(), experiment, NONE, fits, new Cancel());
  }

  private Run<?, ?> open(Map<String, Object> settings) throws Exception {
    return open(Tally.experiment().with(new Settings(settings)));
  }

  private static Moved to(int item, double x) {
    return new Moved(item, Map.of("x", x));
  }

  private static Object places(Run<?, ?> run) throws InterruptedException {
    return run.draw(false).figures().get("rows").table().rows();
  }

  private static double sum(Run<?, ?> run) throws InterruptedException {
    return Tally.sum(run.draw(false));
  }

  @Test
  void repeated_moves_of_one_item_at_one_tick_become_one() throws Exception {
    Run<?, ?> run = open(Map.of());
    run.forward(3);

    run.edit("place", to(1, 5));
    run.edit("place", to(1, 6));
    run.edit("place", to(1, 7));

    assertThat(run.experiment().edits()).containsExactly(new Edit(3, "place", to(1, 7)));
    assertThat(places(run)).isEqualTo(List.of(List.of(0.0), List.of(7.0), List.of(0.0)));
  }

  @Test
  void moves_of_another_item_or_at_another_tick_stay_beside_it() throws Exception {
    Run<?, ?> run = open(Map.of());

    run.edit("place", to(1, 5));
    run.edit("place", to(2, 6));
    run.edit("place", to(1, 7));
    run.forward(1);
    run.edit("place", to(1, 8));

    assertThat(run.experiment().edits())
        .containsExactly(
            new Edit(0, "place", to(1, 5)),
            new Edit(0, "place", to(2, 6)),
            new Edit(0, "place", to(1, 7)),
            new Edit(1, "place", to(1, 8)));
  }

  @Test
  void a_new_edit_forgets_later_ones_and_what_came_of_them() throws Exception {
    Run<?, ?> run = open(Map.of());
    run.forward(5);
    run.edit("bump", new Pressed());
    run.forward(3);
    run.edit("bump", new Pressed());
    run.forward(2);
    assertThat(sum(run)).isEqualTo(210);

    run.seek(6);
    run.edit("place", to(0, 1));

    assertThat(run.experiment().edits()).extracting(Edit::at).containsExactly(5L, 6L);
    assertThat(run.furthest()).isEqualTo(6);
    run.forward(4);
    assertThat(sum(run)).isEqualTo(110);
  }

  @Test
  void a_refused_edit_leaves_everything_as_it_was() throws Exception {
    Run<?, ?> run = open(Map.of());
    run.forward(4);
    run.edit("place", to(2, 3));
    run.forward(4);
    run.seek(5);
    Experiment before = run.experiment();
    Drawing drawing = run.draw(false);

    assertThatThrownBy(() -> run.edit("place", to(9, 1))).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> run.edit("nothing", new Pressed())).isInstanceOf(Refusal.class);

    assertThat(run.experiment()).isEqualTo(before);
    assertThat(run.tick()).isEqualTo(5);
    assertThat(run.furthest()).isEqualTo(8);
    assertThat(run.draw(false)).isEqualTo(drawing);
  }

  @Test
  void an_edit_read_from_elsewhere_that_is_refused_stops_the_run_before_it() throws Exception {
    Run<?, ?> run = open(Tally.experiment().withEdits(List.of(new Edit(4, "place", to(9, 1)))));

    assertThatThrownBy(() -> run.forward(10)).isInstanceOf(Refusal.class);

    assertThat((double) run.tick()).isEqualTo(sum(run)).isLessThan(4);
  }

  @Test
  void a_run_stops_at_the_horizon() throws Exception {
    Run<?, ?> run = open(Map.of());

    run.forward(Long.MAX_VALUE / 2);

    assertThat(run.tick()).isEqualTo(Tally.HORIZON);
    assertThat(run.finished()).isTrue();
    run.forward(1);
    run.stride(1);
    assertThat(run.tick()).isEqualTo(Tally.HORIZON);
  }

  @Test
  void any_tick_can_be_reached_after_five_thousand_and_a_hand_lands_on_it() throws Exception {
    Run<?, ?> run = open(Map.of());
    for (int i = 0; i < 5_000; i++) {
      run.forward(1);
    }
    var random = new Random(1);
    for (int i = 0; i < 200; i++) {
      long tick = random.nextLong(5_001);
      run.seek(tick);

      assertThat(run.tick()).isEqualTo(tick);
      assertThat(sum(run)).isEqualTo(tick);
    }
    run.seek(1_234);
    run.edit("bump", new Pressed());
    assertThat(sum(run)).isEqualTo(1_334);
    assertThat(run.tick()).isEqualTo(1_234);
    run.forward(10);
    assertThat(sum(run)).isEqualTo(1_344);
  }

  @Test
  void going_back_before_an_edit_and_forward_again_meets_it_again() throws Exception {
    Run<?, ?> run = open(Map.of());
    run.forward(5);
    run.edit("bump", new Pressed());
    run.forward(10);

    run.seek(2);
    assertThat(sum(run)).isEqualTo(2);
    run.seek(9);
    assertThat(sum(run)).isEqualTo(109);
    run.seek(5);
    assertThat(sum(run)).isEqualTo(105);
  }

  @Test
  void randomness_follows_from_seed_and_tick_alone() throws Exception {
    Run<?, ?> run = open(Map.of());
    run.forward(7);
    Object seventh = run.draw(false).facts().get("noise");
    run.forward(1);
    assertThat(run.draw(false).facts().get("noise")).isNotEqualTo(seventh);

    run.seek(3);
    run.forward(4);

    assertThat(run.draw(false).facts()).containsEntry("noise", seventh);
    Run<?, ?> other = open(Tally.experiment().withSeed(43));
    other.forward(7);
    assertThat(other.draw(false).facts().get("noise")).isNotEqualTo(seventh);
  }

  @Test
  void a_run_that_waits_goes_on_after_a_hand() throws Exception {
    Run<?, ?> run = open(Map.of("waits", true));
    run.go(Goal.END);
    assertThat(run.waits()).contains("a bump");
    assertThat(run.finished()).isFalse();
    assertThat(run.tick()).isEqualTo(3);

    run.edit("bump", new Pressed());

    assertThat(run.waits()).isEmpty();
    run.forward(2);
    assertThat(sum(run)).isEqualTo(105);
  }

  @Test
  void the_end_is_known_again_after_going_back() throws Exception {
    Run<?, ?> run = open(Map.of("limit", 20));
    run.go(Goal.END);
    assertThat(run.tick()).isEqualTo(20);

    run.seek(4);
    assertThat(run.finished()).isFalse();
    run.seek(20);
    assertThat(run.finished()).isTrue();
  }

  @Test
  void a_stride_stops_where_it_is_complete() throws Exception {
    Run<?, ?> run = open(Map.of());
    run.forward(4);

    run.stride(1);
    assertThat(run.tick()).isEqualTo(10);
    run.stride(0);
    assertThat(run.tick()).isEqualTo(11);
  }

  @Test
  void a_restart_keeps_what_belongs_to_start_and_data() throws Exception {
    Run<?, ?> run = open(Map.of());
    run.forward(2);
    run.edit("place", to(0, 1));
    run.edit("bump", new Pressed());
    run.edit("stone", new Added(Map.of("x", 4.0)));
    run.edit("speed", new Turned(3L));

    Experiment again = Run.restarted(run.spec(), run.experiment());

    assertThat(again.edits())
        .containsExactly(
            new Edit(0, "place", to(0, 1)), new Edit(0, "stone", new Added(Map.of("x", 4.0))));
    assertThat(again.settings()).isEqualTo(new Settings(Map.of("speed", 3)));
  }

  @Test
  void a_live_knob_goes_on_from_here_and_replays() throws Exception {
    Run<?, ?> run = open(Map.of());
    run.forward(4);
    run.edit("speed", new Turned(2L));
    assertThatThrownBy(() -> run.edit("speed", new Turned(99))).isInstanceOf(Refusal.class);
    run.edit("speed", new Turned("5"));
    run.forward(2);

    assertThat(sum(run)).isEqualTo(14);
    assertThat(run.experiment().edits()).containsExactly(new Edit(4, "speed", new Turned(5L)));
    assertThat(run.settings().whole("speed")).isEqualTo(5);
    Run<?, ?> replayed = open(run.experiment());
    replayed.forward(6);
    assertThat(sum(replayed)).isEqualTo(14);
    replayed.seek(3);
    assertThat(replayed.settings().whole("speed")).isEqualTo(1);
  }

  @Test
  void a_look_changes_the_look_only_and_a_refused_one_nothing() throws Exception {
    Run<?, ?> run = open(Map.of());
    run.forward(5);

    run.look(new Settings(Map.of("colour", "blue")));

    assertThat(run.draw(false).facts()).containsEntry("colour", "blue").containsEntry("sum", 5.0);
    assertThatThrownBy(() -> run.look(new Settings(Map.of("colour", "green"))))
        .isInstanceOf(Refusal.class);
    assertThat(run.settings().text("colour")).isEqualTo("blue");
  }

  @Test
  void a_cancelled_start_gives_no_run() {
    var cancel = new Cancel();
    var held =
        new Tally(
            new Tally.Way() {
              @Override
              public void start(Turn turn) throws InterruptedException {
                cancel.ask();
                turn.report(0.5);
              }
            });

    assertThatThrownBy(() -> Run.open(held, Tally.experiment(), NONE, fits, cancel))
        .isInstanceOf(InterruptedException.class);
  }
}
