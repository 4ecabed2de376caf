package dev.praxis.rl;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// The truth about a world: p(next, reward, terminated | state, action) as one flat table, and
/// where
/// episodes begin. Immutable.
///
/// The outcomes of a state and an action are numbered from `from(s, a)` up to `to(s, a)`, the
/// latter
/// not included. An outcome may be listed twice; probabilities then add up.
public final class Model {
  private final int states;
  private final int actions;
  private final int[] from;
  private final int[] next;
  private final double[] probability;
  private final double[] reward;
  private final boolean[] terminated;
  private final double[] start;
  private final BitSet goals;
  private final BitSet ends;
  private final Alias steps;
  private final Alias starts;

  /// What an action may do in a state; at least one outcome, with probabilities that add up to 1.
  @FunctionalInterface
  public interface Rule {
    List<Outcome> outcomes(int state, int action);
  }

  /// @param start the probability of each state to be the first
  /// @param goals where an episode that terminates counts as a success
  /// @throws IllegalArgumentException when an outcome leads to no state, has no finite reward or no
  ///     probability, or when there is none
  public Model(int actions, double[] start, BitSet goals, Rule rule) {
    this.states = start.length;
    this.actions = actions;
    this.start = start.clone();
    this.goals = (BitSet) goals.clone();
    this.from = new int[states * actions + 1];
    var all = new ArrayList<Outcome>();
    for (int pair = 0; pair < states * actions; pair++) {
      List<Outcome> outcomes = rule.outcomes(pair / actions, pair % actions);
      outcomes.forEach(this::check);
      all.addAll(outcomes);
      from[pair + 1] = all.size();
      if (outcomes.isEmpty()) {
        throw new IllegalArgumentException("nothing follows pair " + pair);
      }
    }
    next = all.stream().mapToInt(Outcome::next).toArray();
    probability = all.stream().mapToDouble(Outcome::probability).toArray();
    reward = all.stream().mapToDouble(Outcome::reward).toArray();
    terminated = new boolean[next.length];
    for (int i = 0; i < next.length; i++) {
      terminated[i] = all.get(i).terminated();
    }
    ends = ends();
    steps = new Alias(from, probability);
    starts = new Alias(new int[] {0, states}, start);
  }

  private void check(Outcome outcome) {
    boolean sound =
        outcome.next() >= 0
            && outcome.next() < states
            && outcome.probability() >= 0
            && outcome.probability() <= 1
            && Double.isFinite(outcome.reward());
    if (!sound) {
      throw new IllegalArgumentException(outcome + " among " + states + " states");
    }
  }

  private BitSet ends() {
    var found = new BitSet(states);
    for (int state = 0; state < states; state++) {
      boolean stays = true;
      for (int i = from(state, 0); i < to(state, actions - 1); i++) {
        stays &= terminated[i] && next[i] == state && reward[i] == 0;
      }
      found.set(state, stays);
    }
    return found;
  }

  public int states() {
    return states;
  }

  public int actions() {
    return actions;
  }

  /// The first outcome of an action.
  public int from(int state, int action) {
    return from[state * actions + action];
  }

  /// One beyond the last outcome of an action.
  public int to(int state, int action) {
    return from[state * actions + action + 1];
  }

  public int next(int outcome) {
    return next[outcome];
  }

  public double probability(int outcome) {
    return probability[outcome];
  }

  public double reward(int outcome) {
    return reward[outcome];
  }

  public boolean terminated(int outcome) {
    return terminated[outcome];
  }

  public double start(int state) {
    return start[state];
  }

  /// Whether an episode that terminates here has succeeded.
  public boolean goal(int state) {
    return goals.get(state);
  }

  /// Whether nothing happens here any more: every action stays, without reward, terminated.
  public boolean terminal(int state) {
    return ends.get(state);
  }

  /// An outcome by chance, in constant time.
  ///
  /// @param bits 64 random bits
  public int draw(int state, int action, long bits) {
    return steps.draw(state * actions + action, bits);
  }

  /// A first state by chance.
  public int drawStart(long bits) {
    return starts.draw(0, bits);
  }

  /// How many outcomes the table has.
  public int outcomes() {
    return next.length;
  }
}
