package dev.praxis.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class MelTest {
  /// The examples in librosa's documentation of `hz_to_mel` and `mel_to_hz`.
  @Test
  void slaneys_scale_is_that_of_librosas_examples() {
    assertThat(MelScale.SLANEY.toMel(60)).isCloseTo(0.9, within(1e-12));
    assertThat(MelScale.SLANEY.toMel(110)).isCloseTo(1.65, within(1e-12));
    assertThat(MelScale.SLANEY.toMel(440)).isCloseTo(6.6, within(1e-12));
    assertThat(MelScale.SLANEY.toHertz(3)).isCloseTo(200, within(1e-12));
    assertThat(MelScale.SLANEY.toHertz(5)).isCloseTo(333.333, within(1e-3));
    assertThat(MelScale.SLANEY.toMel(6400)).isCloseTo(42, within(1e-12));
    assertThat(MelScale.HTK.toMel(1000)).isCloseTo(999.9856, within(1e-4));
  }

  @Property
  void both_scales_can_be_turned_back(
      @ForAll MelScale scale, @ForAll @DoubleRange(max = 96_000) double hertz) {
    assertThat(scale.toHertz(scale.toMel(hertz))).isCloseTo(hertz, within(1e-8));
  }

  /// Values printed as librosa's in the documentation of the Rust crate mel_filter 0.1.1
  /// (docs.rs/mel_filter, function mel), which names no version of librosa.
  @Test
  void the_first_bands_of_librosas_default_bank_have_its_weights() {
    var bank = MelBank.of(MelSpec.of(128, 22_050), 22_050, 2048);

    assertThat(row(bank, 0, 6))
        .containsExactly(
            new double[] {
              0,
              0.016182853208219942,
              0.032365706416439884,
              0.028990088037379964,
              0.012807234829160026,
              0
            },
            within(1e-12));
    assertThat(row(bank, 1, 9))
        .containsExactly(
            new double[] {
              0,
              0,
              0,
              0.009779235793639925,
              0.025962089001859864,
              0.035393705451959974,
              0.01921085224374004,
              0.003027999035520103,
              0
            },
            within(1e-12));
    assertThat(bank.empty()).isEmpty();
  }

  private static double[] row(MelBank bank, int band, int bins) {
    return IntStream.range(0, bins).mapToDouble(bin -> bank.weight(band, bin)).toArray();
  }

  private static double[] all(MelBank bank) {
    return IntStream.range(0, bank.bands() * bank.bins())
        .mapToDouble(i -> bank.weight(i / bank.bins(), i % bank.bins()))
        .toArray();
  }

  @Test
  void both_scales_and_heights_agree_with_numpy() {
    var slaney = MelBank.of(MelSpec.of(20, 8000), 8000, 256);
    var htk = MelBank.of(new MelSpec(16, 100, 3500, MelScale.HTK, false), 8000, 256);

    assertThat(all(slaney)).containsExactly(Reference.read("mel slaney area"), within(1e-12));
    assertThat(all(htk)).containsExactly(Reference.read("mel htk height"), within(1e-12));
  }

  @Test
  void energies_and_cepstra_agree_with_scipy() {
    var framing = Framing.of(Window.HANN, 256, 64);
    Spectrogram powers = new Stft(framing).powers(Reference.read("sound"));

    Spectrogram energies = MelBank.of(MelSpec.of(20, 8000), 8000, 256).energies(powers);
    Spectrogram mfcc = Mfcc.of(energies, 13);

    assertThat(energies.values()).containsExactly(Reference.read("energies"), within(1e-9));
    assertThat(mfcc.bins()).isEqualTo(13);
    assertThat(mfcc.values()).containsExactly(Reference.read("mfcc"), within(1e-9));
  }

  @Test
  void bands_too_narrow_for_any_bin_are_named() {
    var bank = MelBank.of(MelSpec.of(128, 16_000), 16_000, 256);

    assertThat(bank.empty()).isNotEmpty().doesNotContain(127);
    for (int band : bank.empty()) {
      assertThat(row(bank, band, bank.bins())).containsOnly(0);
    }
    assertThatThrownBy(() -> new MelSpec(10, 500, 500, MelScale.HTK, true))
        .hasMessageContaining("500.0 to 500.0");
  }

  @Test
  void all_coefficients_give_the_bands_back() {
    var bands = new Spectrogram(2, 5, new double[] {1, 5, -2, 4, 0, 3, 3, 3, 3, 3});
    var dct = new Dct(5, 5);

    Spectrogram coefficients = dct.of(bands);

    assertThat(dct.inverse(coefficients).values()).containsExactly(bands.values(), within(1e-12));
    assertThat(coefficients.at(1, 0)).isCloseTo(3 * Math.sqrt(5), within(1e-12));
    assertThat(coefficients.at(1, 1)).isCloseTo(0, within(1e-12));
  }

  @Test
  void decibels_have_a_floor_and_a_range() {
    var powers = new Spectrogram(1, 4, new double[] {100, 1, 0, 1e-3});

    assertThat(Decibels.of(powers).values())
        .containsExactly(new double[] {20, 0, -60, -30}, within(1e-9));
    assertThat(Decibels.belowMax(powers).values())
        .containsExactly(new double[] {0, -20, -80, -50}, within(1e-9));
    assertThat(Decibels.ofPower(0)).isCloseTo(-100, within(1e-12));
  }

  @Test
  void pre_emphasis_begins_as_librosas() {
    assertThat(PreEmphasis.of(Reference.read("sound"), 0.97))
        .containsExactly(Reference.read("preemphasis"), within(1e-12));
    assertThat(PreEmphasis.of(new double[] {0.5}, 0.97)).containsExactly(0.5);
  }
}
