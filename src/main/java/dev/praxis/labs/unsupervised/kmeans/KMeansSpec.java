package dev.praxis.labs.unsupervised.kmeans;

import dev.praxis.data.Column;
import dev.praxis.data.Dataset;
import dev.praxis.lab.Effect;
import dev.praxis.lab.Goal;
import dev.praxis.lab.Handle;
import dev.praxis.lab.Knob.ChoiceKnob;
import dev.praxis.lab.Knob.ColumnKnob;
import dev.praxis.lab.Knob.IntKnob;
import dev.praxis.lab.Knob.ToggleKnob;
import dev.praxis.lab.LabSpec;
import dev.praxis.lab.LabSpec.Fact;
import dev.praxis.lab.LabSpec.Fact.Type;
import dev.praxis.lab.LabSpec.Role;
import dev.praxis.lab.LabSpec.Score;
import dev.praxis.lab.LabSpec.Slot;
import dev.praxis.lab.Reach;
import dev.praxis.lab.Settings;
import java.util.List;
import java.util.Set;

/// What the lab offers.
final class KMeansSpec {
  static final int MOST_CLUSTERS = 12;
  private static final int MOST_RESTARTS = 20;
  private static final int MOST_TICKS = 10_000;

  private KMeansSpec() {}

  static final LabSpec SPEC =
      new LabSpec(
          "k-means",
          1,
          "unsupervised",
          List.of(new Role("data", "iris")),
          List.of(
              new ColumnKnob(
                  "columns",
                  Effect.RESTART,
                  ColumnKnob.Kind.NUMBER,
                  true,
                  1,
                  KMeansSpec::allNumbers),
              new IntKnob("k", Effect.RESTART, 1, MOST_CLUSTERS, 3),
              new ChoiceKnob(
                  "start", Effect.RESTART, List.of("k-means++", "random", "by hand"), "k-means++"),
              new IntKnob("restarts", Effect.RESTART, 1, MOST_RESTARTS, 1),
              new ToggleKnob("standardise", Effect.RESTART, false),
              new ColumnKnob(
                  "x",
                  Effect.LOOK,
                  ColumnKnob.Kind.NUMBER,
                  false,
                  1,
                  (data, before) -> shown(before, 2)),
              new ColumnKnob(
                  "y",
                  Effect.LOOK,
                  ColumnKnob.Kind.NUMBER,
                  false,
                  1,
                  (data, before) -> shown(before, 1))),
          List.of(new Handle("centroid", "plane", Reach.START, Set.of(Handle.Does.MOVE))),
          List.of("half-step", "iteration", "restart"),
          List.of(
              new Slot("plane", true),
              new Slot("trace", false),
              new Slot("elbow", false),
              new Slot("centroids", false)),
          List.of(
              new Score("inertia", false),
              new Score("silhouette", true),
              new Score("iterations", false)),
          List.of(
              new Fact("converged", Type.TRUTH),
              new Fact("changed", Type.NUMBER),
              new Fact("restart", Type.NUMBER),
              new Fact("empty", Type.NUMBER),
              new Fact("moved", Type.TRUTH),
              new Fact("rows", Type.NUMBER),
              new Fact("left_out", Type.NUMBER)),
          MOST_TICKS,
          Goal.START);

  private static List<String> allNumbers(Dataset data, Settings before) {
    return data.numbers().stream()
        .filter(column -> column.missing() < column.size())
        .map(Column::name)
        .filter(name -> data.target().filter(name::equals).isEmpty())
        .toList();
  }

  /// The column `fromEnd` places from the end of those in use.
  private static List<String> shown(Settings before, int fromEnd) {
    List<String> columns = before.names("columns");
    return List.of(columns.get(Math.max(0, columns.size() - fromEnd)));
  }
}
