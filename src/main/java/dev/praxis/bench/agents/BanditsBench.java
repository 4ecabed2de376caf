package dev.praxis.bench.agents;

import dev.praxis.rl.bandit.Bed;
import dev.praxis.rl.bandit.Runs;
import dev.praxis.rl.bandit.Strategy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Every strategy on the ten-armed test bed, on one core.
record BanditsBench(int tasks, int steps, int repetitions) {
  private static final long SEED = 20_261_121;

  /// Seconds for all tasks of a strategy.
  List<Figures> measure() {
    strategies().values().forEach(this::seconds);
    var seconds = new LinkedHashMap<String, List<Double>>();
    for (int i = 0; i < repetitions; i++) {
      strategies()
          .forEach(
              (name, strategy) ->
                  seconds.computeIfAbsent(name, key -> new ArrayList<>()).add(seconds(strategy)));
    }
    return seconds.entrySet().stream()
        .map(entry -> new Figures(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Map<String, Strategy> strategies() {
    var all = new LinkedHashMap<String, Strategy>();
    all.put("greedy", new Strategy.Greedy());
    all.put("epsilon-greedy", new Strategy.EpsilonGreedy(0.1));
    all.put("decaying", new Strategy.Decaying(1, 10));
    all.put("ucb", new Strategy.Ucb(2));
    all.put("gradient", new Strategy.Gradient(0.1, true));
    all.put("thompson-normal", new Strategy.ThompsonNormal(1, 1));
    all.put("thompson-beta", new Strategy.ThompsonBeta());
    return all;
  }

  private double seconds(Strategy strategy) {
    var runs = new Runs(Bed.Test.ten(), strategy, Strategy.Estimates.average(), steps, SEED);
    long began = System.nanoTime();
    runs.play(tasks);
    return (System.nanoTime() - began) / 1e9;
  }
}
