package dev.praxis.labs.mlops.rollout;

import dev.praxis.rollout.Deployment;

/// A deployment and the seed it was begun with.
record RolloutState(Deployment run, long seed) {
  RolloutState with(Deployment next) {
    return new RolloutState(next, seed);
  }
}
