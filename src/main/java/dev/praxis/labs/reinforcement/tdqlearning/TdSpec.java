package dev.praxis.labs.reinforcement.tdqlearning;

import dev.praxis.lab.Effect;
import dev.praxis.lab.Goal;
import dev.praxis.lab.Handle;
import dev.praxis.lab.Handle.Does;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What the lab offers.
final class TdSpec {
  static final String NONE = "none";
  static final String OWN = "own";
  static final String TAXI = "taxi";
  static final String LOOK = "look";
  static final String FARE = "fare";
  static final String CELL = "cell";
  static final List<String> MOVES = List.of("left", "up", "down", "right");
  static final List<String> WORLDS =
      List.of(
          OWN,
          "frozen-lake-4x4",
          "frozen-lake-8x8",
          "cliff-walking",
          "windy-grid",
          "windy-grid-8",
          TAXI);
  static final List<String> PACES = List.of("constant", "epsilon falls", "alpha 1/n", "both");
  static final List<String> SHOWS = List.of("values", "actions", "visits", "traces");
  static final List<String> BRUSHES =
      List.of(
          "wall",
          "floor",
          "ice",
          "hole",
          "cliff",
          "goal",
          "start",
          "reward+1",
          "reward-1",
          "reward+0",
          "wind+1",
          "wind+0");
  static final int MOST_CELLS = 10_000;
  private static final int MOST_TICKS = 2_000_000;

  private TdSpec() {}

  static final LabSpec SPEC =
      new LabSpec(
          "td-q-learning",
          1,
          "reinforcement",
          List.of(),
          knobs(),
          handles(),
          List.of("transition", "episode", "ten-episodes", "hundred-episodes"),
          List.of(
              new Slot("world", true).turning(CELL),
              new Slot("update", true),
              new Slot("rival", true),
              new Slot("curve", false),
              new Slot("episode", false)),
          List.of(
              new Score("start_value", true),
              new Score("believed_value", true),
              new Score("success_rate", true),
              new Score("success_sampled", true),
              new Score("mean_return", true)),
          facts(),
          MOST_TICKS,
          Goal.START);

  private static List<Knob> knobs() {
    var brushes = Stream.concat(Stream.of(LOOK), BRUSHES.stream()).toList();
    var rivals = Stream.concat(Stream.of(NONE), Kind.options().stream()).toList();
    return List.of(
        new ChoiceKnob("world", Effect.RESTART, WORLDS, OWN),
        new ChoiceKnob("method", Effect.RESTART, Kind.options(), Kind.Q_LEARNING.option()),
        new ChoiceKnob("rival", Effect.RESTART, rivals, NONE),
        new ChoiceKnob("show", Effect.LOOK, SHOWS, SHOWS.getFirst()),
        new ChoiceKnob("brush", Effect.LOOK, brushes, LOOK),
        new RealKnob("alpha", Effect.RESTART, 0.001, 2, 0.5, true),
        new RealKnob("gamma", Effect.RESTART, 0, 1, 0.9, false),
        new RealKnob("epsilon", Effect.RESTART, 0, 1, 0.1, false),
        new ChoiceKnob("schedule", Effect.RESTART, PACES, PACES.getFirst()),
        new IntKnob("n", Effect.RESTART, 1, 20, 4),
        new RealKnob("lambda", Effect.RESTART, 0, 1, 0.8, false),
        new IntKnob("planning", Effect.RESTART, 0, 50, 10),
        new RealKnob("initial", Effect.RESTART, -100, 100, 0, false),
        new IntKnob("episodes", Effect.RESTART, 1, 20_000, 50),
        new IntKnob("seeds", Effect.LOOK, 1, 30, 1),
        new IntKnob("episode", Effect.LOOK, 0, 200, 0),
        new ToggleKnob("slippery", Effect.RESTART, true),
        new IntKnob("rows", Effect.RESTART, 2, 100, 6),
        new IntKnob("columns", Effect.RESTART, 2, 100, 9),
        new IntKnob(CELL, Effect.LOOK, -1, MOST_CELLS - 1, -1));
  }

  private static List<Handle> handles() {
    return Stream.concat(
            Stream.of(new Handle(CELL, "world", Reach.DATA, Set.of(Does.PAINT))),
            Stream.concat(MOVES.stream(), Stream.of(FARE))
                .map(id -> new Handle(id, "", Reach.RUN, Set.of(Does.PRESS))))
        .toList();
  }

  private static List<Fact> facts() {
    var numbers =
        Stream.of(
            "episodes",
            "transitions",
            "states",
            "best_value",
            "reward",
            "bootstrap",
            "target",
            "old",
            "delta",
            "new",
            "visits",
            "last_return",
            "last_length",
            "rival_start_value",
            "rival_success",
            "rival_return",
            "my_steps",
            "my_return",
            "my_goals",
            "painted");
    var truths = Stream.of("done", "diverging", "winnable");
    return Stream.concat(
            Stream.concat(
                numbers.map(id -> new Fact(id, Type.NUMBER)),
                truths.map(id -> new Fact(id, Type.TRUTH))),
            Stream.of(new Fact("start_action", Type.TEXT)))
        .toList();
  }

  /// Knobs that change nothing under these settings.
  static Set<String> idle(String world, Kind kind, String rival, String schedule) {
    var idle = new HashSet<>(Set.of(CELL));
    var kinds = new HashSet<>(Set.of(kind));
    if (!rival.equals(NONE)) {
      kinds.add(Kind.of(rival));
    }
    if (!world.equals(OWN)) {
      idle.addAll(Set.of("rows", "columns"));
    }
    if (!kinds.contains(Kind.N_STEP_SARSA)) {
      idle.add("n");
    }
    if (!kinds.contains(Kind.SARSA_LAMBDA)) {
      idle.add("lambda");
    }
    if (!kinds.contains(Kind.DYNA_Q)) {
      idle.add("planning");
    }
    if (kinds.stream().allMatch(Kind::plans)) {
      idle.addAll(Set.of("alpha", "epsilon", "schedule", "initial", "episodes", "seeds"));
    }
    if (schedule.startsWith("alpha") || schedule.equals("both")) {
      idle.add("alpha");
    }
    idle.addAll(world.equals(TAXI) ? Set.of("brush", "slippery") : Set.of(FARE));
    return idle;
  }
}
