package dev.praxis.labs.reinforcement.tdqlearning;

import java.util.Optional;

/// One moment of a run.
///
/// @param seed of the agents' random numbers
/// @param target the episodes to be had; a painted cell asks for as many again
/// @param remark something to be said about the latest hand; empty for nothing
record TdState(
    Place place, Mind main, Optional<Mind> rival, long seed, long target, Me me, String remark) {
  boolean done() {
    return main.done(target) && rival.map(other -> other.done(target)).orElse(true);
  }

  TdState with(Mind next, Optional<Mind> other) {
    return new TdState(place, next, other, seed, target, me, "");
  }

  TdState with(Me moved) {
    return new TdState(place, main, rival, seed, target, moved, "");
  }

  TdState saying(String sentence) {
    return new TdState(place, main, rival, seed, target, me, sentence);
  }

  /// The same moment in a changed world, with some more episodes to come.
  TdState in(Place changed, long more) {
    long had = main instanceof Mind.Learning learning ? learning.agent().episodes() : 0;
    return new TdState(
        changed,
        main.in(changed.world()),
        rival.map(other -> other.in(changed.world())),
        seed,
        had + more,
        me.again(),
        "");
  }
}
