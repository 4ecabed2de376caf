package dev.praxis.signal.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.signal.Framing;
import dev.praxis.signal.Reference;
import dev.praxis.signal.Spectrogram;
import dev.praxis.signal.Stft;
import dev.praxis.signal.Window;
import dev.praxis.signal.synth.Partial;
import dev.praxis.signal.synth.Synth;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpectralGateTest {
  private static final Framing FRAMING = Framing.of(Window.HANN, 512, 128);

  private static double power(double[] sound) {
    return Arrays.stream(sound).map(each -> each * each).average().orElseThrow();
  }

  private static double[] minus(double[] one, double[] other) {
    double[] difference = new double[one.length];
    Arrays.setAll(difference, n -> one[n] - other[n]);
    return difference;
  }

  /// NumPy and SciPy: mean and deviation of decibels, and a mask smoothed by `convolve2d`.
  @Test
  void thresholds_and_mask_are_those_of_numpy() {
    double[] sound = Reference.read("sound");
    var framing = Framing.of(Window.HANN, 64, 16);
    var gate = new SpectralGate(framing, 1.5, 20, 2, 3);
    Spectrogram powers = new Stft(framing.notCentred()).powers(sound);

    double[] means = new SpectralGate(framing, 0, 20, 2, 3).thresholds(sound);

    assertThat(gate.thresholds(sound))
        .containsExactly(Reference.read("gate thresholds"), within(1e-6));
    assertThat(gate.mask(powers, means).values())
        .containsExactly(Reference.read("gate mask"), within(1e-12));
  }

  @Test
  void a_tone_comes_out_of_noise_several_decibels_clearer_and_is_kept() {
    double[] tone = Synth.sines(16_000, 2, List.of(Partial.of(0.2, 1000))).mix();
    double[] hiss = Synth.whiteNoise(16_000, 2, 0.05, 1).mix();
    double[] noise = Synth.whiteNoise(16_000, 1, 0.05, 2).mix();
    double[] both = new double[tone.length];
    Arrays.setAll(both, n -> tone[n] + hiss[n]);

    double[] cleaned = SpectralGate.of(FRAMING).clean(both, noise);

    double gain = 10 * Math.log10(power(hiss) / power(minus(cleaned, tone)));
    double along = 0;
    for (int n = 0; n < tone.length; n++) {
      along += cleaned[n] * tone[n] / tone.length;
    }
    assertThat(cleaned).hasSameSizeAs(both);
    assertThat(gain).isGreaterThan(8);
    assertThat(along / power(tone)).isBetween(0.95, 1.05);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 6, 20})
  void noise_alone_is_turned_down_by_nearly_the_reduction(double reduction) {
    double[] noise = Synth.whiteNoise(16_000, 2, 0.05, 3).mix();

    double[] cleaned = new SpectralGate(FRAMING, 3, reduction, 2, 4).clean(noise, noise);

    double down = 10 * Math.log10(power(noise) / power(cleaned));
    assertThat(down).isCloseTo(reduction, within(0.1 + reduction / 10));
  }

  @Test
  void silence_short_noise_and_full_scale_stay_finite() {
    var gate = SpectralGate.of(FRAMING);
    double[] loud = new double[2000];
    Arrays.setAll(loud, n -> n % 2 == 0 ? 1 : -1);

    assertThat(gate.clean(new double[2000], new double[2000])).containsOnly(0);
    assertThat(gate.clean(new double[0], new double[0])).isEmpty();
    assertThat(Arrays.stream(gate.clean(loud, new double[10])).allMatch(Double::isFinite)).isTrue();
    assertThatThrownBy(() -> new SpectralGate(FRAMING, -1, 20, 2, 4))
        .hasMessageContaining("-1.0 deviations");
    assertThatThrownBy(() -> SpectralGate.of(Framing.of(Window.HANN, 512, 400)))
        .hasMessageContaining("hop of 400");
  }
}
