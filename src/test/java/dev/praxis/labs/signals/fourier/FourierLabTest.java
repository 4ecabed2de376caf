package dev.praxis.labs.signals.fourier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.lab.Cancel;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Fits;
import dev.praxis.lab.Gesture;
import dev.praxis.lab.Goal;
import dev.praxis.lab.Opening;
import dev.praxis.lab.Refusal;
import dev.praxis.lab.Run;
import dev.praxis.lab.Settings;
import dev.praxis.lab.TestMaterials;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FourierLabTest {
  private final Fits fits = new Fits();

  @AfterEach
  void close() {
    fits.close();
  }

  private Run<?, ?> ended(Map<String, Object> settings) throws Exception {
    var experiment = Experiment.of("fourier", Map.of()).with(new Settings(settings));
    Run<?, ?> run =
        Opening.run(new FourierLab(), experiment, TestMaterials.shipped(), fits, new Cancel());
    run.go(Goal.END);
    return run;
  }

  private static double score(Run<?, ?> run, String id) throws InterruptedException {
    return run.draw(false).scores().get(id).value();
  }

  @Test
  void four_samples_of_a_sine_give_what_pencil_and_paper_give() throws Exception {
    Run<?, ?> run = ended(Map.of("n", "4", "f1", 2_000L, "a1", 1.0, "a2", 0.0, "bin", 1L));

    // 0, 1, 0, −1 times 1, −i, −1, i add up to −2i.
    assertThat(score(run, "magnitude")).isCloseTo(2, within(1e-12));
    assertThat(score(run, "phase")).isCloseTo(-90, within(1e-9));
    assertThat(run.draw(false).figures().get("stages").table().rows().get(1))
        .last()
        .isEqualTo("0 − 2i");
  }

  @Test
  void a_sine_above_half_the_rate_has_the_samples_of_a_lower_one() throws Exception {
    Run<?, ?> high = ended(Map.of("f1", 7_000L, "p1", 30.0, "a2", 0.0));
    Run<?, ?> low = ended(Map.of("f1", 1_000L, "p1", 150.0, "a2", 0.0));

    // 7 of 8 turns between two samples are 1 of 8 backwards: sin(−x + 30°) = sin(x + 150°).
    assertThat(score(high, "apparent")).isEqualTo(1_000);
    assertThat(score(high, "magnitude")).isCloseTo(score(low, "magnitude"), within(1e-9));
    assertThat(score(high, "phase")).isCloseTo(score(low, "phase"), within(1e-9));
    double[] heard = high.hear("sampled").mix();
    double[] meant = low.hear("sine").mix();
    for (int i = 0; i < heard.length; i += 997) {
      assertThat(heard[i]).isCloseTo(meant[i], within(1e-9));
    }
  }

  @Test
  void rounding_is_not_taken_for_sound() throws Exception {
    Run<?, ?> run = ended(Map.of("f1", 4_000L, "a1", 1.0, "a2", 0.0));

    assertThat(score(run, "magnitude")).isZero();
    assertThat(score(run, "peak")).isZero();
    assertThat(score(run, "leakage")).isZero();
  }

  @Test
  void a_sine_between_bins_leaks_and_a_hann_window_holds_it_together() throws Exception {
    Run<?, ?> plain = ended(Map.of("f1", 1_250L, "a1", 1.0, "a2", 0.0));
    Run<?, ?> faded = ended(Map.of("f1", 1_250L, "a1", 1.0, "a2", 0.0, "shape", "hann"));

    // Worked out with numpy.fft.fft.
    assertThat(score(plain, "leakage")).isCloseTo(0.02762829903746901, within(1e-9));
    assertThat(score(faded, "leakage")).isCloseTo(0.0016212065617163553, within(1e-9));
  }

  @Test
  void a_dragged_sine_is_held_inside_what_the_knobs_allow() throws Exception {
    Run<?, ?> run = ended(Map.of());

    run.edit("sine", new Gesture.Moved(0, Map.of("frequency", 99_999.0, "amplitude", -3.0)));

    assertThat(run.draw(false).facts())
        .containsEntry("hertz", 8_000.0)
        .containsEntry("moved", true);
    assertThatThrownBy(
            () -> run.edit("sine", new Gesture.Moved(0, Map.of("frequency", Double.NaN))))
        .isInstanceOf(Refusal.class);
  }
}
