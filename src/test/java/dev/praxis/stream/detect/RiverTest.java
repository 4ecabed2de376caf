package dev.praxis.stream.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The examples in the documentation of River 0.22 (docstrings of `drift.binary` and
/// `drift.PageHinkley`): there, the first warning after a drift and every drift are printed.
class RiverTest {
  private static final Level W = Level.WARNING;
  private static final Level D = Level.DRIFT;

  private static List<Alarm> printed(Detector detector, double[] inputs) {
    var printed = new ArrayList<Alarm>();
    boolean warned = false;
    for (Alarm alarm : Alarm.of(detector, inputs)) {
      if (alarm.kind() == D || !warned) {
        printed.add(alarm);
      }
      warned = alarm.kind() == W;
    }
    return printed;
  }

  private static Alarm alarm(int index, Level kind) {
    return new Alarm(index, kind);
  }

  @Test
  void ddm_finds_what_its_example_says() throws IOException {
    assertThat(printed(Kind.DDM.detector(Reading.RIVER, 0), Bits.digits("river42.txt")))
        .containsExactly(alarm(1084, W), alarm(1334, D), alarm(1492, W));
  }

  @Test
  void eddm_finds_what_its_example_says() throws IOException {
    var eddm = new Eddm(new Eddm.Parameters(30, 0.8, 0.75, Reading.RIVER));

    assertThat(printed(eddm, Bits.digits("river42.txt")))
        .containsExactly(alarm(1059, W), alarm(1278, D));
  }

  @Test
  void hddm_a_finds_what_its_example_says() throws IOException {
    assertThat(printed(Kind.HDDM_A.detector(Reading.RIVER, 0), Bits.digits("river42.txt")))
        .containsExactly(alarm(451, W), alarm(1206, D));
  }

  @Test
  void hddm_w_finds_what_its_example_says() throws IOException {
    assertThat(printed(Kind.HDDM_W.detector(Reading.RIVER, 0), Bits.digits("river42.txt")))
        .containsExactly(alarm(451, W), alarm(1077, D));
  }

  @Test
  void page_hinkley_finds_what_its_example_says() throws IOException {
    assertThat(printed(Kind.PAGE_HINKLEY.detector(Reading.RIVER, 0), Bits.digits("river12345.txt")))
        .containsExactly(alarm(1006, D));
  }

  /// River prints 1016 with its own draws and α = 0.0001.
  @Test
  void kswin_finds_the_change_of_its_example() throws IOException {
    var kswin = new Kswin(new Kswin.Parameters(0.0001, 100, 30), 42);

    List<Alarm> alarms = Alarm.of(kswin, Bits.digits("river12345.txt"));

    assertThat(alarms).hasSize(1);
    assertThat(alarms.getFirst().index()).isBetween(1010L, 1022L);
  }

  /// scipy 1.17.1: ks_2samp(range(30), [i + h - 0.5 ...]).pvalue for the exact test with n = m =
  /// 30.
  @Test
  void the_distance_that_is_a_drift_has_the_exact_probability() {
    assertThat(Kswin.probability(13, 30)).isCloseTo(0.006548396368058784, within(1e-12));
    assertThat(Kswin.probability(14, 30)).isCloseTo(0.0025300622362698397, within(1e-12));
  }

  @Test
  void river_takes_a_fall_for_a_drift_where_moa_begins_anew_in_silence() {
    double[] falling = Bits.errors(1, 1000, 0.8, 0.1);

    assertThat(Alarm.of(twoSided(Reading.RIVER), falling)).extracting(Alarm::kind).contains(D);
    assertThat(Alarm.of(twoSided(Reading.MOA), falling)).extracting(Alarm::kind).doesNotContain(D);
  }

  private static Detector twoSided(Reading reading) {
    return new HddmA(new HddmA.Parameters(0.001, 0.005, true, reading));
  }
}
