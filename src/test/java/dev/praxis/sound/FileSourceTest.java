package dev.praxis.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.praxis.signal.Wave;
import dev.praxis.signal.wav.Coding;
import dev.praxis.signal.wav.SoundProblem;
import dev.praxis.signal.wav.WavWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSourceTest {
  @TempDir Path folder;

  /// A clock that is where it is told to wait for.
  private static final class ByHand implements Pace {
    private final List<Long> waitedFor = new ArrayList<>();
    private long now = 5_000_000_000L;

    @Override
    public long now() {
      return now;
    }

    @Override
    public void until(long moment) {
      waitedFor.add(moment - 5_000_000_000L);
      now = Math.max(now, moment);
    }
  }

  private Path file(int rate, int samples) throws Exception {
    double[] left = new double[samples];
    double[] right = new double[samples];
    java.util.Arrays.fill(left, 0.5);
    Path file = folder.resolve("two.wav");
    WavWriter.write(new Wave(rate, new double[][] {left, right}), Coding.PCM_16, file);
    return file;
  }

  @Test
  void each_stretch_comes_when_it_would_have_been_heard() throws Exception {
    var clock = new ByHand();
    double[] into = new double[80];

    try (FileSource source = FileSource.open(file(8_000, 200), clock)) {
      assertThat(List.of(source.read(into), source.read(into), source.read(into)))
          .containsExactly(80, 80, 40);
      assertThat(source.read(into)).isEqualTo(-1);
    }

    assertThat(clock.waitedFor).containsExactly(10_000_000L, 20_000_000L, 25_000_000L);
    assertThat(into[0]).isEqualTo(0.25);
  }

  @Test
  void a_reader_that_was_late_catches_up_and_knows_how_late_it_is() throws Exception {
    var clock = new ByHand();
    double[] into = new double[80];

    try (FileSource source = FileSource.open(file(8_000, 800), clock)) {
      source.read(into);
      clock.now += 1_000_000_000L;
      source.read(into);

      assertThat(source.behindNanos()).isEqualTo(990_000_000L);
    }
    assertThat(clock.waitedFor).containsExactly(10_000_000L, 20_000_000L);
  }

  @Test
  void a_file_that_is_no_sound_is_refused_with_a_sentence() throws Exception {
    Path text = Files.writeString(folder.resolve("notes.wav"), "not a sound");

    assertThatThrownBy(() -> FileSource.open(text, Pace.real()))
        .isInstanceOf(SoundProblem.class)
        .hasMessageContaining("notes.wav");
  }
}
