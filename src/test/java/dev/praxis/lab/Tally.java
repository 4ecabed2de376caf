package dev.praxis.lab;

import dev.praxis.figure.Figure;
import dev.praxis.figure.Rows;
import dev.praxis.figure.Table;
import dev.praxis.lab.LabSpec.Fact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A lab that counts: each tick adds `step` times `speed`, up to `limit`. Places can be moved, the
/// sum can be bumped, and tests can stand in its way.
final class Tally implements Lab<Tally.Config, Tally.State> {
  static final long HORIZON = 6_000;

  static final LabSpec SPEC =
      new LabSpec(
          "tally",
          1,
          "test",
          List.of(),
          List.of(
              new Knob.IntKnob("step", Effect.RESTART, 1, 10, 1),
              new Knob.IntKnob("limit", Effect.RESTART, 1, 1_000_000, 1_000_000),
              new Knob.ToggleKnob("waits", Effect.RESTART, false),
              new Knob.IntKnob("speed", Effect.LIVE, 1, 9, 1),
              new Knob.ChoiceKnob("colour", Effect.LOOK, List.of("red", "blue"), "red")),
          List.of(
              new Handle("place", "rows", Reach.START, Set.of(Handle.Does.MOVE)),
              new Handle("stone", "rows", Reach.DATA, Set.of(Handle.Does.ADD)),
              new Handle("bump", "", Reach.RUN, Set.of(Handle.Does.PRESS))),
          List.of("one", "ten"),
          List.of(new LabSpec.Slot("rows", true)),
          List.of(new LabSpec.Score("sum", true)),
          List.of(
              new Fact("sum", Fact.Type.NUMBER),
              new Fact("noise", Fact.Type.NUMBER),
              new Fact("colour", Fact.Type.TEXT)),
          HORIZON,
          Goal.START);

  /// It works on nothing.
  static final MaterialSource NO_DATA =
      ref -> {
        throw refusal("There is no " + ref.id() + ".");
      };

  /// What a test lets happen on the way.
  interface Way {
    default void start(Turn turn) throws Refusal, InterruptedException {}

    default void step(Turn turn) throws Refusal, InterruptedException {}

    default void draw(View view) throws InterruptedException {}
  }

  private final Way way;

  Tally() {
    this(new Way() {});
  }

  Tally(Way way) {
    this.way = way;
  }

  record Config(long step, long limit, boolean waits, long speed, String colour) {}

  record State(long sum, long speed, boolean bumped, List<Double> places, double noise) {}

  static Refusal refusal(String what) {
    return new Refusal(new Notice(what, "Try another."));
  }

  static Experiment experiment() {
    return Experiment.of("tally", Map.of());
  }

  @Override
  public LabSpec spec() {
    return SPEC;
  }

  @Override
  public Config read(Settings settings, Materials materials) throws Refusal {
    if (settings.whole("step") == 7) {
      throw refusal("Seven is refused.");
    }
    return new Config(
        settings.whole("step"),
        settings.whole("limit"),
        settings.on("waits"),
        settings.whole("speed"),
        settings.text("colour"));
  }

  @Override
  public State start(Config config, Materials materials, Turn turn)
      throws Refusal, InterruptedException {
    way.start(turn);
    return new State(0, config.speed(), false, List.of(0.0, 0.0, 0.0), 0);
  }

  @Override
  public Step<State> step(Config config, State state, Turn turn)
      throws Refusal, InterruptedException {
    way.step(turn);
    if (state.sum() >= config.limit()) {
      return new Step.Finished<>(state);
    }
    if (config.waits() && state.sum() >= 3 && !state.bumped()) {
      return new Step.Waits<>("a bump");
    }
    long sum = state.sum();
    int level;
    do {
      sum += config.step() * state.speed();
      level = turn.tick() % 10 == 0 ? 1 : 0;
    } while (sum < config.limit() && !config.waits() && turn.more(level));
    double noise = turn.random().nextDouble();
    return new Step.Moved<>(
        new State(sum, state.speed(), state.bumped(), state.places(), noise), level);
  }

  @Override
  public State edit(Config config, State state, Edit edit) throws Refusal {
    return switch (edit.gesture()) {
      case Gesture.Moved(int item, Map<String, Double> to)
          when edit.handle().equals("place") && item >= 0 && item < 3 -> {
        var places = new ArrayList<>(state.places());
        places.set(item, to.getOrDefault("x", 0.0));
        yield new State(state.sum(), state.speed(), state.bumped(), places, state.noise());
      }
      case Gesture.Added(Map<String, Double> at) when edit.handle().equals("stone") -> {
        var places = new ArrayList<>(state.places());
        places.addAll(at.values());
        yield new State(state.sum(), state.speed(), state.bumped(), places, state.noise());
      }
      case Gesture.Pressed pressed when edit.handle().equals("bump") ->
          new State(state.sum() + 100, state.speed(), true, state.places(), state.noise());
      case Gesture.Turned(Long speed) when edit.handle().equals("speed") ->
          new State(state.sum(), speed, state.bumped(), state.places(), state.noise());
      default -> throw refusal("No.");
    };
  }

  @Override
  public Drawing draw(Config config, State state, View view) throws InterruptedException {
    way.draw(view);
    var facts = new LinkedHashMap<String, Object>();
    facts.put("sum", (double) state.sum());
    facts.put("noise", state.noise());
    facts.put("colour", config.colour());
    Figure rows =
        new Rows(
            "Places",
            "Where they are.",
            new Table(
                List.of("x"),
                state.places().stream().map(x -> Collections.<Object>singletonList(x)).toList()));
    return new Drawing(
        Map.of("rows", rows),
        Map.of("sum", Estimate.exact(state.sum(), 1, "all")),
        facts,
        Optional.empty());
  }

  @Override
  public String snippet(Config config, State state, Materials materials) {
    return "System.out.println(\"sum " + state.sum() + "\");";
  }

  static double sum(Drawing drawing) {
    return drawing.scores().get("sum").value();
  }
}
