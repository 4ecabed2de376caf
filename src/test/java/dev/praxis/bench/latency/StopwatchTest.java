package dev.praxis.bench.latency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.lab.Cancel;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Fits;
import dev.praxis.lab.Materials;
import dev.praxis.lab.Run;
import dev.praxis.lab.Settings;
import dev.praxis.lab.Snapshot;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StopwatchTest {
  private static final long MS = 1_000_000;
  private final Stopwatch stopwatch = new Stopwatch("count");

  private static Snapshot picture(long count, boolean draft) throws Exception {
    try (var fits = new Fits()) {
      var experiment = Experiment.of("counting", Map.of()).with(Settings.NONE.with("count", count));
      var materials = new Materials(Map.of());
      var run = Run.open(new CountingLab(), experiment, materials, fits, new Cancel());
      return new Snapshot(
          run.experiment(),
          run.settings(),
          run.materials(),
          run.tick(),
          run.furthest(),
          run.finished(),
          run.waits(),
          run.draw(draft),
          draft,
          1);
    }
  }

  @Test
  void a_picture_of_an_older_setting_does_not_count() throws Exception {
    stopwatch.turned(7, 0);

    stopwatch.painted(picture(6, false), 20 * MS);
    stopwatch.pulse(16 * MS);
    assertThat(stopwatch.timed()).isEmpty();
    stopwatch.painted(picture(7, false), 50 * MS);
    stopwatch.pulse(16 * MS);

    assertThat(stopwatch.timed()).contains(new Timed(50, 50, 16));
  }

  @Test
  void a_coarse_picture_of_the_new_setting_is_a_first_picture() throws Exception {
    stopwatch.turned(7, 0);

    stopwatch.painted(picture(7, true), 20 * MS);
    stopwatch.pulse(16 * MS);
    assertThat(stopwatch.timed()).isEmpty();
    stopwatch.painted(picture(7, false), 90 * MS);
    stopwatch.pulse(16 * MS);

    assertThat(stopwatch.timed()).contains(new Timed(20, 90, 16));
  }

  @Test
  void the_first_of_several_pictures_of_a_setting_counts() throws Exception {
    stopwatch.turned(7, 10 * MS);

    stopwatch.painted(picture(7, false), 30 * MS);
    stopwatch.painted(picture(7, false), 80 * MS);
    stopwatch.pulse(16 * MS);

    assertThat(stopwatch.timed()).contains(new Timed(20, 20, 16));
  }

  @Test
  void only_the_latest_of_several_turns_counts() throws Exception {
    stopwatch.turned(7, 0);
    stopwatch.painted(picture(7, false), 10 * MS);
    stopwatch.pulse(40 * MS);

    stopwatch.turned(8, 16 * MS);
    stopwatch.painted(picture(7, false), 20 * MS);
    stopwatch.pulse(16 * MS);
    assertThat(stopwatch.timed()).isEmpty();
    stopwatch.painted(picture(8, false), 46 * MS);
    stopwatch.pulse(16 * MS);

    assertThat(stopwatch.timed()).contains(new Timed(30, 30, 40));
  }

  @Test
  void gaps_between_pulses_count_from_the_turn_until_after_the_full_picture() throws Exception {
    stopwatch.pulse(500 * MS);
    stopwatch.turned(7, 0);
    stopwatch.pulse(16 * MS);
    stopwatch.painted(picture(7, false), 30 * MS);

    stopwatch.pulse(33 * MS);
    stopwatch.pulse(700 * MS);

    assertThat(stopwatch.timed().orElseThrow().gap()).isCloseTo(33, within(1e-9));
  }
}
