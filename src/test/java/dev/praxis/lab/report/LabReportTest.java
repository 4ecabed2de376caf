package dev.praxis.lab.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.figure.export.Report;
import dev.praxis.figure.export.Report.Fact;
import dev.praxis.figure.export.Report.Part;
import dev.praxis.lab.Cancel;
import dev.praxis.lab.Estimate;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Fits;
import dev.praxis.lab.Gesture;
import dev.praxis.lab.Lab;
import dev.praxis.lab.Labs;
import dev.praxis.lab.Opening;
import dev.praxis.lab.Run;
import dev.praxis.lab.Snapshot;
import dev.praxis.lab.TestMaterials;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LabReportTest {
  private static final Lab<?, ?> LAB = Labs.load().find("k-means").orElseThrow();

  private static Report report() throws Exception {
    try (var fits = new Fits()) {
      Run<?, ?> run =
          Opening.run(
              LAB, Experiment.of("k-means", Map.of()), TestMaterials.shipped(), fits, new Cancel());
      run.edit("centroid", new Gesture.Moved(2, Map.of("petal_width_cm", 0.5)));
      run.forward(4);
      var shown =
          new Snapshot(
              run.experiment(),
              run.settings(),
              run.materials(),
              run.tick(),
              run.furthest(),
              run.finished(),
              run.waits(),
              run.draw(false),
              false,
              1);
      return LabReport.of(LAB, shown, run.snippet(), "Made today.");
    }
  }

  private static <P extends Part> List<P> parts(Report report, Class<P> kind) {
    return report.parts().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  @Test
  void a_report_holds_all_it_takes_to_do_it_again() throws Exception {
    Report report = report();

    List<Part.Facts> facts = parts(report, Part.Facts.class);
    assertThat(facts.getFirst().facts())
        .contains(
            new Fact("Lab", "k-means@1"),
            new Fact("Table", "Iris flowers (iris), 150 rows"),
            new Fact("SHA-256", TestMaterials.shipped("iris").hash()),
            new Fact("Seed", "42"),
            new Fact("Ticks", "4"),
            new Fact("By hand, tick 0: Centroid", "move 2 {petal_width_cm=0.5}"));
    assertThat(facts.getLast().facts())
        .contains(new Fact("Clusters k", "3"), new Fact("Standardise", "false"));
    assertThat(parts(report, Part.Code.class).getFirst().text()).contains("Table table =");
  }

  @Test
  void a_report_holds_all_that_came_of_it() throws Exception {
    Report report = report();

    assertThat(report.title()).isEqualTo("k-means");
    assertThat(report.foot()).isEqualTo("Made today.");
    List<List<Object>> scores = parts(report, Part.Grid.class).getFirst().table().rows();
    assertThat(scores.getFirst()).startsWith("Inertia").endsWith("exact", 150L, "all rows");
    assertThat(parts(report, Part.Text.class)).hasSize(1);
    assertThat(parts(report, Part.Picture.class)).hasSameSizeAs(LAB.spec().figures());
  }

  @Test
  void an_estimate_says_how_far_it_may_be_off_and_what_it_rests_on() {
    Estimate measured = Estimate.between(0.9211, 0.7921, 0.9728, 38, "wilson", "validation");
    Estimate counted = Estimate.exact(7, 112, "train");

    assertThat(EstimateWords.line(measured))
        .isEqualTo("0.9211 (0.7921 to 0.9728, Wilson interval, n 38, validation rows)");
    assertThat(EstimateWords.line(counted)).isEqualTo("7 (n 112, training rows)");
  }

  @Test
  void a_kind_of_interval_without_words_is_called_by_its_id() {
    Estimate odd = Estimate.between(1, 0, 2, 3, "jackknife", "moon");

    assertThat(EstimateWords.line(odd)).isEqualTo("1 (0 to 2, jackknife, n 3, moon)");
  }
}
