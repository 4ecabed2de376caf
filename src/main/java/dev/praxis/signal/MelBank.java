package dev.praxis.signal;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Triangles over the bins of a spectrum, one for each mel band, as librosa's `filters.mel`: each
/// rises from the middle of the band below to its own middle and falls to the middle of the one
/// above.
public final class MelBank {
  private final int bins;
  private final double[] corners;
  private final int[] first;
  private final double[][] weights;

  private MelBank(int bins, double[] corners, int[] first, double[][] weights) {
    this.bins = bins;
    this.corners = corners;
    this.first = first;
    this.weights = weights;
  }

  /// @param rate samples a second of the sound
  /// @param size samples of the transform
  public static MelBank of(MelSpec spec, int rate, int size) {
    double[] corners = spec.scale().between(spec.low(), spec.high(), spec.bands() + 2);
    int bins = size / 2 + 1;
    int[] first = new int[spec.bands()];
    double[][] weights = new double[spec.bands()][];
    for (int band = 0; band < spec.bands(); band++) {
      int at = band;
      double height = spec.area() ? 2 / (corners[band + 2] - corners[band]) : 1;
      double[] row =
          IntStream.range(0, bins)
              .mapToDouble(bin -> height * triangle(corners, at, (double) bin * rate / size))
              .toArray();
      int from = 0;
      while (from < bins && row[from] == 0) {
        from++;
      }
      int to = bins;
      while (to > from && row[to - 1] == 0) {
        to--;
      }
      first[band] = from;
      weights[band] = Arrays.copyOfRange(row, from, to);
    }
    return new MelBank(bins, corners, first, weights);
  }

  private static double triangle(double[] corners, int band, double hertz) {
    double rising = (hertz - corners[band]) / (corners[band + 1] - corners[band]);
    double falling = (corners[band + 2] - hertz) / (corners[band + 2] - corners[band + 1]);
    return Math.max(0, Math.min(rising, falling));
  }

  public int bands() {
    return weights.length;
  }

  public int bins() {
    return bins;
  }

  /// The middle of a band in hertz.
  public double centre(int band) {
    return corners[band + 1];
  }

  public double weight(int band, int bin) {
    int at = bin - first[band];
    return at < 0 || at >= weights[band].length ? 0 : weights[band][at];
  }

  /// The bands, counted from 0, that are so narrow that no bin falls into them: their energy is 0
  /// whatever sounds. Fewer bands or a longer window help.
  public int[] empty() {
    return IntStream.range(0, bands()).filter(band -> weights[band].length == 0).toArray();
  }

  /// The energy in each band of every frame.
  public Spectrogram energies(Spectrogram powers) {
    if (powers.bins() != bins) {
      throw new IllegalArgumentException(powers.bins() + " bins, not " + bins);
    }
    double[] values = new double[powers.frames() * bands()];
    for (int frame = 0; frame < powers.frames(); frame++) {
      for (int band = 0; band < bands(); band++) {
        values[frame * bands() + band] = energy(powers.values(), frame * bins, band);
      }
    }
    return new Spectrogram(powers.frames(), bands(), values);
  }

  private double energy(double[] powers, int base, int band) {
    double sum = 0;
    double[] row = weights[band];
    int from = base + first[band];
    for (int i = 0; i < row.length; i++) {
      sum += row[i] * powers[from + i];
    }
    return sum;
  }
}
