package dev.praxis.signal;

import java.util.Arrays;

/// A number for each frame and bin (or band, or coefficient): magnitudes, powers, decibels.
///
/// @param values frame after frame, `frames × bins`; never written again
public record Spectrogram(int frames, int bins, double[] values) {
  public Spectrogram {
    if (values.length != frames * bins) {
      throw new IllegalArgumentException(
          values.length + " values for " + frames + " frames of " + bins);
    }
  }

  public double at(int frame, int bin) {
    return values[frame * bins + bin];
  }

  /// A copy of one frame.
  public double[] frame(int frame) {
    return Arrays.copyOfRange(values, frame * bins, (frame + 1) * bins);
  }

  /// The greatest value; minus infinity where there is none.
  public double max() {
    return Arrays.stream(values).max().orElse(Double.NEGATIVE_INFINITY);
  }

  /// The squares of magnitudes: powers.
  public Spectrogram squared() {
    return new Spectrogram(frames, bins, Arrays.stream(values).map(each -> each * each).toArray());
  }
}
