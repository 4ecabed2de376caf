package dev.praxis.stream;

/// Chance whose place can be kept: a copy throws what the original would have thrown.
///
/// Source: Steele, Lea and Flood (2014), Fast splittable pseudorandom number generators
/// (SplitMix64).
public final class Dice {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final double UNIT = 0x1.0p-53;
  private long state;

  public Dice(long seed) {
    state = mixed(seed + GOLDEN);
  }

  private Dice(Dice other) {
    state = other.state;
  }

  /// Chance of its own for one place of a stream: any tick without the ticks before it.
  public static Dice at(long seed, long index) {
    return new Dice(mixed(seed) ^ mixed(index * GOLDEN + 1));
  }

  public Dice copy() {
    return new Dice(this);
  }

  /// 64 fair bits.
  public long bits() {
    state += GOLDEN;
    return mixed(state);
  }

  private static long mixed(long seed) {
    long z = (seed ^ (seed >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /// From 0, included, to 1, not included.
  public double share() {
    return (bits() >>> 11) * UNIT;
  }

  /// From `low`, included, to `high`, not included.
  public double between(double low, double high) {
    return low + share() * (high - low);
  }

  /// From 0 to `bound` − 1.
  public int below(int bound) {
    return (int) (share() * bound);
  }

  /// True with this probability.
  public boolean happens(double probability) {
    return share() < probability;
  }

  /// A standard normal value (Box and Muller 1958); two draws each, so that nothing is held over.
  public double normal() {
    double radius = Math.sqrt(-2 * Math.log(1 - share()));
    return radius * Math.cos(2 * Math.PI * share());
  }

  /// Puts the first `count` of these in an order of chance, drawn from all of them (Fisher and
  /// Yates).
  public void shuffle(int[] items, int count) {
    for (int i = 0; i < count; i++) {
      int other = i + below(items.length - i);
      int held = items[i];
      items[i] = items[other];
      items[other] = held;
    }
  }
}
