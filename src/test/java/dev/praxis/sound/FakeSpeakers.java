package dev.praxis.sound;

import java.util.ArrayList;
import java.util.List;

/// A loudspeaker that keeps what it was given and plays it at once.
public final class FakeSpeakers implements Speakers {
  private final int rate;
  private final List<Double> given = new ArrayList<>();
  private int lostAfter = Integer.MAX_VALUE;
  private int holdsAfter = Integer.MAX_VALUE;
  private double waiting;
  private int open;

  /// @param rate the only one it takes
  public FakeSpeakers(int rate) {
    this.rate = rate;
  }

  /// Goes away after so many samples.
  FakeSpeakers lostAfter(int samples) {
    lostAfter = samples;
    return this;
  }

  /// Holds back so much of what it was given, as a device with a buffer.
  FakeSpeakers waiting(double seconds) {
    waiting = seconds;
    return this;
  }

  /// Has enough after so many samples, as a device that plays slowly.
  public FakeSpeakers holdsAfter(int samples) {
    holdsAfter = samples;
    return this;
  }

  public synchronized double[] given() {
    return given.stream().mapToDouble(each -> each).toArray();
  }

  /// How many lines are open.
  public synchronized int open() {
    return open;
  }

  @Override
  public boolean present() {
    return true;
  }

  @Override
  public synchronized Speaker open(int wished) {
    open++;
    return new Speaker() {
      @Override
      public int rate() {
        return rate;
      }

      @Override
      public void write(double[] samples, int from, int count)
          throws DeviceProblem, InterruptedException {
        take(samples, from, count);
      }

      @Override
      public double waitingSeconds() {
        return waiting;
      }

      @Override
      public void drain() {}

      @Override
      public void close() {
        closed();
      }
    };
  }

  private synchronized void take(double[] samples, int from, int count)
      throws DeviceProblem, InterruptedException {
    if (given.size() >= lostAfter) {
      throw new DeviceProblem("device.output.lost");
    }
    while (given.size() >= holdsAfter) {
      wait();
    }
    for (int i = from; i < from + count; i++) {
      given.add(samples[i]);
    }
  }

  private synchronized void closed() {
    open--;
  }
}
