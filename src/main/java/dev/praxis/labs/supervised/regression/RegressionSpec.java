package dev.praxis.labs.supervised.regression;

import dev.praxis.lab.Effect;
import dev.praxis.lab.Goal;
import dev.praxis.lab.Handle;
import dev.praxis.lab.Handle.Does;
import dev.praxis.lab.Knob;
import dev.praxis.lab.Knob.ColumnKnob;
import dev.praxis.lab.Knob.ColumnKnob.Kind;
import dev.praxis.lab.Knob.RealKnob;
import dev.praxis.lab.Knob.ToggleKnob;
import dev.praxis.lab.LabSpec;
import dev.praxis.lab.LabSpec.Fact;
import dev.praxis.lab.LabSpec.Fact.Type;
import dev.praxis.lab.LabSpec.Role;
import dev.praxis.lab.LabSpec.Score;
import dev.praxis.lab.LabSpec.Slot;
import dev.praxis.lab.Reach;
import java.util.List;
import java.util.Set;

/// What the lab offers.
final class RegressionSpec {
  /// The standardised diabetes table settles after about 4,000 steps at the initial rate.
  private static final int MOST_STEPS = 5_000;

  private static final double LEAST_RATE = 0.01;
  private static final double MOST_RATE = 1.5;
  private static final double RATE = 0.5;

  private RegressionSpec() {}

  static final LabSpec SPEC =
      new LabSpec(
          "linear-regression",
          1,
          "supervised",
          List.of(new Role("data", "diabetes")),
          knobs(),
          List.of(
              new Handle("point", "fit", Reach.DATA, Set.of(Does.MOVE, Does.ADD, Does.REMOVE)),
              new Handle("descent", "loss", Reach.START, Set.of(Does.ADD))),
          List.of("step", "ten-steps"),
          List.of(
              new Slot("fit", true),
              new Slot("loss", true),
              new Slot("trace", false),
              new Slot("coefficients", false)),
          List.of(
              new Score("r2", true),
              new Score("rmse", false),
              new Score("loss", false),
              new Score("gap", false)),
          facts(),
          MOST_STEPS,
          Goal.START);

  private static List<Knob> knobs() {
    return List.of(
        new ColumnKnob("target", Effect.RESTART, Kind.NUMBER, false, 1, InitialColumns::target),
        new ColumnKnob("features", Effect.RESTART, Kind.NUMBER, true, 1, InitialColumns::features),
        new ToggleKnob("standardise", Effect.RESTART, false),
        new ColumnKnob("x", Effect.LOOK, Kind.NUMBER, false, 1, InitialColumns::shown),
        new RealKnob("rate", Effect.RESTART, LEAST_RATE, MOST_RATE, RATE, true),
        new ToggleKnob("squares", Effect.LOOK, false));
  }

  private static List<Fact> facts() {
    return List.of(
        new Fact("rows", Type.NUMBER),
        new Fact("left_out", Type.NUMBER),
        new Fact("converged", Type.TRUTH),
        new Fact("diverged", Type.TRUTH),
        new Fact("steps", Type.NUMBER),
        new Fact("condition", Type.NUMBER),
        new Fact("ill_conditioned", Type.TRUTH),
        new Fact("residual_sd", Type.NUMBER),
        new Fact("slope", Type.NUMBER),
        new Fact("intercept", Type.NUMBER),
        new Fact("slope_descent", Type.NUMBER),
        new Fact("intercept_descent", Type.NUMBER),
        new Fact("edited", Type.TRUTH));
  }
}
