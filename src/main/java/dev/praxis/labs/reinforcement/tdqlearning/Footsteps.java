package dev.praxis.labs.reinforcement.tdqlearning;

import dev.praxis.rl.Model;
import dev.praxis.rl.Rng;
import dev.praxis.rl.method.Agent;
import dev.praxis.rl.method.Update;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The steps of one episode up to a moment: the one under way or, where it has just begun, the one
/// before. Worked out again from an earlier moment of the agent.
///
/// @param states where it was, the first state first
/// @param length how many steps the episode has had
/// @param number the episode's number, from 1; 0 for one tried out with a plan
/// @param then the agent as it was at the moment
/// @param update what it learned with the last step shown
record Footsteps(
    List<Integer> states, int length, long number, Optional<Agent> then, Optional<Update> update) {
  Footsteps {
    states = List.copyOf(states);
  }

  /// The step shown, from 0.
  int shown() {
    return states.size() - 1;
  }

  int here() {
    return states.getLast();
  }

  /// @param back how many steps before its end
  static Footsteps of(Mind.Learning mind, int back) {
    Agent agent = mind.agent();
    Agent walker = mind.older().copy();
    var now = new ArrayList<Integer>(List.of(walker.state()));
    var last = now;
    long began = walker.transitions();
    long lastBegan = began;
    while (walker.transitions() < agent.transitions()) {
      if (walker.advance()) {
        lastState(walker).ifPresent(now::add);
        last = now;
        lastBegan = began;
        now = new ArrayList<>(List.of(walker.state()));
        began = walker.transitions();
      } else {
        now.add(walker.state());
      }
    }
    boolean underWay = now.size() > 1 || lastBegan == began;
    List<Integer> all = underWay ? now : last;
    long from = underWay ? began : lastBegan;
    int length = (int) ((underWay ? agent.transitions() : began) - from);
    int upTo = Math.max(0, length - back);
    Agent then = mind.older().copy();
    then.run(from + upTo - then.transitions());
    Optional<Update> update =
        upTo == 0
            ? Optional.empty()
            : then.latest().filter(newest -> newest.transition() == then.transitions());
    return new Footsteps(
        all.subList(0, Math.min(all.size(), upTo + 1)),
        length,
        agent.episodes() + (underWay ? 1 : 0),
        Optional.of(then),
        update);
  }

  /// Where the episode that has just ended came to.
  private static Optional<Integer> lastState(Agent walker) {
    return walker.latest().filter(Update::terminated).map(Update::next);
  }

  /// An episode as a plan would have it, drawn from the seed.
  static Footsteps of(Mind.Planning mind, TdState state, int back) {
    Model model = state.place().world().model();
    var rng = Rng.of(state.seed(), 5);
    var policy = mind.policy();
    var states = new ArrayList<Integer>(List.of(model.drawStart(rng.nextLong())));
    boolean ended = false;
    while (!ended && states.size() <= state.place().world().limit()) {
      int at = states.getLast();
      int outcome = model.draw(at, policy.likeliest(at), rng.nextLong());
      states.add(model.next(outcome));
      ended = model.terminated(outcome);
    }
    int length = states.size() - 1;
    int upTo = Math.max(0, length - back);
    return new Footsteps(
        states.subList(0, upTo + 1), length, 0, Optional.empty(), Optional.empty());
  }
}
