package dev.praxis.labs.signals.spectrograms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.signal.wav.Coding;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SpectrogramBadInputTest {
  private static final int HEADER = 44;
  private static final int RATE_AT = 24;
  private final Bench bench;

  SpectrogramBadInputTest(@TempDir Path folder) {
    this.bench = new Bench(folder);
  }

  private static double[] tone(int length) {
    return Bench.samples(length, n -> 0.5 * Math.sin(2 * Math.PI * 440 * n / 8_000));
  }

  private Path bytes(String name, byte[] bytes) throws Exception {
    return Files.write(bench.file(name), bytes);
  }

  private String refused(Path file) throws Exception {
    Bench.Ended ended = bench.run(file);
    assertThat(ended.exit()).isNotZero();
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err().strip().lines()).hasSize(1);
    return ended.err();
  }

  private String told(Path file, String... settings) throws Exception {
    Bench.Ended ended = bench.told(file, settings);
    assertThat(ended.err()).isEmpty();
    assertThat(ended.exit()).isZero();
    return ended.out();
  }

  @Test
  void files_without_a_sound_are_refused_in_one_line_that_says_what_to_do() throws Exception {
    byte[] whole = Files.readAllBytes(bench.wav("whole.wav", 8_000, Coding.PCM_16, tone(800)));
    byte[] zero = whole.clone();
    ByteBuffer.wrap(zero).order(ByteOrder.LITTLE_ENDIAN).putInt(RATE_AT, 0);
    byte[] mp3 = Arrays.copyOf("ID3\3\0".getBytes(StandardCharsets.US_ASCII), 2_000);

    assertThat(refused(bytes("empty.wav", new byte[0]))).contains("empty.wav is empty");
    assertThat(refused(bytes("cut.wav", Arrays.copyOf(whole, 30)))).contains("copy or export it");
    assertThat(refused(bytes("nothing.wav", Arrays.copyOf(whole, HEADER)))).contains("nothing.wav");
    assertThat(refused(bytes("zero.wav", zero))).contains("0 samples a second");
    assertThat(refused(bytes("song.wav", mp3))).contains("looks like MP3").contains("convert");
  }

  @Test
  void a_sound_that_was_cut_off_is_heard_as_far_as_it_goes_and_that_is_said() throws Exception {
    byte[] whole = Files.readAllBytes(bench.wav("whole.wav", 8_000, Coding.PCM_16, tone(8_000)));
    Path cut = bytes("cut.wav", Arrays.copyOf(whole, HEADER + 7_001));

    String told = told(cut);

    assertThat(told).contains("(0.438 s)").contains("says it lasts 1 s but holds only 0.438 s");
  }

  @Test
  void silence_clipping_and_many_channels_are_said() throws Exception {
    Path silence = bench.wav("silence.wav", 8_000, Coding.PCM_16, new double[8_000]);
    double[] loud = Arrays.stream(tone(8_000)).map(v -> Math.clamp(9 * v, -1, 1)).toArray();
    Path clipped = bench.wav("clipped.wav", 8_000, Coding.PCM_16, loud);
    double[][] seven = new double[7][];
    Arrays.fill(seven, tone(8_000));
    Path many = bench.wav("seven.wav", 8_000, Coding.PCM_16, seven);

    assertThat(told(silence)).contains("Every sample is zero");
    assertThat(told(clipped)).contains("samples stand at full scale");
    assertThat(told(many)).contains("The mean of 7 channels");
    assertThat(Bench.score(bench.run(many).json(), "peak")).isEqualTo(437.5);
  }

  @Test
  void a_window_longer_than_the_sound_and_bands_without_a_bin_are_said() throws Exception {
    Path file = bench.wav("short.wav", 8_000, Coding.PCM_16, tone(80));

    assertThat(told(file)).contains("longer than the sound");
    assertThat(told(file, "window=64")).doesNotContain("longer than the sound");
    assertThat(told(file, "window=64", "bands=200")).contains("of 200 bands catch no bin");
  }

  /// 1.27 GB by its header and some kilobytes on a disk that can leave holes; a second of 440 Hz
  /// begins at 7005 s.
  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void the_last_minutes_of_two_hours_are_read_without_the_rest() throws Exception {
    int second = 44_100 * 4;
    long length = 7_200L * second;
    Path file = bench.wav("tone.wav", 44_100, Coding.PCM_16, high(), high());
    byte[] tone = Files.readAllBytes(file);
    ByteBuffer.wrap(tone).order(ByteOrder.LITTLE_ENDIAN).putInt(HEADER - 4, (int) length);
    Path hours = bytes("hours.wav", Arrays.copyOf(tone, HEADER));
    try (SeekableByteChannel out = Files.newByteChannel(hours, StandardOpenOption.WRITE)) {
      out.position(HEADER + 7_005L * second).write(ByteBuffer.wrap(tone, HEADER, second));
      out.position(HEADER + length - 1).write(ByteBuffer.wrap(new byte[1]));
    }

    JsonNode run = bench.run(hours, "from=7000", "cursor=7005.5", "window=4096", "hop=1024").json();

    assertThat(run.get("facts").get("duration").doubleValue()).isEqualTo(20);
    assertThat(Arrays.stream(Bench.column(run, "wave", 0)))
        .allMatch(time -> time >= 7_000 && time <= 7_020);
    assertThat(Bench.score(run, "peak")).isEqualTo(41 * 44_100 / 4_096.0);
    assertThat(run.get("figures").toString()).hasSizeLessThan(40_000_000);
  }

  private static double[] high() {
    return Bench.samples(44_100, n -> 0.5 * Math.sin(2 * Math.PI * 440 * n / 44_100));
  }
}
