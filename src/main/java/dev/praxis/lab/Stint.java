package dev.praxis.lab;

import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;

/// The engine's side of a `Turn`: counts ticks up to a budget or a completed stride.
final class Stint implements Turn {
  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
  private final long seed;
  private final Cancel cancel;
  private final Fits fits;
  private final long lastTick;
  private final int stopLevel;
  private long tick;

  /// @param lastTick no tick after this one
  /// @param stopLevel stop after a tick that completes this stride
  Stint(long seed, long firstTick, long lastTick, int stopLevel, Cancel cancel, Fits fits) {
    this.seed = seed;
    this.tick = firstTick;
    this.lastTick = lastTick;
    this.stopLevel = stopLevel;
    this.cancel = cancel;
    this.fits = fits;
  }

  @Override
  public long tick() {
    return tick;
  }

  @Override
  public RandomGenerator random() {
    return new SplittableRandom(mixed());
  }

  /// Finalizer of SplitMix64 (Steele, Lea, Flood 2014) over seed and tick.
  private long mixed() {
    long z = seed + (tick + 1) * GOLDEN_GAMMA;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  @Override
  public boolean more(int level) {
    if (cancel.asked() || tick >= lastTick || level >= stopLevel) {
      return false;
    }
    tick++;
    return true;
  }

  @Override
  public void report(double fraction) throws InterruptedException {
    cancel.check();
  }

  @Override
  public <T> T seeded(Callable<T> fit) throws InterruptedException {
    return fits.run(fit, librarySeed(), cancel);
  }

  @Override
  public long librarySeed() {
    return mixed() >>> 33;
  }
}
