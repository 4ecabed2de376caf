package dev.praxis.rl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// Holds an environment to the contract and to its model, as Gymnasium's checker does:
/// probabilities
/// add up, ended states stay ended, the same seed gives the same episode, limits hold, and what is
/// seen in many steps is what the model says.
///
/// @param limit the steps after which an episode has to be truncated
public record EnvironmentCheck(Supplier<? extends Environment> fresh, Model model, int limit) {
  private static final int STEPS = 200_000;
  private static final int SAME = 2_000;
  private static final int ENOUGH = 100;

  /// Standard errors by which a frequency may be off: one in 500 million by chance.
  private static final double SIGMAS = 6;

  /// What was seen after a state and an action.
  private record Seen(int pair, int next, double reward, boolean terminated) {}

  public static EnvironmentCheck of(World world) {
    return new EnvironmentCheck(world::episode, world.model(), world.limit());
  }

  /// What is wrong, one sentence each, for whoever wrote the world; empty when all is well.
  public List<String> complaints(long seed) {
    var complaints = new ArrayList<String>();
    sums(complaints);
    ends(complaints);
    if (!trail(seed).equals(trail(seed))) {
      complaints.add("the same seed gave two different episodes");
    }
    walk(seed, complaints);
    return complaints.stream().distinct().toList();
  }

  private void sums(List<String> complaints) {
    double first = 0;
    for (int state = 0; state < model.states(); state++) {
      first += model.start(state);
      if (model.start(state) > 0 && model.terminal(state)) {
        complaints.add("episodes begin in state " + state + ", where they have ended");
      }
      for (int action = 0; action < model.actions(); action++) {
        double sum = 0;
        for (int i = model.from(state, action); i < model.to(state, action); i++) {
          sum += model.probability(i);
        }
        if (!(Math.abs(sum - 1) < 1e-9)) {
          complaints.add("state " + state + ", action " + action + " adds up to " + sum);
        }
      }
    }
    if (!(Math.abs(first - 1) < 1e-9)) {
      complaints.add("the first states add up to " + first);
    }
  }

  private void ends(List<String> complaints) {
    for (int i = 0; i < model.outcomes(); i++) {
      if (model.terminated(i) && !model.terminal(model.next(i))) {
        complaints.add("an episode ends in state " + model.next(i) + ", which goes on");
      }
    }
    for (int state = 0; state < model.states(); state++) {
      if (model.goal(state) && !model.terminal(state)) {
        complaints.add("goal " + state + " does not end an episode");
      }
    }
  }

  private List<Transition> trail(long seed) {
    Environment world = fresh.get();
    RandomGenerator random = Rng.of(seed, 1);
    var trail = new ArrayList<Transition>();
    world.reset(random);
    for (int i = 0; i < SAME; i++) {
      Transition step = world.step(random.nextInt(world.actions()), random);
      trail.add(step);
      if (step.ended()) {
        world.reset(random);
      }
    }
    return trail;
  }

  private void walk(long seed, List<String> complaints) {
    Environment world = fresh.get();
    RandomGenerator random = Rng.of(seed, 2);
    int[] visits = new int[model.states() * model.actions()];
    var seen = new HashMap<Seen, Integer>();
    int state = begin(world, random, complaints);
    int steps = 0;
    for (int i = 0; i < STEPS; i++) {
      int action = random.nextInt(world.actions());
      Transition step = world.step(action, random);
      steps++;
      if (step.state() != state || step.action() != action) {
        complaints.add("a step from state " + state + " says it began in " + step.state());
      }
      int pair = state * model.actions() + action;
      visits[pair]++;
      seen.merge(new Seen(pair, step.next(), step.reward(), step.terminated()), 1, Integer::sum);
      limits(step, steps, complaints);
      state = step.next();
      if (step.ended()) {
        state = begin(world, random, complaints);
        steps = 0;
      }
    }
    seen.forEach((what, times) -> compare(what, times, visits[what.pair()], complaints));
    unseen(seen, visits, complaints);
  }

  private int begin(Environment world, RandomGenerator random, List<String> complaints) {
    int state = world.reset(random);
    if (!(model.start(state) > 0)) {
      complaints.add("an episode began in state " + state + ", which the model never does");
    }
    return state;
  }

  private void limits(Transition step, int steps, List<String> complaints) {
    if (step.terminated() && step.truncated()) {
      complaints.add("a step was terminated and truncated");
    }
    if (!step.terminated() && step.truncated() != (steps >= limit)) {
      complaints.add("an episode was not truncated after exactly " + limit + " steps");
    }
  }

  private void compare(Seen what, int times, int visits, List<String> complaints) {
    double p = chance(what);
    double doubt = Math.sqrt(p * (1 - p) / visits);
    if (p == 0
        || (visits >= ENOUGH && Math.abs((double) times / visits - p) > SIGMAS * doubt + 1e-9)) {
      complaints.add(
          what + " came " + times + " times in " + visits + ", expected a share of " + p);
    }
  }

  private void unseen(Map<Seen, Integer> seen, int[] visits, List<String> complaints) {
    for (int pair = 0; pair < visits.length; pair++) {
      int state = pair / model.actions();
      int action = pair % model.actions();
      for (int i = model.from(state, action); i < model.to(state, action); i++) {
        var what = new Seen(pair, model.next(i), model.reward(i), model.terminated(i));
        boolean due = model.probability(i) * visits[pair] > SIGMAS * SIGMAS;
        if (due && !seen.containsKey(what)) {
          complaints.add(what + " never came in " + visits[pair] + " steps");
        }
      }
    }
  }

  private double chance(Seen what) {
    int state = what.pair() / model.actions();
    int action = what.pair() % model.actions();
    double sum = 0;
    for (int i = model.from(state, action); i < model.to(state, action); i++) {
      boolean same =
          model.next(i) == what.next()
              && model.reward(i) == what.reward()
              && model.terminated(i) == what.terminated();
      sum += same ? model.probability(i) : 0;
    }
    return Math.min(sum, 1);
  }
}
