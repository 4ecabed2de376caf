package dev.praxis.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.signal.Wave;
import dev.praxis.signal.wav.WavFile;
import dev.praxis.sound.Recorder.State;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecorderTest {
  private static final int RATE = 8_000;
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  @TempDir Path folder;

  private static Recorder recorded(Source source) throws InterruptedException {
    var recorder = new Recorder(source, new LiveColumns(source.rate()), Pace.real());
    recorder.start();
    recorder.join();
    return recorder;
  }

  private static double[] tone(double amplitude, int samples) {
    return IntStream.range(0, samples)
        .mapToDouble(i -> amplitude * Math.sin(2 * Math.PI * 500 * i / RATE))
        .toArray();
  }

  @Test
  void blocks_become_a_wav_file_named_by_day_and_hash() throws Exception {
    double[] heard = tone(0.5, 70_001);

    Recorder recorder = recorded(new FakeSource(RATE, heard));
    Path file = recorder.take().keep(folder.resolve("sounds"), DAY);

    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    Wave read = WavFile.load(file, 60);
    assertThat(recorder.progress().state()).isEqualTo(State.OVER);
    assertThat(file.getFileName())
        .hasToString("2026-11-21-" + HexFormat.of().formatHex(digest).substring(0, 8) + ".wav");
    assertThat(read.rate()).isEqualTo(RATE);
    assertThat(read.frames()).isEqualTo(70_001);
    assertThat(read.mix()).containsExactly(heard, within(0.5 / 32_768));
    assertThat(Files.list(folder.resolve("sounds"))).containsExactly(file);
  }

  @Test
  void zeros_alone_are_silence_and_a_faint_tone_is_not() throws Exception {
    Recorder zeros = recorded(new FakeSource(RATE, new double[2 * RATE]));
    Recorder faint = recorded(new FakeSource(RATE, tone(0.01, 2 * RATE)));

    assertThat(zeros.progress().silent()).isTrue();
    assertThat(faint.progress().silent()).isFalse();
    assertThat(faint.progress().seconds()).isEqualTo(2);
  }

  @Test
  void samples_at_full_scale_are_counted() throws Exception {
    double[] heard = tone(0.5, 1_000);
    Arrays.fill(heard, 100, 107, 1.0);
    heard[500] = -1;

    Recorder recorder = recorded(new FakeSource(RATE, heard));

    assertThat(recorder.progress().clipped()).isEqualTo(8);
    assertThat(recorder.progress().peak()).isEqualTo(1);
  }

  @Test
  void a_recording_ends_after_ten_minutes() throws Exception {
    int rate = 1_000;

    Recorder recorder = recorded(new FakeSource(rate, new double[700 * rate]));

    assertThat(recorder.progress().state()).isEqualTo(State.FULL);
    assertThat(recorder.take().seconds()).isEqualTo(600);
  }

  @Test
  void a_device_that_goes_away_leaves_what_was_heard_and_a_sentence() throws Exception {
    Recorder recorder = recorded(new FakeSource(RATE, tone(0.5, RATE)).lostAtTheEnd());

    assertThat(recorder.progress().state()).isEqualTo(State.LOST);
    assertThat(recorder.progress().trouble().orElseThrow().what()).contains("gone");
    assertThat(recorder.take().seconds()).isEqualTo(1);
  }

  @Test
  void a_recording_that_is_told_to_stop_stops_and_closes_its_source() throws Exception {
    var source = new FakeSource(RATE, tone(0.5, 800)).quietAtTheEnd();
    var recorder = new Recorder(source, new LiveColumns(RATE), Pace.real());

    recorder.start();
    source.awaitQuiet();
    recorder.stop();
    recorder.join();

    assertThat(recorder.progress().state()).isEqualTo(State.STOPPED);
    assertThat(recorder.take().seconds()).isEqualTo(0.1);
    assertThat(source.closed()).isTrue();
  }
}
