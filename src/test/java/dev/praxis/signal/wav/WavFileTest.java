package dev.praxis.signal.wav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.signal.Envelope;
import dev.praxis.signal.Wave;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WavFileTest {
  @TempDir private Path folder;

  private static Wave stereo(int rate, int frames) {
    var random = new Random(1);
    return new Wave(
        rate,
        new double[][] {
          random.doubles(frames, -0.99, 0.99).toArray(),
          random.doubles(frames, -0.99, 0.99).toArray()
        });
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("sound.wav"), bytes);
  }

  /// A good file of four 16-bit samples, with one number in its header changed.
  private byte[] changed(int at, int value, int width) {
    byte[] bytes = WavWriter.bytes(Wave.of(8000, new double[] {0, 0.5, -0.5, 0.25}), Coding.PCM_16);
    ByteBuffer view = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    if (width == 2) {
      view.putShort(at, (short) value);
    } else {
      view.putInt(at, value);
    }
    return bytes;
  }

  @ParameterizedTest
  @EnumSource(Coding.class)
  void what_was_written_is_read_within_half_a_step(Coding coding) throws Exception {
    Wave wave = stereo(44_100, 50_001);
    WavWriter.write(wave, coding, folder.resolve("sound.wav"));

    try (WavFile wav = WavFile.open(folder.resolve("sound.wav"))) {
      Wave back = wav.read(0, Long.MAX_VALUE);

      double step = coding.name().startsWith("PCM") ? Math.pow(2, -coding.bits()) : 1e-7;
      assertThat(wav.header().coding()).isEqualTo(coding);
      assertThat(back.rate()).isEqualTo(44_100);
      assertThat(back.channels()[0]).containsExactly(wave.channels()[0], within(step * 1.0001));
      assertThat(back.channels()[1]).containsExactly(wave.channels()[1], within(step * 1.0001));
      assertThat(wav.remark()).isEmpty();
    }
  }

  @Test
  void a_stretch_in_the_middle_is_that_stretch_of_the_whole() throws Exception {
    WavWriter.write(stereo(8000, 40_000), Coding.PCM_16, folder.resolve("sound.wav"));

    try (WavFile wav = WavFile.open(folder.resolve("sound.wav"))) {
      Wave whole = wav.read(0, 40_000);
      Wave part = wav.read(20_001, 39_000);

      assertThat(part.frames()).isEqualTo(18_999);
      assertThat(part.mix()).containsExactly(whole.slice(20_001, 39_000).mix());
      assertThat(wav.read(50_000, 60_000).frames()).isZero();
      assertThat(wav.read(-5, 3).frames()).isEqualTo(3);
    }
  }

  @Test
  void an_overview_is_the_envelope_of_the_mix() throws Exception {
    WavWriter.write(stereo(8000, 40_000), Coding.FLOAT_64, folder.resolve("sound.wav"));

    try (WavFile wav = WavFile.open(folder.resolve("sound.wav"))) {
      Envelope overview = wav.overview(77, () -> false);

      Envelope expected = Envelope.of(wav.read(0, 40_000).mix(), 77);
      assertThat(overview.lows()).containsExactly(expected.lows(), within(1e-12));
      assertThat(overview.highs()).containsExactly(expected.highs(), within(1e-12));
      assertThatThrownBy(() -> wav.overview(77, () -> true))
          .isInstanceOf(InterruptedException.class);
    }
  }

  @Test
  void two_hours_are_read_where_they_are_asked_for() throws Exception {
    long frames = 2L * 3600 * 44_100;
    byte[] header = WavWriter.bytes(new Wave(44_100, new double[2][0]), Coding.PCM_16);
    ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN).putInt(40, (int) (frames * 4));
    Path file = file(header);
    try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(44 + frames * 4);
      sparse.seek(44 + (frames - 1) * 4);
      sparse.write(new byte[] {0, 0x40, 0, 0x40});
    }

    try (WavFile wav = WavFile.open(file)) {
      assertThat(wav.header().seconds()).isEqualTo(7200);
      assertThat(wav.read(frames - 2, frames).mix()).containsExactly(0, 0.5);
    }
  }

  @Test
  void extensible_headers_odd_chunks_and_open_lengths_are_read() throws Exception {
    ByteBuffer out = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
    out.put(ascii("RIFF")).putInt(-1).put(ascii("WAVE"));
    out.put(ascii("LIST")).putInt(3).put(new byte[4]);
    out.put(ascii("fmt ")).putInt(40).putShort((short) 0xfffe).putShort((short) 1).putInt(11_025);
    out.putInt(22_050).putShort((short) 2).putShort((short) 16).putShort((short) 22);
    out.putShort((short) 16).putInt(4).putShort((short) 1).put(new byte[14]);
    out.put(ascii("data")).putInt(-1).putShort((short) 16_384).putShort((short) -16_384);
    Path file = file(Arrays.copyOf(out.array(), out.position()));

    Wave wave = WavFile.load(file, 60);

    assertThat(wave.rate()).isEqualTo(11_025);
    assertThat(wave.mix()).containsExactly(0.5, -0.5);
  }

  @Test
  void a_file_that_ends_early_is_read_as_far_as_it_goes_and_says_so() throws Exception {
    byte[] whole = WavWriter.bytes(stereo(8000, 16_000), Coding.PCM_16);
    Path file = file(Arrays.copyOf(whole, 44 + 8000 * 4 + 1));

    try (WavFile wav = WavFile.open(file)) {
      assertThat(wav.read(0, 99_999).frames()).isEqualTo(8000);
      assertThat(wav.remark().orElseThrow())
          .isEqualTo("sound.wav says it lasts 2 s but holds only 1 s: what is there is used.");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "24, 0, 4, 0 samples a second",
    "24, -1, 4, 4294967295 samples a second",
    "22, 0, 2, 0 channels",
    "22, 9, 2, 9 channels",
    "20, 2, 2, coding 2 with 16 bits",
    "34, 12, 2, coding 1 with 12 bits",
    "32, 3, 2, a frame takes 3 bytes",
    "12, 0, 4, no usable description",
    "36, 0, 4, no sound in it",
    "16, 2147483647, 4, no sound in it"
  })
  void damaged_headers_are_refused_with_a_sentence(int at, int value, int width, String said)
      throws IOException {
    Path file = file(changed(at, value, width));

    assertThatThrownBy(() -> WavFile.open(file))
        .isInstanceOf(SoundProblem.class)
        .hasMessageContaining("sound.wav")
        .hasMessageContaining(said)
        .hasMessageNotContaining("{");
  }

  @Test
  void seven_channels_are_mixed() throws Exception {
    double[][] channels = new double[7][100];
    Arrays.fill(channels[3], 0.7);
    WavWriter.write(new Wave(48_000, channels), Coding.FLOAT_64, folder.resolve("sound.wav"));

    Wave wave = WavFile.load(folder.resolve("sound.wav"), 60);

    assertThat(wave.channels()).hasDimensions(7, 100);
    assertThat(wave.mix()[50]).isCloseTo(0.1, within(1e-12));
  }

  @Test
  void every_beginning_of_a_file_is_read_or_refused() throws IOException {
    byte[] whole = WavWriter.bytes(stereo(8000, 3), Coding.PCM_24);
    for (int length = 0; length < 44; length++) {
      Path file = file(Arrays.copyOf(whole, length));

      assertThatThrownBy(() -> WavFile.open(file))
          .as(length + " bytes")
          .isInstanceOf(SoundProblem.class);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ID3, MP3",
    "fLaC, FLAC",
    "OggS, Ogg",
    "FORM, AIFF",
    "RF64, RF64",
    "RIFX, RIFX",
    "RIFFxxxxAVI , another kind",
    "name;surname;, something else"
  })
  void what_is_no_wav_is_named(String start, String kind) throws IOException {
    Path file = file((start + "                ").getBytes(StandardCharsets.US_ASCII));

    assertThatThrownBy(() -> WavFile.open(file))
        .isInstanceOf(SoundProblem.class)
        .hasMessageContaining("looks like " + kind)
        .hasMessageContaining("Convert it");
  }

  @Test
  void broken_float_samples_are_silence_or_limited() throws Exception {
    double[] odd = {Double.NaN, Double.POSITIVE_INFINITY, -1e30, 1.5};
    WavWriter.write(Wave.of(8000, odd), Coding.FLOAT_64, folder.resolve("sound.wav"));

    assertThat(WavFile.load(folder.resolve("sound.wav"), 1).mix())
        .containsExactly(0, 1000, -1000, 1.5);
  }

  @Test
  void a_file_that_is_not_there_is_a_problem() {
    assertThatThrownBy(() -> WavFile.open(folder.resolve("none.wav")))
        .isInstanceOf(SoundProblem.class)
        .hasMessageContaining("none.wav cannot be read");
  }

  /// Recordings made by another program (espeak-ng and SoX).
  @Test
  void a_shipped_digit_is_read() throws Exception {
    Wave seven = WavFile.load(Path.of("datasets/spoken-digits/7_us-m3_0.wav"), 60);

    assertThat(seven.rate()).isEqualTo(8000);
    assertThat(seven.seconds()).isBetween(0.2, 1.0);
    assertThat(Envelope.of(seven.mix(), 1).highs()[0]).isBetween(0.3, 0.72);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
