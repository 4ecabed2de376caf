package dev.praxis.labs.reinforcement.tdqlearning;

import dev.praxis.lab.Narration;
import dev.praxis.rl.method.Agent;
import dev.praxis.rl.method.Update;
import dev.praxis.words.Numbers;
import dev.praxis.words.Words;
import java.util.Optional;

/// What the latest step did, in words and as the line of code it belongs to.
final class TdSaid {
  /// Rounding is no surprise.
  private static final double SMALL = 1e-12;

  private final Words words;
  private final UpdateFigure updates;

  TdSaid(Words words, UpdateFigure updates) {
    this.words = words;
    this.updates = updates;
  }

  Narration of(TdConfig config, TdState state, TdFigures.Looked looked) {
    return new Narration(
        sentence(config, state, looked) + mine(state),
        looked.update().map(TdSaid::formula),
        Optional.of(TdSnippet.line(config.kind())));
  }

  private String sentence(TdConfig config, TdState state, TdFigures.Looked looked) {
    if (!state.remark().isEmpty()) {
      return state.remark();
    }
    if (state.main().diverging()) {
      return words.say("said.diverging", "alpha", Numbers.shown(config.alpha()));
    }
    if (!state.place().winnable()) {
      return words.say("said.unwinnable");
    }
    if (state.main() instanceof Mind.Planning planning) {
      return planned(planning);
    }
    if (looked.update().isEmpty()) {
      return words.say(config.cell() < 0 ? "said.start" : "said.never");
    }
    return learned(state, looked.update().get());
  }

  private String planned(Mind.Planning mind) {
    String change = Numbers.shown(mind.plan().state().change());
    String key = mind.plan().done() ? "said.found" : "said.sweep";
    return mind.trace().length == 0
        ? words.say("said.unswept")
        : words.say(key, "sweeps", mind.trace().length, "change", change);
  }

  private String learned(TdState state, Update update) {
    double delta = update.delta();
    String how = same(update) ? "said.same" : delta > 0 ? "said.better" : "said.worse";
    return words.say(
        how,
        "where",
        updates.said(state.place(), update),
        "sum",
        updates.sum(update),
        "delta",
        UpdateFigure.shown(delta));
  }

  /// The learner's own episode beside it.
  private String mine(TdState state) {
    Me me = state.me();
    if (!me.playing()) {
      return "";
    }
    String key = me.ended() ? "said.mine-over" : "said.mine";
    return " "
        + words.say(
            key,
            "steps",
            me.steps(),
            "return",
            Numbers.shown(me.gain()),
            "agent",
            state.main() instanceof Mind.Learning learning && learning.agent().episodes() > 0
                ? words.say(
                    "said.against",
                    "steps",
                    learning.agent().log().lastLength(),
                    "return",
                    Numbers.shown(learning.agent().log().lastReturn()))
                : "");
  }

  /// new ← old + α (r + γ · next − old), as LaTeX.
  private static String formula(Update update) {
    return "%s \\leftarrow %s + %s\\,[\\,%s + %s \\cdot %s - %s\\,]"
        .formatted(
            plain(update.newValue()),
            plain(update.oldValue()),
            plain(update.alpha()),
            plain(update.reward()),
            plain(update.discount()),
            signed(update.bootstrap()),
            signed(update.oldValue()));
  }

  private static String plain(double value) {
    return UpdateFigure.shown(value).replace('−', '-');
  }

  private static String signed(double value) {
    return value < 0 ? "(" + plain(value) + ")" : plain(value);
  }

  /// What the figure of the world is called: where the run stands.
  String title(TdState state) {
    return switch (state.main()) {
      case Mind.Learning learning -> {
        Agent agent = learning.agent();
        yield words.say("world.title", "episode", agent.episodes() + 1, "step", agent.steps());
      }
      case Mind.Planning planning -> words.say("world.swept", "sweeps", planning.trace().length);
    };
  }

  /// How far a mind has come.
  String progress(Mind mind) {
    return switch (mind) {
      case Mind.Learning learning ->
          words.say(
              "progress.learned",
              "episodes",
              learning.agent().episodes(),
              "transitions",
              learning.agent().transitions());
      case Mind.Planning planning ->
          words.say("progress.planned", "sweeps", planning.trace().length);
    };
  }

  /// Whether the update found what was believed, but for rounding.
  static boolean same(Update update) {
    return Math.abs(update.delta()) < SMALL * Math.max(1, Math.abs(update.oldValue()));
  }
}
