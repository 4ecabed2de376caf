package dev.praxis.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.signal.synth.Partial;
import dev.praxis.signal.synth.Synth;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResampleTest {
  private static Wave tone(int rate, double hertz) {
    return Synth.sines(rate, 0.5, List.of(Partial.of(0.5, hertz)));
  }

  private static double[] middle(Wave wave) {
    return wave.slice(wave.rate() / 10, wave.rate() * 4 / 10).mix();
  }

  @ParameterizedTest
  @CsvSource({"16000, 8000", "8000, 16000", "44100, 8000", "8000, 44100", "22050, 16000"})
  void a_tone_that_both_rates_can_carry_stays(int from, int to) {
    Wave resampled = Resample.of(tone(from, 1000), to);

    assertThat(resampled.rate()).isEqualTo(to);
    assertThat(resampled.frames()).isEqualTo(to / 2);
    assertThat(middle(resampled)).containsExactly(middle(tone(to, 1000)), within(1e-4));
  }

  @Test
  void a_tone_that_the_new_rate_cannot_carry_is_gone() {
    double[] left = middle(Resample.of(tone(16_000, 6000), 8000));

    assertThat(Arrays.stream(left).map(Math::abs).max().orElseThrow()).isLessThan(5e-5);
  }

  @Test
  void the_same_rate_is_the_same_sound_and_nonsense_is_refused() {
    Wave wave = tone(8000, 440);

    assertThat(Resample.of(wave, 8000)).isSameAs(wave);
    assertThat(Resample.of(Wave.of(8000, new double[0]), 16_000).frames()).isZero();
    assertThatThrownBy(() -> Resample.of(wave, 0)).hasMessageContaining("0 Hz");
    assertThatThrownBy(() -> Resample.of(wave, Integer.MAX_VALUE)).hasMessageContaining("seconds");
  }
}
