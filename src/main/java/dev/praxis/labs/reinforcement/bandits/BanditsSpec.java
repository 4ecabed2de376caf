package dev.praxis.labs.reinforcement.bandits;

import dev.praxis.lab.Effect;
import dev.praxis.lab.Goal;
import dev.praxis.lab.Handle;
import dev.praxis.lab.Knob;
import dev.praxis.lab.Knob.ChoiceKnob;
import dev.praxis.lab.Knob.IntKnob;
import dev.praxis.lab.Knob.RealKnob;
import dev.praxis.lab.Knob.ToggleKnob;
import dev.praxis.lab.LabSpec;
import dev.praxis.lab.LabSpec.Fact;
import dev.praxis.lab.LabSpec.Fact.Type;
import dev.praxis.lab.LabSpec.Score;
import dev.praxis.lab.LabSpec.Slot;
import dev.praxis.lab.Reach;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What the lab offers.
final class BanditsSpec {
  static final int MOST_ARMS = 10;
  static final int MOST_STEPS = 10_000;
  static final int MOST_TASKS = 2_000;
  static final String MEAN = "mean";
  static final String PULL = "pull_";

  private BanditsSpec() {}

  static final LabSpec SPEC =
      new LabSpec(
          "bandits",
          1,
          "reinforcement",
          List.of(),
          Stream.concat(methods().stream(), beds().stream()).toList(),
          handles(),
          List.of("pull", "ten", "hundred"),
          List.of(
              new Slot("arms", true),
              new Slot("optimal", false),
              new Slot("reward", false),
              new Slot("regret", false),
              new Slot("pulls", false),
              new Slot("table", false),
              new Slot("duel", false)),
          List.of(
              new Score("mean_reward", true),
              new Score("optimal_share", true),
              new Score("regret", false),
              new Score("yours", true),
              new Score("method", true)),
          facts(),
          MOST_STEPS,
          Goal.START);

  private static List<Knob> methods() {
    return List.of(
        new ChoiceKnob("method", Effect.RESTART, Method.options(), Method.EPSILON_GREEDY.option),
        new ChoiceKnob("rival", Effect.RESTART, rivals(), "none"),
        new RealKnob("epsilon", Effect.RESTART, 0, 1, 0.1, false),
        new RealKnob("c", Effect.RESTART, 0, 10, 2, false),
        new RealKnob("alpha", Effect.RESTART, 0.001, 1, 0.1, true),
        new RealKnob("optimism", Effect.RESTART, -10, 20, 5, false),
        new ToggleKnob("baseline", Effect.RESTART, true),
        new ChoiceKnob(
            "step_size",
            Effect.RESTART,
            List.of("by-method", "sample-average", "constant"),
            "by-method"));
  }

  private static List<String> rivals() {
    return Stream.concat(Stream.of("none"), Method.options().stream()).toList();
  }

  private static List<Knob> beds() {
    return List.of(
        new ChoiceKnob("bed", Effect.RESTART, List.of("ten-armed", "arms"), "ten-armed"),
        new ChoiceKnob("kind", Effect.RESTART, List.of("gaussian", "bernoulli"), "gaussian"),
        new IntKnob("arms", Effect.RESTART, 1, MOST_ARMS, MOST_ARMS),
        new RealKnob("level", Effect.RESTART, -10, 10, 0, false),
        new RealKnob("spread", Effect.RESTART, 0, 10, 1, false),
        new RealKnob("drift", Effect.RESTART, 0, 1, 0, false),
        new IntKnob("steps", Effect.RESTART, 1, MOST_STEPS, 1_000),
        new IntKnob("tasks", Effect.RESTART, 1, MOST_TASKS, 200),
        new ToggleKnob("truth", Effect.LOOK, true));
  }

  private static List<Handle> handles() {
    var handles = new ArrayList<Handle>();
    handles.add(new Handle(MEAN, "arms", Reach.DATA, Set.of(Handle.Does.MOVE)));
    for (int arm = 1; arm <= MOST_ARMS; arm++) {
      handles.add(new Handle(PULL + arm, "", Reach.RUN, Set.of(Handle.Does.PRESS)));
    }
    return handles;
  }

  private static List<Fact> facts() {
    return List.of(
        new Fact("arms", Type.NUMBER),
        new Fact("best_arm", Type.NUMBER),
        new Fact("favourite", Type.NUMBER),
        new Fact("last_arm", Type.NUMBER),
        new Fact("last_reward", Type.NUMBER),
        new Fact("tried", Type.NUMBER),
        new Fact("task_reward", Type.NUMBER),
        new Fact("task_optimal", Type.NUMBER),
        new Fact("task_regret", Type.NUMBER),
        new Fact("best_possible", Type.NUMBER),
        new Fact("rival_reward", Type.NUMBER),
        new Fact("rival_optimal", Type.NUMBER),
        new Fact("rival_regret", Type.NUMBER),
        new Fact("your_pulls", Type.NUMBER),
        new Fact("your_regret", Type.NUMBER),
        new Fact("method_regret", Type.NUMBER),
        new Fact("tasks_played", Type.NUMBER),
        new Fact("equal", Type.TRUTH),
        new Fact("moved", Type.TRUTH),
        new Fact("moved_at", Type.NUMBER));
  }
}
