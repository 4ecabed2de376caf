package dev.praxis.labs.signals.filtering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.lab.Cancel;
import dev.praxis.lab.Drawing;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Fits;
import dev.praxis.lab.Gesture;
import dev.praxis.lab.Goal;
import dev.praxis.lab.Opening;
import dev.praxis.lab.Run;
import dev.praxis.lab.Settings;
import dev.praxis.lab.TestMaterials;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FilterLabTest {
  private final Fits fits = new Fits();

  @AfterEach
  void free() {
    fits.close();
  }

  private Run<?, ?> open(Map<String, Object> settings) throws Exception {
    Experiment experiment = Experiment.of("filtering", Map.of()).with(new Settings(settings));
    return Opening.run(new FilterLab(), experiment, TestMaterials.catalogue(), fits, new Cancel());
  }

  private Drawing end(Map<String, Object> settings) throws Exception {
    Run<?, ?> run = open(settings);
    run.go(Goal.END);
    return run.draw(false);
  }

  private static double score(Drawing drawing, String id) {
    return drawing.scores().get(id).value();
  }

  /// Butterworth's formula with bent frequencies: 1 / (1 + (tan(π/4) / tan(π/8))^(2N)).
  @Test
  void an_octave_above_the_edge_the_gain_is_that_of_the_formula() throws Exception {
    for (int order : new int[] {1, 2, 4, 8}) {
      Drawing drawing = end(Map.of("order", order, "high_edge", 1_000, "probe", 2_000));

      double ratio = 1 + Math.sqrt(2);
      double expected = -10 * Math.log10(1 + Math.pow(ratio, 2 * order));
      assertThat(score(drawing, "gain")).isCloseTo(expected, within(1e-9));
      assertThat(score(drawing, "cutoff")).isCloseTo(1_000, within(1e-6));
    }
  }

  /// Worked out by hand: at output 16 four samples of 0.5 and one of −0.5, each times 1/5.
  @Test
  void a_mean_of_five_makes_a_ramp_of_an_edge() throws Exception {
    Run<?, ?> run =
        open(Map.of("kind", "convolution", "source", "square", "taps", 5, "noise", 0, "cursor", 0));

    run.forward(1);
    assertThat((Double) run.draw(false).facts().get("sum")).isCloseTo(0.1, within(1e-12));
    run.forward(16);
    assertThat((Double) run.draw(false).facts().get("sum")).isCloseTo(0.3, within(1e-12));
    assertThat(run.draw(false).facts()).containsEntry("output", 16.0);
  }

  @Test
  void a_pole_outside_the_circle_is_said_and_muted_and_can_come_back() throws Exception {
    Run<?, ?> run = open(Map.of());
    run.go(Goal.END);

    run.edit("pole", new Gesture.Moved(0, Map.of("real", 0.8, "imaginary", 0.7)));

    assertThat(run.draw(false).facts()).containsEntry("stable", false);
    assertThat(run.draw(false).scores()).containsOnlyKeys("work");
    assertThat(run.draw(false).said().orElseThrow().sentence()).contains("muted");
    assertThat(run.hear("after").mix()).containsOnly(0);
    assertThat(run.hear("removed").mix()).containsOnly(0);
    run.edit("pole", new Gesture.Moved(0, Map.of("real", 0.5, "imaginary", 0.5)));
    assertThat(run.draw(false).facts()).containsEntry("stable", true);
  }

  @Test
  void edges_the_wrong_way_round_are_read_as_swapped() throws Exception {
    Drawing right = end(Map.of("shape", "band", "low_edge", 300, "high_edge", 1_000));
    Drawing wrong = end(Map.of("shape", "band", "low_edge", 1_000, "high_edge", 300));

    assertThat(wrong.scores()).isEqualTo(right.scores());
    assertThat(wrong.figures().get("response").note()).contains("held in order");
  }

  @Test
  void an_edge_beyond_half_the_rate_is_held_below_it() throws Exception {
    Drawing drawing = end(Map.of("high_edge", 24_000));

    assertThat(score(drawing, "cutoff")).isCloseTo(0.98 * 4_000, within(1e-6));
    assertThat(drawing.figures().get("response").note()).contains("4000");
  }

  @Test
  void a_drawn_wish_is_followed_more_closely_by_more_taps() throws Exception {
    Drawing few = end(Map.of("kind", "drawn", "taps", 15));
    Drawing many = end(Map.of("kind", "drawn", "taps", 255));

    assertThat(score(many, "stopband")).isGreaterThan(score(few, "stopband") + 20);
    assertThat(score(many, "ripple")).isLessThan(score(few, "ripple"));
  }

  @Test
  void a_gate_cleans_noise_and_too_strict_a_gate_less() throws Exception {
    Drawing good = end(Map.of("kind", "gate", "noise", 0.05));
    Drawing strict = end(Map.of("kind", "gate", "noise", 0.05, "deviations", 5));

    assertThat(score(good, "snr_gain")).isGreaterThan(3);
    assertThat(score(strict, "snr_gain")).isLessThan(score(good, "snr_gain"));
  }
}
