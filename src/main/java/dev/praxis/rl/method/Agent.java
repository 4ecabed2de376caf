package dev.praxis.rl.method;

import dev.praxis.rl.Model;
import dev.praxis.rl.Rng;
import dev.praxis.rl.World;
import dev.praxis.rl.plan.Policy;
import java.util.Arrays;
import java.util.Optional;

/// Someone who learns in a world: values, the episode under way and the random numbers to come.
/// Mutable; `copy` gives another that goes on with the same bits. Everything follows from the
/// world,
/// the method, the rates and the seed, and n times `advance` is `run(n)`.
///
/// An action is chosen with one random number: its upper half decides whether to explore, its lower
/// half which action, or which of equally good ones (equal to the bit). An outcome takes another.
public abstract sealed class Agent permits OneStep, DoubleQ, NStep, Traces, Dyna {
  /// Values beyond this mean that learning diverges.
  public static final double BOUND = 1e9;

  private static final long HALF = 0xffffffffL;
  final World world;
  final Model model;
  final int actions;
  final double[] q;
  final int[] visits;
  final Notes notes;
  final EpisodeLog log;
  final Rng random;
  Rates rates;
  int state;
  int action;
  double gamma;
  private boolean alphaByVisit;
  private double alpha;
  private double epsilon;
  private long explore;
  private int steps;
  private double gain;
  private long transitions;
  private boolean diverging;

  Agent(World world, Rates rates, long seed) {
    this.world = world;
    this.model = world.model();
    this.actions = model.actions();
    this.q = new double[model.states() * actions];
    this.visits = new int[q.length];
    this.notes = new Notes(model.states());
    this.log = new EpisodeLog();
    this.random = Rng.of(seed, 0);
    this.rates = rates;
    for (int pair = 0; pair < q.length; pair++) {
      q[pair] = model.terminal(pair / actions) ? 0 : rates.initial();
    }
    refresh();
  }

  /// The same agent at the same moment, perhaps elsewhere or with other rates.
  Agent(Agent from, World world, Rates rates) {
    this.world = world;
    this.model = world.model();
    this.actions = from.actions;
    this.q = from.q.clone();
    this.visits = from.visits.clone();
    this.notes = from.notes.copy();
    this.log = from.log.copy();
    this.random = from.random.copy();
    this.rates = rates;
    this.state = from.state;
    this.action = from.action;
    this.steps = from.steps;
    this.gain = from.gain;
    this.transitions = from.transitions;
    this.diverging = from.diverging;
    refresh();
  }

  /// @param seed of all its random numbers
  public static Agent of(Method method, Rates rates, World world, long seed) {
    Agent agent =
        switch (method) {
          case Method.Sarsa sarsa -> new OneStep(OneStep.Kind.SARSA, world, rates, seed);
          case Method.ExpectedSarsa expected ->
              new OneStep(OneStep.Kind.EXPECTED, world, rates, seed);
          case Method.QLearning learning -> new OneStep(OneStep.Kind.BEST, world, rates, seed);
          case Method.DoubleQ two -> new DoubleQ(world, rates, seed);
          case Method.NStepSarsa many -> new NStep(many.n(), world, rates, seed);
          case Method.SarsaLambda traces -> new Traces(traces, world, rates, seed);
          case Method.DynaQ dyna -> new Dyna(dyna.planning(), world, rates, seed);
        };
    agent.begin();
    return agent;
  }

  /// One transition and what is learned from it.
  ///
  /// @return whether it ended the episode; the next one has then begun
  public abstract boolean advance();

  abstract Agent copy(World elsewhere, Rates other);

  /// Up to so many transitions, fewer when learning diverges.
  ///
  /// @return how many were made
  public long run(long most) {
    long before = transitions;
    long end = before + most;
    while (transitions < end && !diverging) {
      advance();
    }
    return transitions - before;
  }

  /// To the end of the episode, but not beyond so many transitions.
  ///
  /// @return how many were made
  public long runEpisode(long most) {
    long before = transitions;
    long end = before + most;
    boolean ended = false;
    while (!ended && transitions < end && !diverging) {
      ended = advance();
    }
    return transitions - before;
  }

  public final Agent copy() {
    return copy(world, rates);
  }

  /// The same values with other rates from now on; the initial value has no effect any more.
  public final Agent with(Rates other) {
    return copy(world, other);
  }

  /// The same values in a changed world. The episode goes on where it was, unless that is no place
  /// to be in the new world: then another begins, and the broken-off one is not counted. Traces and
  /// rewards that wait for their n-th successor are forgotten.
  ///
  /// @throws IllegalArgumentException when it has other states or actions
  public final Agent in(World changed) {
    if (changed.model().states() != model.states() || changed.model().actions() != actions) {
      throw new IllegalArgumentException("another world with other states or actions");
    }
    Agent agent = copy(changed, rates);
    for (int pair = 0; pair < q.length; pair++) {
      agent.q[pair] = agent.model.terminal(pair / actions) ? 0 : agent.q[pair];
    }
    agent.forget();
    if (agent.model.terminal(state)) {
      agent.begin();
    }
    return agent;
  }

  /// What the methods remember of the episode under way is dropped.
  void forget() {}

