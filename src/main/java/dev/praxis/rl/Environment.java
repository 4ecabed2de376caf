package dev.praxis.rl;

import java.util.random.RandomGenerator;

/// A world in time, with Gymnasium's contract: states and actions are numbers from 0, chance comes
/// from the caller only, so that the same generator gives the same episode.
public interface Environment {
  int states();

  int actions();

  /// Begins an episode and says where.
  int reset(RandomGenerator random);

  /// @throws IllegalStateException when no episode is under way
  /// @throws IllegalArgumentException when there is no such action
  Transition step(int action, RandomGenerator random);
}
