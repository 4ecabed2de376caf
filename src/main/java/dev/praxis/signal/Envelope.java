package dev.praxis.signal;

/// The lowest and highest sample in stretches of equal length, to draw a long sound by.
///
/// @param lows one number a column; never written again
/// @param highs one number a column; never written again
public record Envelope(double[] lows, double[] highs) {
  public Envelope {
    if (lows.length != highs.length) {
      throw new IllegalArgumentException(lows.length + " lows but " + highs.length + " highs");
    }
  }

  public int columns() {
    return lows.length;
  }

  /// The envelope of a sound; a sound shorter than `columns` has a column for each sample.
  ///
  /// @param columns at least 1
  public static Envelope of(double[] sound, int columns) {
    var builder = new Builder(sound.length, columns);
    for (double sample : sound) {
      builder.add(sample);
    }
    return builder.build();
  }

  /// Gathers an envelope sample by sample, in memory for the columns only.
  public static final class Builder {
    private final long samples;
    private final double[] lows;
    private final double[] highs;
    private long seen;
    private int column;
    private long end;

    /// @param samples how many will be added
    public Builder(long samples, int columns) {
      if (samples < 0 || columns < 1) {
        throw new IllegalArgumentException(samples + " samples in " + columns + " columns");
      }
      this.samples = samples;
      int places = (int) Math.min(samples, columns);
      lows = new double[places];
      highs = new double[places];
      column = -1;
    }

    /// @throws IllegalStateException for more samples than were announced
    public void add(double sample) {
      if (seen == samples) {
        throw new IllegalStateException("more than " + samples + " samples");
      }
      if (seen == end) {
        column++;
        end =
            samples / lows.length * (column + 1)
                + samples % lows.length * (column + 1) / lows.length;
        lows[column] = sample;
        highs[column] = sample;
      }
      lows[column] = Math.min(lows[column], sample);
      highs[column] = Math.max(highs[column], sample);
      seen++;
    }

    public Envelope build() {
      return new Envelope(lows, highs);
    }
  }
}
