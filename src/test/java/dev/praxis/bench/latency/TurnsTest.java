package dev.praxis.bench.latency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.data.ColumnType;
import dev.praxis.data.CsvImport;
import dev.praxis.data.Dataset;
import dev.praxis.lab.Effect;
import dev.praxis.lab.Knob;
import dev.praxis.lab.Knob.ColumnKnob;
import dev.praxis.lab.Knob.IntKnob;
import dev.praxis.lab.Knob.RealKnob;
import dev.praxis.lab.KnobReader;
import dev.praxis.lab.LabSpec;
import dev.praxis.lab.Labs;
import dev.praxis.lab.Materials;
import dev.praxis.lab.TestMaterials;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the harness turns knobs to, and the table it gives labs.
class TurnsTest {
  @Test
  void every_knob_of_every_lab_is_turned_to_other_values_it_takes() throws Exception {
    for (var lab : Labs.load().all()) {
      LabSpec spec = lab.spec();
      Dataset data =
          spec.roles().stream()
              .filter(role -> role.kind() == LabSpec.Role.Kind.TABLE)
              .findFirst()
              .map(role -> TestMaterials.shipped(role.initial()))
              .orElseGet(() -> TestMaterials.shipped("iris"));
      var materials = Materials.of("data", data);
      for (Knob knob : spec.knobs()) {
        var values = new KnobValues(knob, data, new SplittableRandom(1));
        Object now = "nothing yet";
        for (int i = 0; i < 40; i++) {
          Optional<Object> next = values.next(now);
          if (next.isPresent()) {
            assertThat(next.get()).isNotEqualTo(now);
            assertThat(KnobReader.checked(knob, next.get(), materials)).isEqualTo(next.get());
            now = next.get();
          }
        }
      }
    }
  }

  @Test
  void a_knob_with_one_value_is_not_turned() {
    var data = TestMaterials.table(TestMaterials.numbers("only", 1, 2));
    var knob =
        new ColumnKnob(
            "x", Effect.LOOK, ColumnKnob.Kind.NUMBER, false, 1, (table, before) -> List.of("only"));

    var values = new KnobValues(knob, data, new SplittableRandom(1));

    assertThat(values.next("only")).isEmpty();
  }

  @Test
  void a_slider_is_pulled_from_end_to_end() {
    var knob = new RealKnob("rate", Effect.RESTART, 0.01, 1, 0.1, true);

    List<Object> up = Slide.values(knob, 3, true);
    List<Object> down = Slide.values(knob, 3, false);

    assertThat(up).hasSize(3).startsWith(0.01).endsWith(1.0);
    assertThat((Double) up.get(1)).isBetween(0.0999, 0.1001);
    assertThat(down).isEqualTo(up.reversed());
  }

  @Test
  void a_short_slider_is_pulled_to_and_fro() {
    var knob = new IntKnob("depth", Effect.RESTART, 1, 3, 2);

    List<Object> values = Slide.values(knob, 8, true);

    assertThat(values).containsExactly(1L, 2L, 3L, 2L, 1L, 2L, 3L, 2L);
  }

  @Test
  void a_resampled_table_reads_as_the_one_it_resembles(@TempDir Path folder) throws Exception {
    Dataset iris = TestMaterials.shipped("iris");
    Path file = folder.resolve("more.csv");

    Files.writeString(file, Resampled.csv(iris, 1_000, new SplittableRandom(5)));
    var preview = CsvImport.preview(file);
    Dataset more = CsvImport.read(preview, preview.types());

    assertThat(preview.problems().count()).isZero();
    assertThat(more.rows()).isEqualTo(1_000);
    assertThat(preview.types())
        .containsEntry("petal_length_cm", ColumnType.NUMBER)
        .containsEntry("species", ColumnType.LABEL)
        .hasSize(5);
    assertThat(more.numbers().getFirst().values()).doesNotContain(Double.NaN);
    assertThat(more.labels().getFirst().levels())
        .containsExactlyInAnyOrder("setosa", "versicolor", "virginica");
  }

  @Test
  void the_same_seed_gives_the_same_table_and_missing_cells_stay_missing() {
    var data = TestMaterials.table(TestMaterials.numbers("a,b", Double.NaN, Double.NaN));

    String text = Resampled.csv(data, 2, new SplittableRandom(5));

    assertThat(text).isEqualTo("\"a,b\"\n\n\n");
    assertThat(Resampled.csv(data, 2, new SplittableRandom(5))).isEqualTo(text);
  }
}
