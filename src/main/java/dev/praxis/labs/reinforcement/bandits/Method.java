package dev.praxis.labs.reinforcement.bandits;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The ways to choose an arm, as the knobs name them.
enum Method {
  GREEDY("greedy"),
  EPSILON_GREEDY("epsilon-greedy"),
  DECAYING("decaying-epsilon"),
  OPTIMISTIC("optimistic"),
  UCB("ucb"),
  GRADIENT("gradient"),
  THOMPSON("thompson");

  final String option;

  Method(String option) {
    this.option = option;
  }

  static List<String> options() {
    return Arrays.stream(values()).map(method -> method.option).toList();
  }

  /// The method of that name; nothing for “none”.
  static Optional<Method> of(String option) {
    return Arrays.stream(values()).filter(method -> method.option.equals(option)).findFirst();
  }
}
