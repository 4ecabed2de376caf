package dev.praxis.labs.reinforcement.tdqlearning;

import dev.praxis.rl.World;
import dev.praxis.rl.method.Agent;
import dev.praxis.rl.plan.Bellman;
import dev.praxis.rl.plan.Plan;
import dev.praxis.rl.plan.Policy;
import dev.praxis.rl.plan.PolicyEvaluation;
import dev.praxis.rl.plan.PolicyIteration;
import dev.praxis.rl.plan.ValueIteration;
import dev.praxis.rl.plan.Worth;
import java.util.Arrays;

/// Who acts: a plan made with the true model, or an agent that learns from steps. Never changed
/// once handed out.
sealed interface Mind {
  /// The values of all actions, state by state.
  double[] q();

  /// What it would do now, the first of equally good actions.
  Policy policy();

  /// What it takes the start to be worth.
  double believed();

  boolean diverging();

  /// Whether there is nothing left to do.
  ///
  /// @param target the episodes to be had
  boolean done(long target);

  /// Someone who goes on from here, on a copy.
  Worker worker();

  /// The same in a changed world: an agent keeps its values, a plan begins again.
  Mind in(World changed);

  /// Moves a mind on, tick by tick.
  interface Worker {
    /// One transition or one sweep.
    ///
    /// @return how many episodes or sweeps there have been when one ended with it, else 0
    long tick();

    boolean done(long target);

    Mind mind();
  }

  static Mind of(Kind kind, TdConfig config, World world, long seed) {
    if (!kind.plans()) {
      return Learning.begun(Agent.of(kind.method(config), config.rates(), world, seed));
    }
    return new Planning(plan(kind, terms(world, config.gamma())), new double[0]);
  }

  private static Plan.Terms terms(World world, double gamma) {
    return new Plan.Terms(world.model(), gamma, false, Planning.THETA);
  }

  private static Plan plan(Kind kind, Plan.Terms terms) {
    return switch (kind) {
      case POLICY_ITERATION -> PolicyIteration.of(terms);
      case POLICY_EVALUATION -> PolicyEvaluation.of(terms, Policy.uniform(terms.model()));
      case VALUE_ITERATION,
          Q_LEARNING,
          SARSA,
          EXPECTED_SARSA,
          DOUBLE_Q,
          N_STEP_SARSA,
          SARSA_LAMBDA,
          DYNA_Q ->
          ValueIteration.of(terms);
    };
  }

  /// An agent, with two earlier moments of it at beginnings of episodes: what it did lately can be
  /// worked out again from there, to the bit, and need not be kept.
  record Learning(Agent agent, Agent older, Agent newer) implements Mind {
    private static final long APART = 5_000;

    static Learning begun(Agent agent) {
      return new Learning(agent, agent, agent);
    }

    @Override
    public double[] q() {
      return agent.values();
    }

    @Override
    public Policy policy() {
      return agent.greedy();
    }

    @Override
    public double believed() {
      double[] q = q();
      int actions = agent.world().model().actions();
      double[] v = new double[q.length / actions];
      Arrays.setAll(v, state -> greatest(q, state * actions, actions));
      return Worth.start(agent.world().model(), v);
    }

    private static double greatest(double[] q, int from, int count) {
      return Arrays.stream(q, from, from + count).max().orElse(0);
    }

    @Override
    public boolean diverging() {
      return agent.diverging();
    }

    @Override
    public boolean done(long target) {
      return agent.episodes() >= target || agent.diverging();
    }

    @Override
    public Mind in(World changed) {
      return begun(agent.in(changed));
    }

    @Override
    public Worker worker() {
      return new Worker() {
        private final Agent working = agent.copy();
        private Agent before = older;
        private Agent latest = newer;

        @Override
        public long tick() {
          if (!working.advance()) {
            return 0;
          }
          if (working.transitions() - latest.transitions() >= APART) {
            before = latest;
            latest = working.copy();
          }
          return working.episodes();
        }

        @Override
        public boolean done(long target) {
          return working.episodes() >= target || working.diverging();
        }

        @Override
        public Mind mind() {
          return new Learning(working, before, latest);
        }
      };
    }
  }

  /// A plan, with the value of the start after each sweep.
  record Planning(Plan plan, double[] trace) implements Mind {
    static final double THETA = 1e-10;
    private static final int MOST_SWEEPS = 20_000;

    private Plan.Terms terms() {
      return switch (plan) {
        case ValueIteration values -> values.terms();
        case PolicyIteration policies -> policies.terms();
        case PolicyEvaluation evaluation -> evaluation.terms();
      };
    }

    double gamma() {
      return terms().gamma();
    }

    @Override
    public double[] q() {
      return Bellman.q(terms().model(), terms().gamma(), plan.state().values());
    }

    @Override
    public Policy policy() {
      return plan.policy();
    }

    @Override
    public double believed() {
      return Worth.start(terms().model(), plan.state().values());
    }

    @Override
    public boolean diverging() {
      return plan.diverging();
    }

    @Override
    public boolean done(long target) {
      return plan.done() || plan.diverging() || trace.length >= MOST_SWEEPS;
    }

    @Override
    public Mind in(World changed) {
      Plan.Terms terms = terms();
      Plan.Terms there = Mind.terms(changed, terms.gamma());
      Plan again =
          switch (plan) {
            case ValueIteration values -> ValueIteration.of(there);
            case PolicyIteration policies -> PolicyIteration.of(there);
            case PolicyEvaluation evaluation ->
                PolicyEvaluation.of(there, Policy.uniform(there.model()));
          };
      return new Planning(again, trace);
    }

    @Override
    public Worker worker() {
      return new Worker() {
        private Plan working = plan;
        private double[] starts = Arrays.copyOf(trace, trace.length + 16);
        private int length = trace.length;

        @Override
        public long tick() {
          working = working.sweep();
          if (length == starts.length) {
            starts = Arrays.copyOf(starts, 2 * length);
          }
          starts[length++] = Worth.start(terms().model(), working.state().values());
          return length;
        }

        @Override
        public boolean done(long target) {
          return working.done() || working.diverging() || length >= MOST_SWEEPS;
        }

        @Override
        public Mind mind() {
          return new Planning(working, Arrays.copyOf(starts, length));
        }
      };
    }
  }
}
