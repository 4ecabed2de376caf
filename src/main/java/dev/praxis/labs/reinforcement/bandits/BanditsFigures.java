package dev.praxis.labs.reinforcement.bandits;

import dev.praxis.figure.Figure;
import dev.praxis.lab.Drawing;
import dev.praxis.lab.Estimate;
import dev.praxis.lab.View;
import dev.praxis.rl.bandit.Player;
import dev.praxis.rl.bandit.Pull;
import dev.praxis.rl.bandit.Runs;
import dev.praxis.statistics.Interval;
import dev.praxis.words.Words;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// What is to be seen and known of a state. The many tasks are played for full drawings only.
final class BanditsFigures {
  private static final String TASKS = "tasks";
  private final Words words;

  BanditsFigures(Words words) {
    this.words = words;
  }

  Drawing draw(BanditsConfig config, BanditsState state, View view) throws InterruptedException {
    var figures = new LinkedHashMap<String, Figure>();
    var scores = new LinkedHashMap<String, Estimate>();
    var task = new TaskFigures(words, config, state);
    view.progress().report(0);
    figures.put("arms", new ArmsFigure(words, config, state).drawn());
    if (!view.draft()) {
      figures.putAll(new CurveFigures(words, config, state).drawn(view.progress()));
      scores.putAll(scores(state.curves().getFirst().played(view.progress())));
    }
    figures.put("pulls", task.pulls());
    figures.put("table", task.table());
    figures.put("duel", task.duel());
    scores.putAll(duel(state.duel()));
    Map<String, Object> facts = facts(config, state);
    facts.putAll(many(config, state, view));
    return new Drawing(
        figures, scores, facts, Optional.of(new BanditsNarration(words, config, state).told()));
  }

  private static Map<String, Estimate> scores(Runs runs) {
    var scores = new LinkedHashMap<String, Estimate>();
    scores.put("mean_reward", estimate(runs.meanReward(), runs.meanRewardInterval(), runs));
    scores.put("optimal_share", estimate(runs.optimalShare(), runs.optimalShareInterval(), runs));
    scores.put("regret", estimate(runs.regret(runs.steps() - 1), runs.regretInterval(), runs));
    return scores;
  }

  private static Estimate estimate(double value, Interval interval, Runs runs) {
    return interval.known()
        ? Estimate.between(
            value,
            Math.min(value, interval.low()),
            Math.max(value, interval.high()),
            runs.tasks(),
            "normal",
            TASKS)
        : Estimate.plain(value, runs.tasks(), TASKS);
  }

  private static Map<String, Estimate> duel(Duel duel) {
    if (duel.pulls() == 0) {
      return Map.of();
    }
    var scores = new LinkedHashMap<String, Estimate>();
    scores.put("yours", pulled(duel.yours()));
    scores.put("method", pulled(duel.theirs()));
    return scores;
  }

  private static Estimate pulled(double[] rewards) {
    double mean = Arrays.stream(rewards).average().orElse(0);
    return Estimate.exact(mean, rewards.length, "pulls");
  }

  private static Map<String, Object> facts(BanditsConfig config, BanditsState state) {
    Player player = state.player();
    Optional<Pull> latest = player.latest();
    var facts = new LinkedHashMap<String, Object>();
    facts.put("arms", (double) player.arms());
    facts.put("best_arm", Bests.of(player) + 1.0);
    facts.put(
        "favourite",
        player.time() == 0 ? Double.NaN : Bests.of(player.arms(), player::count) + 1.0);
    facts.put("last_arm", latest.map(pull -> pull.arm() + 1.0).orElse(Double.NaN));
    facts.put("last_reward", latest.map(Pull::reward).orElse(Double.NaN));
    facts.put(
        "tried",
        (double) IntStream.range(0, player.arms()).filter(arm -> player.count(arm) > 0).count());
    facts.put("task_reward", player.total());
    facts.put("task_optimal", (double) player.optimal() / Math.max(1, player.time()));
    facts.put("task_regret", player.regret());
    facts.put("your_pulls", (double) state.duel().pulls());
    facts.put("your_regret", state.duel().regret());
    facts.put("method_regret", state.duel().method().regret());
    facts.put("tasks_played", (double) Curves.tasks(config));
    facts.put("equal", Bests.none(player));
    facts.put("moved", state.movedAt() >= 0);
    facts.put("moved_at", (double) Math.max(0, state.movedAt()));
    return facts;
  }

  /// What is known of the many tasks; `NaN` where they are not played.
  private static Map<String, Object> many(BanditsConfig config, BanditsState state, View view)
      throws InterruptedException {
    double[] known = {Double.NaN, Double.NaN, Double.NaN, Double.NaN};
    if (!view.draft()) {
      known[0] = CurveFigures.best(state.curves().getFirst().played(view.progress()));
    }
    if (!view.draft() && config.rival().isPresent()) {
      Runs runs = state.curves().getLast().played(view.progress());
      known[1] = runs.meanReward();
      known[2] = runs.optimalShare();
      known[3] = runs.regret(runs.steps() - 1);
    }
    var facts = new LinkedHashMap<String, Object>();
    facts.put("best_possible", known[0]);
    facts.put("rival_reward", known[1]);
    facts.put("rival_optimal", known[2]);
    facts.put("rival_regret", known[3]);
    return facts;
  }
}
