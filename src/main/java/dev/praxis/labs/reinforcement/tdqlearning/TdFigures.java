package dev.praxis.labs.reinforcement.tdqlearning;

import dev.praxis.figure.Figure;
import dev.praxis.figure.World;
import dev.praxis.figure.World.Mover;
import dev.praxis.lab.Drawing;
import dev.praxis.lab.Estimate;
import dev.praxis.lab.View;
import dev.praxis.labs.reinforcement.tdqlearning.WorldFigure.Scene;
import dev.praxis.labs.reinforcement.tdqlearning.WorldFigure.Thoughts;
import dev.praxis.rl.Model;
import dev.praxis.rl.method.Agent;
import dev.praxis.rl.method.Update;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What is to be seen of a state.
final class TdFigures {
  private static final int AGENT = 1;
  private static final int LEARNER = 3;
  private final Words words;
  private final WorldFigure worlds;
  private final UpdateFigure updates;
  private final CurveFigure curves;
  private final TdSaid said;

  TdFigures(Words words) {
    this.words = words;
    this.worlds = new WorldFigure(words);
    this.updates = new UpdateFigure(words);
    this.curves = new CurveFigure(words);
    this.said = new TdSaid(words, updates);
  }

  Drawing draw(TdConfig config, TdState state, View view) throws InterruptedException {
    var figures = new LinkedHashMap<String, Figure>();
    view.progress().report(0);
    Looked looked = Looked.at(config, state);
    figures.put("world", world(config, state, looked));
    figures.put("update", update(config, state, looked));
    figures.put("rival", rival(config, state, looked));
    figures.put("curve", curves.of(config, state, view));
    figures.put("episode", episode(config, state));
    view.progress().report(0.5);
    var scores = new LinkedHashMap<String, Estimate>(TdScores.of(state, !view.draft()));
    return new Drawing(
        figures,
        scores,
        TdFacts.of(state, looked.update(), view.draft()),
        Optional.of(said.of(config, state, looked)));
  }

  /// The cell looked into, the state it stands for now, and its latest update.
  ///
  /// @param here the state the agent is in: what of a larger world is shown
  record Looked(int cell, int state, int here, Optional<Update> update) {
    static Looked at(TdConfig config, TdState state) {
      int start = firstStart(state.place().world().model());
      if (!(state.main() instanceof Mind.Learning learning)) {
        int cell =
            config.cell() < 0 ? state.place().world().layout().cell(start) : within(config, state);
        return new Looked(cell, state.place().stateOf(cell, start), start, Optional.empty());
      }
      Agent agent = learning.agent();
      if (config.cell() < 0) {
        Optional<Update> latest = agent.latest();
        int at = latest.map(Update::state).orElse(agent.state());
        int cell = latest.isEmpty() ? -1 : state.place().world().layout().cell(at);
        return new Looked(cell, at, agent.state(), latest);
      }
      int cell = within(config, state);
      int at = state.place().stateOf(cell, agent.state());
      return new Looked(cell, at, agent.state(), at < 0 ? Optional.empty() : agent.latest(at));
    }

    private static int within(TdConfig config, TdState state) {
      return Math.min(config.cell(), state.place().cells() - 1);
    }

    private static int firstStart(Model model) {
      for (int at = 0; at < model.states(); at++) {
        if (model.start(at) > 0) {
          return at;
        }
      }
      return 0;
    }

    OptionalInt chosen() {
      return cell < 0 ? OptionalInt.empty() : OptionalInt.of(cell);
    }
  }

  private World world(TdConfig config, TdState state, Looked looked) {
    var movers = new ArrayList<Mover>();
    if (state.main() instanceof Mind.Learning learning) {
      int cell = cell(state, learning.agent().state());
      movers.add(new Mover(words.say("mover.agent"), cell, AGENT));
    }
    if (state.me().playing()) {
      movers.add(new Mover(words.say("mover.me"), cell(state, state.me().state()), LEARNER));
    }
    boolean paints = !config.brush().equals(TdSpec.LOOK) && state.place().map().isPresent();
    return worlds.of(
        state.place(),
        thoughts(config, state.main()),
        new Scene(
            said.title(state),
            worldNote(config, state),
            looked.here(),
            movers,
            List.of(),
            looked.chosen(),
            paints ? Optional.of(config.brush() + "@" + state.place().name()) : Optional.empty()));
  }

