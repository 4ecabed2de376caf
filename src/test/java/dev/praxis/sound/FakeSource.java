package dev.praxis.sound;

import java.util.concurrent.CountDownLatch;

/// Samples from memory, as fast as they are asked for.
final class FakeSource implements Source {
  private enum Ending {
    OVER,
    LOST,
    QUIET
  }

  private final int rate;
  private final double[] samples;
  private final CountDownLatch quiet = new CountDownLatch(1);
  private Ending ending = Ending.OVER;
  private int place;
  private volatile boolean closed;

  FakeSource(int rate, double[] samples) {
    this.rate = rate;
    this.samples = samples;
  }

  FakeSource lostAtTheEnd() {
    ending = Ending.LOST;
    return this;
  }

  /// After the last sample nothing comes, and it is not over.
  FakeSource quietAtTheEnd() {
    ending = Ending.QUIET;
    return this;
  }

  void awaitQuiet() throws InterruptedException {
    quiet.await();
  }

  boolean closed() {
    return closed;
  }

  @Override
  public int rate() {
    return rate;
  }

  @Override
  public double bufferMillis() {
    return 0;
  }

  @Override
  public long behindNanos() {
    return 0;
  }

  @Override
  public int read(double[] into) throws DeviceProblem, InterruptedException {
    int count = Math.min(into.length, samples.length - place);
    if (count == 0) {
      return end();
    }
    System.arraycopy(samples, place, into, 0, count);
    place += count;
    return count;
  }

  private int end() throws DeviceProblem, InterruptedException {
    switch (ending) {
      case OVER -> {}
      case LOST -> throw new DeviceProblem("device.input.lost");
      case QUIET -> {
        quiet.countDown();
        new CountDownLatch(1).await();
      }
    }
    return -1;
  }

  @Override
  public void close() {
    closed = true;
  }
}
