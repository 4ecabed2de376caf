package dev.praxis.stream.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DetectorTest {
  private static final double[] INPUTS = Bits.errors(5, 700, 0.1, 0.35, 0.05, 0.6);

  @ParameterizedTest
  @EnumSource(Kind.class)
  void a_copy_goes_on_as_the_original_and_disturbs_it_not(Kind kind) {
    for (Reading reading : Reading.values()) {
      List<String> alone = trace(kind.detector(reading, 9), 0);
      Detector detector = kind.detector(reading, 9);
      var copied = new ArrayList<String>();
      for (int i = 0; i < INPUTS.length; i++) {
        if (i % 97 == 0) {
          Detector held = detector;
          detector = held.copy();
          trace(held, 1500);
        }
        copied.add(detector.add(INPUTS[i]) + " " + detector.gauge());
      }

      assertThat(copied).isEqualTo(alone);
      assertThat(alone).anyMatch(line -> line.startsWith("DRIFT"));
    }
  }

  private static List<String> trace(Detector detector, int from) {
    var lines = new ArrayList<String>();
    for (int i = from; i < INPUTS.length; i++) {
      lines.add(detector.add(INPUTS[i]) + " " + detector.gauge());
    }
    return lines;
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void a_drift_is_one_where_the_statistic_has_passed_its_threshold(Kind kind) {
    for (Reading reading : Reading.values()) {
      Detector detector = kind.detector(reading, 9);
      assertThat(detector.gauge().drift()).isNaN();
      for (double x : INPUTS) {
        Level level = detector.add(x);
        Gauge gauge = detector.gauge();
        boolean passed =
            gauge.above() ? gauge.statistic() >= gauge.drift() : gauge.statistic() < gauge.drift();
        if (level == Level.DRIFT) {
          assertThat(passed).as("%s %s %s", kind, level, gauge).isTrue();
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void what_is_no_error_or_no_number_is_refused_and_changes_nothing(Kind kind) {
    Detector detector = kind.detector(Reading.MOA, 0);

    assertThatThrownBy(() -> detector.add(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    if (kind.bits()) {
      assertThatThrownBy(() -> detector.add(0.5)).hasMessageContaining("0 or 1");
      assertThatThrownBy(() -> detector.add(-1)).hasMessageContaining("0 or 1");
    } else {
      assertThatThrownBy(() -> detector.add(Double.POSITIVE_INFINITY))
          .hasMessageContaining("finite");
    }
    assertThat(trace(detector, 0)).isEqualTo(trace(kind.detector(Reading.MOA, 0), 0));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void its_name_finds_it(Kind kind) {
    assertThat(Kind.of(kind.id())).contains(kind);
    assertThat(Kind.of(kind.id() + "x")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void a_warning_is_one_row_however_long_it_lasts(Kind kind) {
    List<Alarm> rows = Alarm.of(kind.detector(Reading.MOA, 9), INPUTS);
    Detector detector = kind.detector(Reading.MOA, 9);
    var levels = new ArrayList<Level>();
    for (double x : INPUTS) {
      levels.add(detector.add(x));
    }

    long drifts = levels.stream().filter(level -> level == Level.DRIFT).count();
    assertThat(rows.stream().filter(row -> row.kind() == Level.DRIFT)).hasSize((int) drifts);
    for (Alarm row : rows) {
      assertThat(levels.get((int) row.index())).isEqualTo(row.kind());
      if (row.kind() == Level.WARNING && row.index() > 0) {
        assertThat(levels.get((int) row.index() - 1)).isNotEqualTo(Level.WARNING);
      }
    }
  }
}
