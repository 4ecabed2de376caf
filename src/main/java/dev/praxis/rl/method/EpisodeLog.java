package dev.praxis.rl.method;

/// How episodes went, in bounded space: single ones first, then means over twice as many each time
/// the place runs out.
public final class EpisodeLog {
  /// The most bins; from half of it up once there were that many episodes.
  public static final int MOST = 2048;

  private static final int NUMBERS = 3;
  private final double[] sums;
  private long width;
  private long episodes;
  private double lastReturn;
  private long lastLength;

  EpisodeLog() {
    this(new double[NUMBERS * MOST], 1, 0);
  }

  private EpisodeLog(double[] sums, long width, long episodes) {
    this.sums = sums;
    this.width = width;
    this.episodes = episodes;
  }

  EpisodeLog copy() {
    var copy = new EpisodeLog(sums.clone(), width, episodes);
    copy.lastReturn = lastReturn;
    copy.lastLength = lastLength;
    return copy;
  }

  void add(double gain, long length, boolean goal) {
    if (episodes == width * MOST) {
      halve();
    }
    int at = NUMBERS * (int) (episodes / width);
    sums[at] += gain;
    sums[at + 1] += length;
    sums[at + 2] += goal ? 1 : 0;
    episodes++;
    lastReturn = gain;
    lastLength = length;
  }

  private void halve() {
    for (int bin = 0; bin < MOST / 2; bin++) {
      for (int i = 0; i < NUMBERS; i++) {
        sums[NUMBERS * bin + i] = sums[NUMBERS * 2 * bin + i] + sums[NUMBERS * (2 * bin + 1) + i];
      }
    }
    java.util.Arrays.fill(sums, NUMBERS * MOST / 2, sums.length, 0);
    width *= 2;
  }

  /// How many episodes have ended.
  public long episodes() {
    return episodes;
  }

  /// How many episodes a bin holds; the last may hold fewer.
  public long width() {
    return width;
  }

  public int bins() {
    return (int) ((episodes + width - 1) / width);
  }

  private long in(int bin) {
    return Math.min(width, episodes - bin * width);
  }

  /// The mean return of the episodes of a bin, not discounted.
  public double meanReturn(int bin) {
    return sums[NUMBERS * bin] / in(bin);
  }

  public double meanLength(int bin) {
    return sums[NUMBERS * bin + 1] / in(bin);
  }

  /// The share of the episodes of a bin that ended at a goal.
  public double success(int bin) {
    return sums[NUMBERS * bin + 2] / in(bin);
  }

  /// The mean return of the latest episodes: whole bins, at least `most` episodes where there were
  /// so
  /// many.
  ///
  /// @return `NaN` before the first episode has ended
  public double recentReturn(long most) {
    double sum = 0;
    long count = 0;
    for (int bin = bins() - 1; bin >= 0 && count < most; bin--) {
      sum += sums[NUMBERS * bin];
      count += in(bin);
    }
    return count == 0 ? Double.NaN : sum / count;
  }

  /// The return of the last episode; 0 before there was one.
  public double lastReturn() {
    return lastReturn;
  }

  public long lastLength() {
    return lastLength;
  }
}
