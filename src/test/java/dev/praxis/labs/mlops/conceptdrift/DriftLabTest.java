package dev.praxis.labs.mlops.conceptdrift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.praxis.data.Dataset;
import dev.praxis.lab.Cancel;
import dev.praxis.lab.Drawing;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Fits;
import dev.praxis.lab.Goal;
import dev.praxis.lab.Materials;
import dev.praxis.lab.Refusal;
import dev.praxis.lab.Run;
import dev.praxis.lab.Settings;
import dev.praxis.lab.TestMaterials;
import dev.praxis.stream.detect.Alarm;
import dev.praxis.stream.detect.Kind;
import dev.praxis.stream.detect.Reading;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DriftLabTest {
  private final Fits fits = new Fits();

  @AfterEach
  void free() {
    fits.close();
  }

  private Drawing end(Map<String, Object> settings, Dataset data) throws Exception {
    Run<?, ?> run =
        Run.open(
            new DriftLab(),
            Experiment.of("concept-drift", Map.of()).with(new Settings(settings)),
            Materials.of("data", data),
            fits,
            new Cancel());
    run.go(Goal.END);
    return run.draw(false);
  }

  private Drawing made(Map<String, Object> settings) throws Exception {
    return end(settings, TestMaterials.shipped("error_bits"));
  }

  @Test
  void the_table_of_alarms_is_that_of_the_library_in_both_readings() throws Exception {
    double[] bits = TestMaterials.shipped("error_bits").numbers().getFirst().values();
    for (Reading reading : Reading.values()) {
      // KSWIN draws by the seed of the run
      for (Kind kind : EnumSet.complementOf(EnumSet.of(Kind.KSWIN))) {
        Drawing drawn =
            made(
                Map.of(
                    "stream", "data",
                    "detectors", List.of(kind.id()),
                    "reading", reading.name().toLowerCase(Locale.ROOT)));

        var wanted = new ArrayList<List<Object>>();
        for (Alarm alarm : Alarm.of(kind.detector(reading, 0), bits)) {
          wanted.add(
              List.of(kind.id(), alarm.index(), alarm.kind().name().toLowerCase(Locale.ROOT)));
        }
        var rows = drawn.figures().get("alarms").table().rows();
        assertThat(rows).as(kind + " " + reading).isEqualTo(wanted);
      }
    }
  }

  @Test
  void the_estimate_is_blind_to_a_change_of_what_inputs_mean_and_only_to_that() throws Exception {
    Drawing concept = made(Map.of("what", "concept"));
    Drawing inputs = made(Map.of("what", "x"));

    assertThat(concept.scores().get("accuracy").value()).isLessThan(0.75);
    assertThat((Double) concept.facts().get("gap")).isGreaterThan(0.1);
    assertThat(Math.abs((Double) inputs.facts().get("gap"))).isLessThan(0.05);
  }

  @Test
  void the_delay_of_labels_delays_every_drift() throws Exception {
    Drawing late = made(Map.of("delay", 400L));

    for (var score : late.scores().entrySet()) {
      if (score.getKey().startsWith("delay_")) {
        assertThat(score.getValue().value()).as(score.getKey()).isGreaterThan(400);
      }
    }
    assertThat(late.scores().keySet()).contains("delay_adwin");
  }

  @Test
  void without_a_change_every_drift_is_false_and_none_is_missed() throws Exception {
    Drawing calm = made(Map.of("size", 0.0));

    double drifts =
        calm.scores().entrySet().stream()
            .filter(score -> score.getKey().startsWith("drifts_"))
            .mapToDouble(score -> score.getValue().value())
            .sum();
    assertThat(calm.scores().get("false_alarms").value()).isEqualTo(drifts);
    assertThat(calm.scores().get("missed").value()).isZero();
    assertThat(calm.facts().get("change")).isEqualTo(Double.NaN);
  }

  @Test
  void of_a_table_no_truth_is_claimed() throws Exception {
    Drawing own = made(Map.of("stream", "data"));

    assertThat(own.facts().get("truth_known")).isEqualTo(false);
    assertThat(own.scores().keySet())
        .doesNotContain("missed", "false_alarms", "delay_ddm", "cost_ddm");
  }

  @Test
  void a_stream_shorter_than_a_warm_up_is_refused_with_both_numbers() {
    var forty = TestMaterials.table(TestMaterials.numbers("e", bits(40)));

    assertThatThrownBy(() -> end(Map.of("detectors", List.of("rddm")), forty))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("40 values")
        .hasMessageContaining("129");
  }

  private static double[] bits(int n) {
    double[] bits = new double[n];
    for (int i = 0; i < n; i += 3) {
      bits[i] = 1;
    }
    return bits;
  }
}
