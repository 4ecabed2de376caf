package dev.praxis.labs.reinforcement.tdqlearning;

import dev.praxis.figure.Rows;
import dev.praxis.figure.Table;
import dev.praxis.rl.Layout;
import dev.praxis.rl.Model;
import dev.praxis.rl.method.Update;
import dev.praxis.rl.plan.Bellman;
import dev.praxis.words.Numbers;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The arithmetic of one update, number by number.
final class UpdateFigure {
  private static final int DIGITS = 4;
  private final Words words;

  UpdateFigure(Words words) {
    this.words = words;
  }

  /// The latest update of a cell of a learning agent.
  Rows learned(Place place, Kind kind, Optional<Update> latest, int cell) {
    if (latest.isEmpty()) {
      return empty(cell < 0 ? words.say("update.none") : words.say("update.never"));
    }
    Update update = latest.get();
    var rows = new ArrayList<List<Object>>();
    String gamma = kind == Kind.N_STEP_SARSA ? "γⁿ " : "γ ";
    String reward = kind == Kind.N_STEP_SARSA ? "Σ γⁱ r" : "r";
    rows.add(row("update.reward", reward, update.reward()));
    String key = update.terminated() ? "update.ended" : "update.bootstrap." + source(kind);
    rows.add(row(key, symbol(kind), update.bootstrap()));
    rows.add(row("update.target", reward + " + " + gamma + symbol(kind), update.target()));
    rows.add(row("update.old", "Q(s, a)", update.oldValue()));
    rows.add(row("update.delta", "δ", TdSaid.same(update) ? 0 : update.delta()));
    rows.add(row("update.new", "Q(s, a) + α δ", update.newValue()));
    String title = words.say("update.title", "where", said(place, update));
    return new Rows(title, sum(update), table(rows));
  }

  private Table table(List<List<Object>> rows) {
    return new Table(
        List.of(words.say("update.what"), words.say("update.symbol"), words.say("update.value")),
        rows);
  }

  private Rows empty(String note) {
    return new Rows(words.say("slot.update"), note, table(List.of()));
  }

  private List<Object> row(String key, String symbol, Object value) {
    return List.of(words.say(key), symbol, value);
  }

  /// The update as one line: new ← old + α [ r + γ · next − old ].
  String sum(Update update) {
    return words.say(
        "update.sum",
        "new",
        shown(update.newValue()),
        "old",
        signed(update.oldValue()),
        "alpha",
        shown(update.alpha()),
        "reward",
        shown(update.reward()),
        "gamma",
        shown(update.discount()),
        "next",
        signed(update.bootstrap()));
  }

  static String shown(double value) {
    return Numbers.shown(value, DIGITS);
  }

  /// In brackets where a sign before it would be two.
  private static String signed(double value) {
    return value < 0 ? "(" + shown(value) + ")" : shown(value);
  }

  static String source(Kind kind) {
    return switch (kind) {
      case SARSA, SARSA_LAMBDA, N_STEP_SARSA -> "taken";
      case EXPECTED_SARSA -> "expected";
      case DOUBLE_Q -> "double";
      case Q_LEARNING, DYNA_Q, VALUE_ITERATION, POLICY_ITERATION, POLICY_EVALUATION -> "best";
    };
  }

  private static String symbol(Kind kind) {
    return switch (kind) {
      case SARSA, SARSA_LAMBDA, N_STEP_SARSA -> "Q(s′, a′)";
      case EXPECTED_SARSA -> "Σ π Q(s′, ·)";
      case DOUBLE_Q -> "Q₂(s′, argmax Q₁)";
      case Q_LEARNING, DYNA_Q, VALUE_ITERATION, POLICY_ITERATION, POLICY_EVALUATION ->
          "max Q(s′, ·)";
    };
  }

  /// A state and an action in words.
  String said(Place place, Update update) {
    return cell(place, update.state()) + ", " + action(place, update.action());
  }

  String cell(Place place, int state) {
    Layout layout = place.world().layout();
    int cell = layout.cell(state);
    return words.say(
        "cell", "row", cell / layout.columns() + 1, "column", cell % layout.columns() + 1);
  }

  String action(Place place, int action) {
    return words.say("move." + place.world().layout().directions().get(action).id());
  }

  /// What the next sweep makes of one state: each action's expectation, and the value that follows.
  Rows planned(Place place, Mind.Planning mind, int state) {
    Model model = place.world().model();
    if (state < 0 || model.terminal(state)) {
      return empty(words.say("update.ends"));
    }
    double[] values = mind.plan().state().values();
    var rows = new ArrayList<List<Object>>();
    rows.add(row("update.where", "s", cell(place, state)));
    for (int action = 0; action < model.actions(); action++) {
      double q = Bellman.q(model, mind.gamma(), values, state, action);
      rows.add(
          List.of(action(place, action), terms(model, mind.gamma(), values, state, action), q));
    }
    double next = mind.plan().sweep().state().value(state);
    rows.add(row("update.old", "v(s)", values[state]));
    rows.add(row("update.swept", "v(s)", next));
    String note = words.say("update.planned", "old", shown(values[state]), "new", shown(next));
    return new Rows(words.say("slot.update"), note, table(rows));
  }

  private static String terms(Model model, double gamma, double[] values, int state, int action) {
    var parts = new ArrayList<String>();
    for (int i = model.from(state, action); i < model.to(state, action); i++) {
      double later = model.terminated(i) ? 0 : values[model.next(i)];
      String each =
          "(" + shown(model.reward(i)) + " + " + shown(gamma) + " · " + Numbers.shown(later) + ")";
      double p = model.probability(i);
      parts.add(p == 1 ? each : Numbers.shown(p, 2) + each);
    }
    return String.join(" + ", parts);
  }
}
