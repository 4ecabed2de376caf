package dev.praxis.labs.mlops.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.figure.Lines;
import dev.praxis.figure.Rows;
import dev.praxis.lab.Cancel;
import dev.praxis.lab.Drawing;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Fits;
import dev.praxis.lab.Gesture;
import dev.praxis.lab.Materials;
import dev.praxis.lab.Run;
import dev.praxis.lab.Settings;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class RolloutLabTest {
  private final Fits fits = new Fits();

  @AfterEach
  void free() {
    fits.close();
  }

  private Run<?, ?> opened(Map<String, Object> settings, long ticks) throws Exception {
    Run<?, ?> run =
        Run.open(
            new RolloutLab(),
            Experiment.of("rollout-patterns", Map.of()).with(new Settings(settings)),
            new Materials(Map.of()),
            fits,
            new Cancel());
    run.forward(ticks);
    return run;
  }

  private static Drawing drawn(Run<?, ?> run) throws Exception {
    return run.draw(false);
  }

  @Test
  void before_the_incident_its_scores_are_absent_and_its_name_is_not_told() throws Exception {
    Drawing quiet = drawn(opened(Map.of("incident", "bad-model"), 280));

    assertThat(quiet.scores())
        .doesNotContainKeys("time_to_detect", "time_to_mitigate", "users_harmed")
        .containsKeys("accuracy_live", "availability", "offline_v1");
    assertThat(quiet.facts()).containsEntry("standing", "quiet").containsEntry("trouble", "");
  }

  @Test
  void a_roll_back_ends_a_bad_model_and_the_post_mortem_tells_of_it() throws Exception {
    Run<?, ?> run = opened(Map.of("incident", "bad-model"), 418);
    run.edit("roll_back", new Gesture.Pressed());
    Drawing acted = drawn(run);
    run.forward(30);
    Drawing over = drawn(run);

    assertThat(acted.said().orElseThrow().sentence()).contains("Rolled back: v1");
    assertThat(acted.scores()).containsKey("time_to_mitigate");
    assertThat(over.facts()).containsEntry("survived", true).containsEntry("trouble", "bad-model");
    Rows text = (Rows) over.figures().get("postmortem");
    assertThat(text.table().rows().toString()).contains("cents", "a roll-back");
  }

  @Test
  void who_decided_stays_when_people_take_over_later() throws Exception {
    Run<?, ?> run = opened(Map.of("incident", "none", "pattern", "ab"), 450);
    var before = drawn(run).figures().get("deciders").table().rows();

    run.edit("degree", new Gesture.Turned("human"));
    var after = drawn(run).figures().get("deciders").table().rows();

    assertThat(after).isEqualTo(before);
    assertThat(before)
        .filteredOn(row -> row.getFirst().equals("v2"))
        .last()
        .satisfies(row -> assertThat((double) row.getLast()).isCloseTo(50, within(3.0)));
  }

  @Test
  void a_live_knob_turns_the_run_without_beginning_again() throws Exception {
    Run<?, ?> run = opened(Map.of("incident", "none"), 20);

    run.edit("degree", new Gesture.Turned("human"));
    run.forward(13);

    Drawing people = drawn(run);
    assertThat(run.tick()).isEqualTo(33);
    assertThat((double) people.facts().get("by_people")).isPositive();
    assertThat(people.scores().get("availability").value()).isLessThan(0.9);
  }

  @Test
  void accuracy_ends_where_labels_end_and_the_share_accepted_does_not() throws Exception {
    Drawing drawn = drawn(opened(Map.of("incident", "none", "label_delay", 6L), 200));

    Lines quality = (Lines) drawn.figures().get("quality");
    double[] accuracy = quality.lines().get(1).x();
    double[] accepted = quality.lines().get(2).x();
    assertThat(accepted[accepted.length - 1] - accuracy[accuracy.length - 1])
        .isCloseTo(6, within(1e-9));
  }

  @Test
  void a_shadow_is_judged_without_deciding() throws Exception {
    Drawing drawn = drawn(opened(Map.of("incident", "bad-model", "pattern", "shadow"), 480));

    assertThat(drawn.facts()).containsEntry("judge", "fail").containsEntry("share", 0.0);
    assertThat(drawn.scores().get("users_harmed").value()).isLessThan(300);
  }

  @Test
  void the_same_acts_at_the_same_ticks_give_the_same_again() throws Exception {
    Run<?, ?> one = opened(Map.of("incident", "drift"), 100);
    one.edit("retrain", new Gesture.Pressed());
    one.forward(20);
    String there = drawn(one).figures().get("registry").table().toString();
    one.seek(90);
    one.forward(30);

    assertThat(drawn(one).figures().get("registry").table().toString())
        .isEqualTo(there)
        .contains("v3");
  }
}
