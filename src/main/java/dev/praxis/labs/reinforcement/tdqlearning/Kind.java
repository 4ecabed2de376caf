package dev.praxis.labs.reinforcement.tdqlearning;

import dev.praxis.rl.method.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The methods: three that plan with the true model, sweep by sweep, and seven that learn from
/// steps.
enum Kind {
  VALUE_ITERATION,
  POLICY_ITERATION,
  POLICY_EVALUATION,
  Q_LEARNING,
  SARSA,
  EXPECTED_SARSA,
  DOUBLE_Q,
  N_STEP_SARSA,
  SARSA_LAMBDA,
  DYNA_Q;

  String option() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Kind of(String option) {
    return valueOf(option.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  static List<String> options() {
    return Arrays.stream(values()).map(Kind::option).toList();
  }

  /// Whether it knows the model and sweeps over all states.
  boolean plans() {
    return compareTo(POLICY_EVALUATION) <= 0;
  }

  /// The method of the library, for those that learn.
  Method method(TdConfig config) {
    return switch (this) {
      case Q_LEARNING -> new Method.QLearning();
      case SARSA -> new Method.Sarsa();
      case EXPECTED_SARSA -> new Method.ExpectedSarsa();
      case DOUBLE_Q -> new Method.DoubleQ();
      case N_STEP_SARSA -> new Method.NStepSarsa(config.n());
      case SARSA_LAMBDA -> new Method.SarsaLambda(config.lambda(), Method.Trace.ACCUMULATING);
      case DYNA_Q -> new Method.DynaQ(config.planning());
      case VALUE_ITERATION, POLICY_ITERATION, POLICY_EVALUATION ->
          throw new IllegalArgumentException(option() + " does not learn");
    };
  }
}
