package dev.praxis.labs.mlops.datadrift;

import static dev.praxis.lab.Effect.LOOK;
import static dev.praxis.lab.Effect.RESTART;

import dev.praxis.data.Column;
import dev.praxis.data.Dataset;
import dev.praxis.lab.Goal;
import dev.praxis.lab.Knob;
import dev.praxis.lab.Knob.ChoiceKnob;
import dev.praxis.lab.Knob.ColumnKnob;
import dev.praxis.lab.Knob.IntKnob;
import dev.praxis.lab.Knob.RealKnob;
import dev.praxis.lab.LabSpec;
import dev.praxis.lab.LabSpec.Fact;
import dev.praxis.lab.LabSpec.Fact.Type;
import dev.praxis.lab.LabSpec.Role;
import dev.praxis.lab.LabSpec.Score;
import dev.praxis.lab.LabSpec.Slot;
import dev.praxis.lab.Settings;
import java.util.List;

/// What the lab offers.
final class ShiftSpec {
  static final String REFERENCE = "reference";
  static final String CURRENT = "current";

  /// The table both roles stand on until another is given.
  static final String SHIPPED = "diabetes";

  static final int MOST_WINDOWS = 60;
  static final int MOST_ROWS = 100_000;

  /// The column most lessons look at.
  private static final String USUAL = "bmi";

  private ShiftSpec() {}

  static final LabSpec SPEC =
      new LabSpec(
          "data-drift",
          1,
          "mlops",
          List.of(new Role(REFERENCE, SHIPPED), new Role(CURRENT, SHIPPED)),
          knobs(),
          List.of(),
          List.of("window"),
          List.of(
              new Slot("overview", true),
              new Slot("ecdf", true),
              new Slot("psi", true),
              new Slot("size", true),
              new Slot("monitor", true),
              new Slot("law", true),
              new Slot("quality", false),
              new Slot("tests", false),
              new Slot("fits", false)),
          List.of(
              new Score("found", false),
              new Score("joint_accuracy", false),
              new Score("joint_p", false),
              new Score("effect_*", false),
              new Score("p_*", false),
              new Score("adjusted_*", false),
              new Score("wasserstein", false),
              new Score("calm_watch", false),
              new Score("calm_act", false),
              new Score("missing", false),
              new Score("alarms", false),
              new Score("false_alarms", false)),
          List.of(
              new Fact("column", Type.TEXT),
              new Fact("n", Type.NUMBER),
              new Fact("m", Type.NUMBER),
              new Fact("window", Type.NUMBER),
              new Fact("windows", Type.NUMBER),
              new Fact("columns", Type.NUMBER),
              new Fact("found", Type.TEXTS),
              new Fact("finders", Type.TEXTS),
              new Fact("joint_found", Type.TRUTH),
              new Fact("folk", Type.TEXT),
              new Fact("chance_of_alarm", Type.NUMBER),
              new Fact("incomplete", Type.TEXTS),
              new Fact("skipped", Type.TEXTS),
              new Fact("alone", Type.TEXTS)),
          MOST_WINDOWS,
          Goal.END);

  private static List<Knob> knobs() {
    return List.of(
        new ChoiceKnob("rows", RESTART, List.of("table", "made"), "table"),
        new ChoiceKnob("split", RESTART, List.of("random", "time"), "random"),
        new RealKnob("share", RESTART, 0.2, 0.8, 0.5, false),
        new IntKnob("n", RESTART, 10, MOST_ROWS, 55, true),
        new IntKnob("windows", RESTART, 1, MOST_WINDOWS, 4),
        new ChoiceKnob("inject", RESTART, Harm.KINDS, "shift"),
        new ColumnKnob(
            "injected", RESTART, ColumnKnob.Kind.ANY, false, 1, (data, before) -> usual(data)),
        new RealKnob("shift", RESTART, -3, 3, 0.5, false),
        new RealKnob("times", RESTART, 0.001, 1_000, 2, true),
        new RealKnob("part", RESTART, 0, 1, 0.2, false),
        new IntKnob("since", RESTART, 1, MOST_WINDOWS, 3),
        new IntKnob("bins", RESTART, 2, 50, 10),
        new ColumnKnob("column", LOOK, ColumnKnob.Kind.ANY, false, 1, ShiftSpec::injected),
        new RealKnob("alpha", LOOK, 0.001, 0.2, 0.05, true),
        new ChoiceKnob(
            "correction",
            LOOK,
            List.of("none", "bonferroni", "holm", "benjamini-hochberg"),
            "holm"));
  }

  private static List<String> injected(Dataset data, Settings before) {
    return List.of(before.text("injected"));
  }

  /// The usual column, or else the first of numbers, or the first.
  private static List<String> usual(Dataset data) {
    return data.column(USUAL)
        .or(() -> data.numbers().stream().map(column -> (Column) column).findFirst())
        .or(() -> data.columns().stream().findFirst())
        .map(column -> List.of(column.name()))
        .orElse(List.of());
  }
}
