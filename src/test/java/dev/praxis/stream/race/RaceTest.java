package dev.praxis.stream.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.stream.Dice;
import dev.praxis.stream.detect.Alarm;
import dev.praxis.stream.detect.Detector;
import dev.praxis.stream.detect.Kind;
import dev.praxis.stream.detect.Level;
import dev.praxis.stream.detect.Reading;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;

class RaceTest {
  private static Alarm drift(long index) {
    return new Alarm(index, Level.DRIFT);
  }

  private static Track track(long seed) {
    var dice = new Dice(seed);
    double[] bits = new double[4000];
    Arrays.setAll(bits, i -> dice.happens(i < 2000 ? 0.1 : 0.5) ? 1 : 0);
    return new Track(bits, List.of(2000), 1000);
  }

  @Test
  void alarms_are_sorted_into_found_missed_and_false() {
    var track = new Track(new double[1000], List.of(200, 500, 800), 100);

    Outcome outcome =
        Outcome.of(
            track,
            List.of(drift(50), new Alarm(190, Level.WARNING), drift(220), drift(230), drift(899)));

    assertThat(outcome.found()).isEqualTo(2);
    assertThat(outcome.missed()).isEqualTo(1);
    assertThat(outcome.falseAlarms()).isEqualTo(1);
    assertThat(outcome.delay()).isCloseTo((20 + 99) / 2.0, within(1e-12));
    assertThat(outcome.betweenFalse()).isEqualTo(700);
    assertThat(outcome.cost(new Prices(10, 100, 1))).isEqualTo(10 + 100 + 119);
  }

  @Test
  void the_same_race_has_the_same_outcome() throws InterruptedException {
    var runners = new LinkedHashMap<String, LongFunction<Detector>>();
    for (Kind kind : Kind.values()) {
      runners.put(kind.id(), seed -> kind.detector(Reading.MOA, seed));
    }

    var first = Race.run(runners, RaceTest::track, 1, 10);

    assertThat(Race.run(runners, RaceTest::track, 1, 10)).isEqualTo(first);
    assertThat(first.get("hddm_w").rate()).isEqualTo(1);
    assertThat(first.get("hddm_w").delay()).isBetween(5.0, 80.0);
    assertThat(first).hasSize(11);
  }

  @Test
  void a_race_ends_between_seeds_when_it_is_interrupted() {
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> Race.run(new LinkedHashMap<>(), RaceTest::track, 1, 10))
        .isInstanceOf(InterruptedException.class);
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void changes_lie_in_order_within_the_inputs() {
    assertThatThrownBy(() -> new Track(new double[10], List.of(5, 5), 2))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Track(new double[10], List.of(10), 2))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
