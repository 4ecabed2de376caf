package dev.praxis.labs.reinforcement.tdqlearning;

import dev.praxis.rl.Layout;
import dev.praxis.rl.Model;
import dev.praxis.rl.Rng;
import dev.praxis.rl.World;
import dev.praxis.rl.world.Taxi;

/// The learner's own episode in the agent's world.
///
/// @param state where the learner stands; -1 before the first move
/// @param random the generator's state: the same moves meet the same chance
/// @param ended whether the next move begins another episode
/// @param goals how many episodes ended at a goal
record Me(int state, long random, int steps, double gain, boolean ended, int goals) {
  static Me outside(long seed) {
    return new Me(-1, Rng.of(seed, 99).state(), 0, 0, true, 0);
  }

  boolean playing() {
    return state >= 0;
  }

  /// The number of a move in a world, -1 where it has none.
  ///
  /// @param handle a direction, or the taxi's fare
  static int action(Layout layout, String handle, int state) {
    String wanted = handle;
    if (handle.equals(TdSpec.FARE)) {
      wanted = state >= 0 && Taxi.fare(state).passenger() == Taxi.ABOARD ? "dropoff" : "pickup";
    }
    for (int i = 0; i < layout.directions().size(); i++) {
      if (layout.directions().get(i).id().equals(wanted)) {
        return i;
      }
    }
    return -1;
  }

  /// A move; the first one of an episode begins it.
  Me moved(World world, String handle) {
    Model model = world.model();
    var rng = new Rng(random);
    int from = ended ? model.drawStart(rng.nextLong()) : state;
    int action = action(world.layout(), handle, from);
    if (action < 0) {
      return this;
    }
    int outcome = model.draw(from, action, rng.nextLong());
    int now = (ended ? 0 : steps) + 1;
    double sum = (ended ? 0 : gain) + model.reward(outcome);
    boolean over = model.terminated(outcome) || now >= world.limit();
    boolean won = model.terminated(outcome) && model.goal(model.next(outcome));
    return new Me(model.next(outcome), rng.state(), now, sum, over, goals + (won ? 1 : 0));
  }

  /// In a changed world an episode begins anew.
  Me again() {
    return new Me(-1, random, 0, 0, true, goals);
  }
}
