package dev.praxis.labs.reinforcement.tdqlearning;

import dev.praxis.rl.Model;
import dev.praxis.rl.method.Agent;
import dev.praxis.rl.method.Update;
import dev.praxis.rl.plan.Worth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// What conditions may ask about a state.
final class TdFacts {
  private TdFacts() {}

  /// @param update the arithmetic on show
  /// @param draft whether to leave out what takes long
  static Map<String, Object> of(TdState state, Optional<Update> update, boolean draft) {
    var facts = new LinkedHashMap<String, Object>();
    facts.put("episodes", number(state.main(), Agent::episodes));
    facts.put(
        "transitions",
        state.main() instanceof Mind.Planning plan
            ? plan.trace().length
            : number(state.main(), Agent::transitions));
    facts.put("states", (double) state.place().world().model().states());
    facts.put("best_value", best(state.place()));
    put(facts, "reward", update, Update::reward);
    put(facts, "bootstrap", update, Update::bootstrap);
    put(facts, "target", update, Update::target);
    put(facts, "old", update, Update::oldValue);
    put(facts, "delta", update, Update::delta);
    put(facts, "new", update, Update::newValue);
    facts.put("visits", visits(state, update));
    facts.put("last_return", number(state.main(), agent -> agent.log().lastReturn()));
    facts.put("last_length", number(state.main(), agent -> agent.log().lastLength()));
    rival(state, draft, facts);
    facts.put("my_steps", (double) state.me().steps());
    facts.put("my_return", state.me().gain());
    facts.put("my_goals", (double) state.me().goals());
    facts.put("painted", (double) state.place().painted());
    facts.put("done", state.done());
    facts.put("diverging", state.main().diverging());
    facts.put("winnable", state.place().winnable());
    facts.put("start_action", action(state));
    facts.replaceAll((id, fact) -> fact instanceof Integer whole ? (Object) (double) whole : fact);
    return facts;
  }

  private static void put(
      Map<String, Object> facts, String id, Optional<Update> update, ToDoubleFunction<Update> of) {
    double value = update.map(of::applyAsDouble).orElse(Double.NaN);
    facts.put(id, Double.isFinite(value) ? value : Double.NaN);
  }

  /// A number of an agent; `NaN` for a plan.
  private static double number(Mind mind, ToDoubleFunction<Agent> of) {
    return mind instanceof Mind.Learning learning ? of.applyAsDouble(learning.agent()) : Double.NaN;
  }

  private static double best(Place place) {
    Model model = place.world().model();
    double[] v = new double[model.states()];
    for (int pair = 0; pair < place.best().length; pair++) {
      int at = pair / model.actions();
      boolean first = pair % model.actions() == 0;
      v[at] = first ? place.best()[pair] : Math.max(v[at], place.best()[pair]);
    }
    return Worth.start(model, v);
  }

  private static double visits(TdState state, Optional<Update> update) {
    return update
        .map(shown -> number(state.main(), agent -> agent.visits(shown.state(), shown.action())))
        .orElse(Double.NaN);
  }

  private static void rival(TdState state, boolean draft, Map<String, Object> facts) {
    Optional<Mind> other = draft ? Optional.empty() : state.rival();
    facts.put(
        "rival_start_value",
        other.map(mind -> TdScores.startValue(state, mind)).orElse(Double.NaN));
    facts.put(
        "rival_success",
        other
            .map(mind -> Worth.of(state.place().world(), mind.policy()).success())
            .orElse(Double.NaN));
    facts.put(
        "rival_return",
        other.map(mind -> number(mind, agent -> agent.log().recentReturn(100))).orElse(Double.NaN));
  }

  private static String action(TdState state) {
    Model model = state.place().world().model();
    int start = 0;
    while (!(model.start(start) > 0)) {
      start++;
    }
    int action = state.main().policy().likeliest(start);
    return state.place().world().layout().directions().get(action).id();
  }
}
