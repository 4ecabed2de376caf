package dev.praxis.lab;

import static dev.praxis.lab.Stages.aStep;
import static dev.praxis.lab.Stages.set;
import static dev.praxis.lab.Stages.walk;
import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.lab.Coach.Progress;
import dev.praxis.lab.Gesture.Pressed;
import dev.praxis.lab.Walkthrough.Act;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CoachTest {
  private static final Materials NONE = new Materials(Map.of());
  private static final Walkthrough WALK =
      walk(
          aStep()
              .saying("The sum is {{facts.sum}} in {{facts.colour}}.")
              .asking("facts.sum > 3 ? 1 : 0", "three", "more")
              .hinting("What moves it?", "Look at the buttons.")
              .explaining("Now it is {{facts.sum}}.")
              .stage(),
          aStep()
              .expecting("knobs.step == 2 && facts.sum >= 8")
              .doing(set("step", 2), new Act.RunTicks(1))
              .stage());
  private final Fits fits = new Fits();
  private final Coach coach = coach(Progress.BEGIN);
  private Run<?, ?> run = open(Map.of());

  private static Coach coach(Progress progress) {
    return new Coach(WALK, Tally.SPEC, progress, text -> "<" + text + ">");
  }

  private Run<?, ?> open(Map<String, Object> settings) {
    try {
      return Run.open(
          new Tally(), Tally.experiment().with(new Settings(settings)), NONE, fits, new Cancel());
    } catch (Refusal | InterruptedException trouble) {
      throw new AssertionError(trouble);
    }
  }

  @BeforeEach
  void begin() throws Exception {
    coach.observe(snapshot());
  }

  @AfterEach
  void close() {
    fits.close();
  }

  private Snapshot snapshot() throws InterruptedException {
    return snapshot(false);
  }

  private Snapshot snapshot(boolean draft) throws InterruptedException {
    return new Snapshot(
        run.experiment(),
        run.settings(),
        NONE,
        run.tick(),
        run.furthest(),
        run.finished(),
        run.waits(),
        run.draw(draft),
        draft,
        1);
  }

  private boolean after(long ticks) throws Exception {
    run.forward(ticks);
    return coach.observe(snapshot());
  }

  @Test
  void a_prediction_is_asked_before_the_step_can_be_done() throws Exception {
    assertThat(coach.asks()).isTrue();
    assertThat(after(5)).isFalse();

    coach.predict(1);

    assertThat(coach.asks()).isFalse();
    assertThat(coach.predictedRight()).isEmpty();
    assertThat(coach.observe(snapshot())).isTrue();
    assertThat(coach.predictedRight()).contains(true);
    assertThat(coach.rightOption()).contains(1);
  }

  @Test
  void a_wrong_prediction_is_told_with_the_option_that_came_true() throws Exception {
    coach.predict(1);

    after(3);

    assertThat(coach.predictedRight()).contains(false);
    assertThat(coach.rightOption()).contains(0);
  }

  @Test
  void a_step_becomes_done_once_and_stays_done() throws Exception {
    coach.predict(0);

    assertThat(after(2)).isFalse();
    assertThat(after(1)).isTrue();
    assertThat(after(1)).isFalse();
    run.seek(0);
    assertThat(coach.observe(snapshot())).isFalse();
    assertThat(coach.progress().done()).isTrue();
  }

  @Test
  void a_draft_never_ends_a_step() throws Exception {
    coach.predict(0);
    run.forward(3);

    assertThat(coach.observe(snapshot(true))).isFalse();
    assertThat(coach.observe(snapshot(false))).isTrue();
  }

  @Test
  void texts_are_filled_from_what_the_lab_shows_and_data_is_escaped() throws Exception {
    assertThat(coach.say()).isEqualTo("The sum is 0 in <red>.");
    assertThat(coach.explain()).isEmpty();
    coach.predict(0);

    after(4);

    assertThat(coach.say()).isEqualTo("The sum is 4 in <red>.");
    assertThat(coach.explain()).contains("Now it is 4.");
    assertThat(coach(Progress.BEGIN).say()).isEqualTo("The sum is … in ….");
  }

  @Test
  void hints_unfold_one_by_one_and_end() {
    assertThat(coach.hints()).isEmpty();
    coach.hint();
    assertThat(coach.hints()).containsExactly("What moves it?");
    assertThat(coach.moreHints()).isTrue();
    coach.hint();
    coach.hint();

    assertThat(coach.hints()).containsExactly("What moves it?", "Look at the buttons.");
    assertThat(coach.moreHints()).isFalse();
  }

  @Test
  void a_knob_no_way_mentions_or_other_data_is_straying() throws Exception {
    coach.predict(0);
    coach.next();
    run = open(Map.of("step", 3));
    coach.observe(snapshot());
    assertThat(coach.strayed()).as("the step is about this knob").isFalse();

    run = open(Map.of("limit", 9));
    coach.observe(snapshot());
    assertThat(coach.strayed()).isTrue();
    assertThat(coach.baseline()).contains(Tally.experiment());

    run = open(Map.of("colour", "blue"));
    coach.observe(snapshot());
    assertThat(coach.strayed()).as("looks are free").isFalse();
  }

  @Test
  void hands_and_ticks_are_no_straying() throws Exception {
    run.forward(1);
    run.edit("bump", new Pressed());
    coach.observe(snapshot());

    assertThat(coach.strayed()).isFalse();
  }

  @Test
  void one_may_skip_go_back_and_begin_again() throws Exception {
    coach.hint();
    coach.next();
    assertThat(coach.progress()).isEqualTo(Progress.at(1));
    assertThat(coach.asks()).isFalse();
    coach.next();
    assertThat(coach.finished()).isTrue();
    assertThat(after(9)).isFalse();
    coach.next();
    assertThat(coach.progress().stage()).isEqualTo(coach.count());

    coach.back();
    assertThat(coach.finished()).isFalse();
    coach.back();
    coach.back();
    assertThat(coach.progress()).isEqualTo(Progress.BEGIN);
    coach.next();
    coach.again();
    assertThat(coach.progress()).isEqualTo(Progress.BEGIN);
    assertThat(coach.asks()).isTrue();
  }

  @Test
  void each_step_is_measured_from_where_the_one_before_ended() throws Exception {
    run = open(Map.of("limit", 90));
    coach.observe(snapshot());

    coach.next();

    assertThat(coach.baseline()).contains(run.experiment());
    assertThat(coach.strayed()).isFalse();
  }

  @Test
  void progress_kept_is_taken_up_again() throws Exception {
    var kept = new Progress(0, Optional.of(1), 1, false);
    Coach later = coach(kept);
    later.beginFrom(Tally.experiment());

    assertThat(later.asks()).isFalse();
    assertThat(later.hints()).hasSize(1);
    run.forward(5);
    assertThat(later.observe(snapshot())).isTrue();
    assertThat(later.predictedRight()).contains(true);
    assertThat(coach(new Progress(0, Optional.of(0), 0, true)).observe(snapshot())).isFalse();
    assertThat(coach(Progress.at(7)).progress()).isEqualTo(Progress.BEGIN);
    assertThat(coach(Progress.at(2)).finished()).isTrue();
  }
}
