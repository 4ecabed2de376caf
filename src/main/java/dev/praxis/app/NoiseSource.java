package dev.praxis.app;

import dev.praxis.sound.Pace;
import dev.praxis.sound.Source;
import java.util.SplittableRandom;

/// White noise in real time, for measuring.
final class NoiseSource implements Source {
  private static final int PER_SECOND = 100;
  private final int rate;
  private final int blocks;
  private final Pace pace;
  private final SplittableRandom random = new SplittableRandom(1);
  private long began = -1;
  private int block;

  NoiseSource(int rate, int seconds, Pace pace) {
    this.rate = rate;
    this.blocks = seconds * PER_SECOND;
    this.pace = pace;
  }

  @Override
  public int rate() {
    return rate;
  }

  @Override
  public double bufferMillis() {
    return 1e3 / PER_SECOND;
  }

  @Override
  public long behindNanos() {
    return Math.max(0, pace.now() - due());
  }

  private long due() {
    return began + block * 1_000_000_000L / PER_SECOND;
  }

  @Override
  public int read(double[] into) throws InterruptedException {
    if (block == blocks) {
      return -1;
    }
    if (began < 0) {
      began = pace.now();
    }
    block++;
    pace.until(due());
    int count = Math.min(into.length, rate / PER_SECOND);
    for (int i = 0; i < count; i++) {
      into[i] = random.nextDouble(-1, 1);
    }
    return count;
  }

  @Override
  public void close() {}
}
