package dev.praxis.labs.signals.spectrograms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.signal.wav.Coding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class SpectrogramNumbersTest {
  private static final int FREQUENCY = 1;
  private static final int VALUE = 2;
  private final Bench bench;

  SpectrogramNumbersTest(@TempDir Path folder) {
    this.bench = new Bench(folder);
  }

  /// Half the sum of a periodic Hann window of 2048 samples is 512 (F. J. Harris, On the use of
  /// windows for harmonic analysis with the discrete Fourier transform, Proc. IEEE 66(1), 1978).
  @Test
  void a_unit_cosine_on_bin_100_has_magnitude_512_there() throws Exception {
    int rate = 20_480;
    double[] cosine = Bench.samples(rate, n -> Math.cos(2 * Math.PI * 1_000 * n / rate));
    Path file = bench.wav("cosine.wav", rate, Coding.FLOAT_64, cosine);

    JsonNode run = bench.run(file, "window=2048", "hop=512", "cursor=0.5").json();

    double[] magnitude = Bench.column(run, "frame", VALUE);
    assertThat(magnitude).hasSize(1_025);
    assertThat(Bench.column(run, "frame", FREQUENCY)[100]).isEqualTo(1_000);
    assertThat(magnitude[100]).isCloseTo(512, within(1e-9));
    assertThat(magnitude[99]).isCloseTo(256, within(1e-9));
    assertThat(magnitude[102]).isCloseTo(0, within(1e-9));
    assertThat(Bench.score(run, "peak")).isEqualTo(1_000);
    assertThat(Bench.score(run, "peak_magnitude")).isCloseTo(512, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({"0.0, 0", "0.4, 50"})
  void a_rising_tone_has_librosas_numbers(String cursor, int frame) throws Exception {
    Path file = bench.wav("chirp.wav", 16_000, Coding.PCM_16, Librosa.chirp());

    JsonNode run = bench.run(file, "window=512", "hop=128", "bands=40", "cursor=" + cursor).json();

    agrees(run, "chirp", frame);
  }

  @ParameterizedTest
  @CsvSource({"0.24, 30", "1.0, 125"})
  void noise_has_librosas_numbers_on_the_scale_of_htk(String cursor, int frame) throws Exception {
    Path file = bench.wav("noise.wav", 8_000, Coding.PCM_16, Librosa.noise());

    JsonNode run =
        bench
            .run(
                file,
                "window=256",
                "hop=64",
                "bands=30",
                "coefficients=12",
                "mel=htk",
                "cursor=" + cursor)
            .json();

    agrees(run, "noise", frame);
  }

  @Test
  void bands_that_catch_no_bin_stay_empty_as_librosas() throws Exception {
    Path file = bench.wav("noise.wav", 8_000, Coding.PCM_16, Librosa.noise());

    JsonNode run = bench.run(file, "window=64", "hop=32", "bands=80", "cursor=0.4").json();

    agrees(run, "narrow", 100);
    assertThat(run.get("facts").get("empty_bands").doubleValue()).isEqualTo(26);
  }

  private static void agrees(JsonNode run, String name, int frame) {
    assertThat(run.get("facts").get("frame").doubleValue()).isEqualTo(frame);
    assertThat(run.get("facts").get("empty_bands").doubleValue())
        .isEqualTo(Librosa.read(name + " empty")[0]);
    double[] centres = Bench.column(run, "mel", FREQUENCY);
    assertThat(centres).containsExactly(Librosa.read(name + " centres"), within(1e-9));
    near(Bench.column(run, "frame", VALUE), Librosa.read(name + " magnitude " + frame));
    near(Bench.column(run, "mel", VALUE), Librosa.read(name + " mel " + frame));
    double[] mfcc = Bench.column(run, "mfcc", 1);
    assertThat(mfcc).containsExactly(Librosa.read(name + " mfcc " + frame), within(1e-8));
  }

  /// To 1e-9 of each number; the same zeros.
  private static void near(double[] ours, double[] theirs) {
    assertThat(ours).hasSameSizeAs(theirs);
    for (int i = 0; i < ours.length; i++) {
      assertThat(ours[i]).as("number %s", i).isCloseTo(theirs[i], within(1e-9 * theirs[i]));
    }
  }
}
