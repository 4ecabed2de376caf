package dev.praxis.sound;

import dev.praxis.signal.Decibels;
import dev.praxis.signal.Framing;
import dev.praxis.signal.Stft;
import dev.praxis.signal.Window;
import java.util.Arrays;

/// The spectrogram of a sound that is still going on: a column every 10 ms, worked out by the
/// thread that hears and taken by the one that shows. Between them is a ring; where the one that
/// shows is too slow, the oldest columns are dropped and counted. Nothing is allocated per column.
public final class LiveColumns {
  /// Columns a second.
  public static final int PER_SECOND = 100;

  /// Places of a column, from 0 Hz up to half the rate.
  public static final int ROWS = 192;

  /// Columns the ring holds: as many as 1.28 s.
  public static final int CAPACITY = 128;

  private static final double WINDOW_SECONDS = 0.032;
  private static final double LOWEST = -90;

  private final double[] recent;
  private final int hop;
  private final Stft stft;
  private final double[] pairs;
  private final double full;
  private final byte[][] columns = new byte[CAPACITY][ROWS];
  private final long[] heard = new long[CAPACITY];
  private int sinceHop;
  private int first;
  private int waiting;
  private long dropped;

  /// What takes columns.
  public interface Sink {
    /// @param levels from the lowest frequency up, 0 for 90 dB below a sine of full scale to 255
    ///     (unsigned) for full scale; only valid during the call
    /// @param heardNanos when its newest sample was heard
    void column(byte[] levels, long heardNanos);
  }

  public LiveColumns(int rate) {
    int length = Math.max(64, Integer.highestOneBit((int) (WINDOW_SECONDS * rate)));
    hop = Math.max(1, rate / PER_SECOND);
    recent = new double[length];
    stft = new Stft(Framing.of(Window.HANN, length, hop).notCentred());
    pairs = new double[2 * stft.framing().bins()];
    full = Arrays.stream(Window.HANN.of(length)).sum() / 2;
  }

  /// Takes in what was heard.
  ///
  /// @param heardNanos when the last of it was heard
  public void add(double[] samples, int count, long heardNanos) {
    for (int done = 0; done < count; ) {
      int now = Math.min(Math.min(hop - sinceHop, recent.length), count - done);
      System.arraycopy(recent, now, recent, 0, recent.length - now);
      System.arraycopy(samples, done, recent, recent.length - now, now);
      done += now;
      sinceHop += now;
      if (sinceHop == hop) {
        sinceHop = 0;
        stft.frame(recent, 0, pairs);
        put(heardNanos);
      }
    }
  }

  private synchronized void put(long heardNanos) {
    if (waiting == CAPACITY) {
      first = (first + 1) % CAPACITY;
      waiting--;
      dropped++;
    }
    int place = (first + waiting) % CAPACITY;
    fill(columns[place]);
    heard[place] = heardNanos;
    waiting++;
  }

  /// Each place shows the strongest of its frequencies.
  private void fill(byte[] column) {
    int bins = pairs.length / 2;
    for (int row = 0; row < ROWS; row++) {
      int from = row * bins / ROWS;
      int to = Math.max(from + 1, (row + 1) * bins / ROWS);
      double power = 0;
      for (int bin = from; bin < to; bin++) {
        double re = pairs[2 * bin] / full;
        double im = pairs[2 * bin + 1] / full;
        power = Math.max(power, re * re + im * im);
      }
      double place = (Decibels.ofPower(power) - LOWEST) / -LOWEST;
      column[row] = (byte) Math.round(255 * Math.clamp(place, 0, 1));
    }
  }

  /// Hands over all columns that wait, oldest first.
  ///
  /// @return how many
  public synchronized int drain(Sink sink) {
    int count = waiting;
    for (int i = 0; i < count; i++) {
      int place = (first + i) % CAPACITY;
      sink.column(columns[place], heard[place]);
    }
    first = (first + count) % CAPACITY;
    waiting = 0;
    return count;
  }

  /// Columns that came faster than they were taken.
  public synchronized long dropped() {
    return dropped;
  }
}