  /// A new episode; methods that plan their action ahead choose the first one here.
  void begin() {
    state = model.drawStart(random.nextLong());
    steps = 0;
    gain = 0;
    refresh();
  }

  private void refresh() {
    gamma = rates.gamma();
    alphaByVisit = rates.alpha().byVisit();
    alpha = rates.alpha().at(log.episodes());
    epsilon = Math.clamp(rates.epsilon().at(log.episodes()), 0, 1);
    explore = (long) (epsilon * 0x1p32);
  }

  /// ε-greedy in the values of `table`.
  final int choose(double[] table, int at) {
    long bits = random.nextLong();
    return bits >>> 32 < explore
        ? (int) ((bits & HALF) * actions >>> 32)
        : greedy(table, at * actions, bits & HALF);
  }

  private int greedy(double[] table, int base, long bits) {
    double most = table[base];
    int best = 0;
    int ties = 1;
    for (int i = 1; i < actions; i++) {
      double value = table[base + i];
      if (value > most) {
        most = value;
        best = i;
        ties = 1;
      } else if (value == most) {
        ties++;
      }
    }
    return ties == 1 ? best : tied(table, base, most, (int) (bits * ties >>> 32));
  }

  private int tied(double[] table, int base, double most, int which) {
    int left = which;
    for (int i = 0; i < actions; i++) {
      if (table[base + i] == most && left-- == 0) {
        return i;
      }
    }
    return 0;
  }

  /// The first best action.
  final int best(double[] table, int at) {
    int base = at * actions;
    int best = 0;
    double most = table[base];
    for (int i = 1; i < actions; i++) {
      double value = table[base + i];
      if (value > most) {
        most = value;
        best = i;
      }
    }
    return best;
  }

  /// Σ π(a) Q(s, a) for the ε-greedy policy.
  final double expectation(int at) {
    double sum = 0;
    for (int i = 0; i < actions; i++) {
      sum += q[at * actions + i];
    }
    return (1 - epsilon) * q[at * actions + best(q, at)] + epsilon * sum / actions;
  }

  final int draw(int taken) {
    return model.draw(state, taken, random.nextLong());
  }

  /// Counts the visit and says with which step size to learn from it.
  final double visit(int pair) {
    int before = visits[pair]++;
    return alphaByVisit ? rates.alpha().at(before) : alpha;
  }

  /// Moves a value toward its target and notes it.
  final void learn(double[] table, int pair, double target, double rate) {
    double before = table[pair];
    double after = before + rate * (target - before);
    table[pair] = after;
    if (!(Math.abs(after) <= BOUND)) {
      diverging = true;
    }
    notes.change(pair / actions, before, after, rate, transitions + 1);
  }

  /// Whether the step limit ends the episode with this transition.
  final boolean last() {
    return steps + 1 >= world.limit();
  }

  /// Goes on to the next state, or to the next episode.
  final boolean arrive(int outcome) {
    transitions++;
    steps++;
    gain += model.reward(outcome);
    int next = model.next(outcome);
    boolean terminated = model.terminated(outcome);
    if (!terminated && steps < world.limit()) {
      state = next;
      return false;
    }
    log.add(gain, steps, terminated && model.goal(next));
    begin();
    return true;
  }

  public final World world() {
    return world;
  }

  public final Rates rates() {
    return rates;
  }

  /// The value it believes an action to have; for Double Q the mean of both tables.
  public double value(int at, int taken) {
    return q[at * actions + taken];
  }

  /// All values, state by state.
  public final double[] values() {
    double[] all = new double[q.length];
    Arrays.setAll(all, pair -> value(pair / actions, pair % actions));
    return all;
  }

  /// The first best action in each state, as users of Gymnasium take it.
  public final Policy greedy() {
    return Policy.first(actions, values());
  }

  public final int state() {
    return state;
  }

  /// Steps of the episode under way.
  public final int steps() {
    return steps;
  }

  /// The sum of rewards of the episode under way.
  public final double gain() {
    return gain;
  }

  public final long transitions() {
    return transitions;
  }

  public final EpisodeLog log() {
    return log.copy();
  }

  public final long episodes() {
    return log.episodes();
  }

  /// The exploration of this episode.
  public final double epsilon() {
    return epsilon;
  }

  /// The step size of this episode, where it does not depend on visits.
  public final double alpha() {
    return alpha;
  }

  /// The trace of an action; 0 for methods without traces.
  public double trace(int at, int taken) {
    return 0;
  }

  /// How often an action was taken in a state.
  public final int visits(int at, int taken) {
    return visits[at * actions + taken];
  }

  /// Whether a value has grown beyond all bounds or is no number any more.
  public final boolean diverging() {
    return diverging;
  }

  /// The newest update of all.
  public final Optional<Update> latest() {
    return notes.latest();
  }

  /// The newest update of a value of this state.
  public final Optional<Update> latest(int at) {
    return notes.of(at);
  }

  /// One number for everything it goes on from: equal agents have equal ones.
  public long digest() {
    long sum = Arrays.hashCode(q) * 31L + Arrays.hashCode(visits);
    sum = sum * 1_000_003 + random.state();
    sum = sum * 1_000_003 + transitions;
    sum = sum * 1_000_003 + state * 31L + action;
    return sum * 1_000_003 + Double.doubleToLongBits(gain);
  }
}