  private String worldNote(TdConfig config, TdState state) {
    if (!state.place().winnable()) {
      return words.say("world.unwinnable");
    }
    if (state.place().map().isEmpty()) {
      return words.say("world.taxi");
    }
    return words.say(
        config.brush().equals(TdSpec.LOOK)
            ? "world.note." + config.show().name().toLowerCase(java.util.Locale.ROOT)
            : "world.painting");
  }

  private static int cell(TdState state, int at) {
    return state.place().world().layout().cell(at);
  }

  private static Thoughts thoughts(TdConfig config, Mind mind) {
    double[] q = mind.q();
    if (!(mind instanceof Mind.Learning learning)) {
      var show = config.show() == TdConfig.Show.ACTIONS ? config.show() : TdConfig.Show.VALUES;
      return new Thoughts(q, new double[0], show);
    }
    Agent agent = learning.agent();
    int actions = agent.world().model().actions();
    double[] counts = new double[q.length / actions];
    return switch (config.show()) {
      case VALUES, ACTIONS -> new Thoughts(q, new double[0], config.show());
      case VISITS -> {
        Arrays.setAll(counts, at -> sum(actions, action -> agent.visits(at, action)));
        yield new Thoughts(q, counts, config.show());
      }
      case TRACES -> {
        Arrays.setAll(counts, at -> sum(actions, action -> agent.trace(at, action)));
        yield new Thoughts(q, counts, config.show());
      }
    };
  }

  private static double sum(int actions, java.util.function.IntToDoubleFunction of) {
    double sum = 0;
    for (int action = 0; action < actions; action++) {
      sum += of.applyAsDouble(action);
    }
    return sum;
  }

  private Figure update(TdConfig config, TdState state, Looked looked) {
    return switch (state.main()) {
      case Mind.Learning learning ->
          updates.learned(state.place(), config.kind(), looked.update(), config.cell());
      case Mind.Planning planning -> updates.planned(state.place(), planning, looked.state());
    };
  }

  /// The second method, or the truth where there is none.
  private World rival(TdConfig config, TdState state, Looked looked) {
    if (state.rival().isEmpty()) {
      var truth =
          new Thoughts(
              state.place().best(),
              new double[0],
              config.show() == TdConfig.Show.ACTIONS ? config.show() : TdConfig.Show.VALUES);
      return worlds.of(
          state.place(),
          truth,
          scene(words.say("truth.title"), words.say("truth.note"), looked.here(), List.of()));
    }
    Mind other = state.rival().get();
    int from = looked.here();
    var movers = new ArrayList<Mover>();
    if (other instanceof Mind.Learning learning) {
      from = learning.agent().state();
      movers.add(new Mover(words.say("mover.agent"), cell(state, from), AGENT));
    }
    String name = words.say("knob.method.option." + config.rival().orElseThrow().option());
    return worlds.of(
        state.place(),
        thoughts(config, other),
        scene(
            words.say("rival.title", "method", name),
            words.say("rival.note", "done", said.progress(other)),
            from,
            movers));
  }

  private static Scene scene(String title, String note, int from, List<Mover> movers) {
    return new Scene(title, note, from, movers, List.of(), OptionalInt.empty(), Optional.empty());
  }

  private World episode(TdConfig config, TdState state) {
    Footsteps steps =
        switch (state.main()) {
          case Mind.Learning learning -> Footsteps.of(learning, config.back());
          case Mind.Planning planning -> Footsteps.of(planning, state, config.back());
        };
    List<Integer> path = steps.states().stream().map(at -> cell(state, at)).toList();
    Mind then = steps.then().<Mind>map(Mind.Learning::begun).orElse(state.main());
    String note =
        steps
            .update()
            .map(updates::sum)
            .orElseGet(() -> words.say(steps.number() == 0 ? "episode.planned" : "episode.note"));
    String title =
        words.say(
            steps.number() == 0 ? "episode.trial" : "episode.title",
            "episode",
            steps.number(),
            "step",
            steps.shown(),
            "length",
            steps.length());
    return worlds.of(
        state.place(),
        thoughts(config, then),
        new Scene(
            title,
            note,
            steps.here(),
            List.of(new Mover(words.say("mover.agent"), path.getLast(), AGENT)),
            path,
            OptionalInt.empty(),
            Optional.empty()));
  }
}
