package dev.praxis.labs.reinforcement.tdqlearning;

import dev.praxis.lab.Estimate;
import dev.praxis.rl.Model;
import dev.praxis.rl.Rng;
import dev.praxis.rl.World;
import dev.praxis.rl.method.EpisodeLog;
import dev.praxis.rl.plan.Policy;
import dev.praxis.rl.plan.Worth;
import dev.praxis.statistics.Interval;
import dev.praxis.statistics.StudentT;
import dev.praxis.statistics.Wilson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a mind is worth: exactly, by the true model, and by trying it out.
final class TdScores {
  private static final int SAMPLES = 200;
  private static final long MOST_STEPS = 100_000;
  private static final int RECENT = 100;
  private static final double CONFIDENCE = 0.95;
  private static final String ON = "all";

  private TdScores() {}

  /// @param sampled whether there is time to try it out
  static Map<String, Estimate> of(TdState state, boolean sampled) {
    World world = state.place().world();
    int states = world.model().states();
    Policy policy = state.main().policy();
    var scores = new LinkedHashMap<String, Estimate>();
    put(scores, "start_value", startValue(state, state.main()), states);
    put(scores, "believed_value", state.main().believed(), states);
    put(scores, "success_rate", Math.clamp(Worth.of(world, policy).success(), 0, 1), states);
    if (sampled) {
      tried(state, scores);
    }
    return scores;
  }

  private static void put(Map<String, Estimate> scores, String id, double value, int states) {
    if (Double.isFinite(value)) {
      scores.put(id, Estimate.exact(value, states, ON));
    }
  }

  /// What its policy is worth from the start on, by the true model; `NaN` where there is no such
  /// number.
  static double startValue(TdState state, Mind mind) {
    double gamma = gamma(mind);
    return Worth.startValue(state.place().world().model(), mind.policy(), gamma);
  }

  private static double gamma(Mind mind) {
    return switch (mind) {
      case Mind.Learning learning -> learning.agent().rates().gamma();
      case Mind.Planning planning -> planning.gamma();
    };
  }

  private static void tried(TdState state, Map<String, Estimate> scores) {
    Policy policy = state.main().policy();
    Rng random = Rng.of(state.seed(), 3);
    var returns = new ArrayList<Double>();
    int won = 0;
    long steps = 0;
    while (returns.size() < SAMPLES && (steps < MOST_STEPS || returns.size() < 2)) {
      var trial = trial(state.place().world(), policy, random);
      returns.add(trial.gain());
      won += trial.won() ? 1 : 0;
      steps += trial.steps();
    }
    int n = returns.size();
    Interval share = Wilson.interval(won, n, CONFIDENCE);
    double rate = (double) won / n;
    scores.put(
        "success_sampled",
        Estimate.between(
            rate, Math.min(rate, share.low()), Math.max(rate, share.high()), n, "wilson", ON));
    List<Double> gains =
        state.main() instanceof Mind.Learning learning ? recent(learning) : returns;
    if (!gains.isEmpty()) {
      scores.put("mean_return", mean(gains));
    }
  }

  private record Trial(double gain, boolean won, int steps) {}

  private static Trial trial(World world, Policy policy, Rng random) {
    Model model = world.model();
    int state = model.drawStart(random.nextLong());
    double gain = 0;
    for (int step = 1; step <= world.limit(); step++) {
      int outcome = model.draw(state, action(policy, state, random), random.nextLong());
      gain += model.reward(outcome);
      state = model.next(outcome);
      if (model.terminated(outcome)) {
        return new Trial(gain, model.goal(state), step);
      }
    }
    return new Trial(gain, false, world.limit());
  }

  private static int action(Policy policy, int state, Rng random) {
    double drawn = random.nextDouble();
    for (int action = 0; action < policy.actions(); action++) {
      drawn -= policy.probability(state, action);
      if (drawn < 0) {
        return action;
      }
    }
    return policy.likeliest(state);
  }

  /// The returns of the latest episodes as they were had, exploring; means over a few each where
  /// there were very many.
  private static List<Double> recent(Mind.Learning learning) {
    EpisodeLog log = learning.agent().log();
    var gains = new ArrayList<Double>();
    for (int bin = Math.max(0, log.bins() - RECENT); bin < log.bins(); bin++) {
      gains.add(log.meanReturn(bin));
    }
    return gains;
  }

  private static Estimate mean(List<Double> gains) {
    double[] values = gains.stream().mapToDouble(Double::doubleValue).toArray();
    double mean = gains.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    Interval interval = StudentT.mean(values, CONFIDENCE);
    return interval.known()
        ? Estimate.between(
            mean,
            Math.min(mean, interval.low()),
            Math.max(mean, interval.high()),
            values.length,
            "t",
            ON)
        : Estimate.plain(mean, values.length, ON);
  }
}
