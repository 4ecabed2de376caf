package dev.praxis.labs.mlops.conceptdrift;

/// How much of a played stream has arrived.
///
/// @param done instances so far
/// @param seed the stream was made with
record DriftState(Played played, int done, long seed, Contest contest) {
  DriftState at(int instances) {
    return new DriftState(played, instances, seed, contest);
  }
}
