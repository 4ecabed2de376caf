package dev.praxis.rl;

import java.util.random.RandomGenerator;

/// SplitMix64: a generator whose whole state is one number, so that an agent can carry it, copy it
/// and go on with the same draws. The k-th draw is a function of the state at the beginning and k.
///
/// Source: Steele, Lea and Flood (2014), Fast splittable pseudorandom number generators, with the
/// constants of Vigna's `splitmix64.c` (2015). Not for secrets.
public final class Rng implements RandomGenerator {
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;
  private long state;

  /// @param state as `state()` gave it, or any number to begin with
  public Rng(long state) {
    this.state = state;
  }

  /// One of many generators of the same seed that have nothing to do with each other.
  public static Rng of(long seed, long stream) {
    return new Rng(mix(mix(seed + GOLDEN) ^ (stream * GOLDEN + 1)));
  }

  @Override
  public long nextLong() {
    state += GOLDEN;
    return mix(state);
  }

  public long state() {
    return state;
  }

  public Rng copy() {
    return new Rng(state);
  }

  private static long mix(long bits) {
    long once = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    long twice = (once ^ (once >>> 27)) * 0x94d049bb133111ebL;
    return twice ^ (twice >>> 31);
  }
}
