package dev.praxis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.signal.Wave;
import dev.praxis.signal.wav.SoundProblem;
import dev.praxis.signal.wav.WavFile;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoundOptionTest {
  private final Path folder;
  private final Console console;

  SoundOptionTest(@TempDir Path folder) {
    this.folder = folder;
    this.console = new Console(folder);
  }

  @Test
  void what_can_be_heard_of_a_run_is_saved_as_it_is() throws SoundProblem {
    var ended =
        console.run(
            "run", "spectrograms", "--set", "source=chirp", "--sound", "original=chirp.wav");

    Wave wave = WavFile.load(folder.resolve("chirp.wav"), 60);
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out()).contains("saved as chirp.wav");
    assertThat(wave.seconds()).isPositive();
    assertThat(Arrays.stream(wave.mix()).max().orElse(0)).isGreaterThan(0.1);
  }

  @Test
  void a_sound_the_lab_does_not_have_is_wrong_use() {
    var unknown = console.run("run", "spectrograms", "--sound", "orignal=a.wav");
    var none = console.run("run", "k-means", "--sound", "original=a.wav");
    var nowhere = console.run("run", "spectrograms", "--sound", "original");

    assertThat(unknown.exit()).isEqualTo(Exit.WRONG_USE);
    assertThat(unknown.err()).contains("did you mean original");
    assertThat(none.exit()).isEqualTo(Exit.WRONG_USE);
    assertThat(none.err()).contains("nothing to be heard");
    assertThat(nowhere.exit()).isEqualTo(Exit.WRONG_USE);
  }

  @Test
  void a_file_that_cannot_be_written_ends_with_3() {
    var ended =
        console.run(
            "run", "spectrograms", "--set", "source=chirp", "--sound", "original=no/where.wav");

    assertThat(ended.exit()).isEqualTo(Exit.FAILED);
    assertThat(ended.err()).contains("no/where.wav");
  }
}
