package dev.praxis.signal;

/// Which mel bands there are.
///
/// @param bands how many, at least 1
/// @param low where the lowest band begins, in hertz, at least 0
/// @param high where the highest band ends, in hertz, above `low`
/// @param area whether each triangle has the same area (librosa's `norm="slaney"`); otherwise each
///     has height 1 (`norm=None`)
public record MelSpec(int bands, double low, double high, MelScale scale, boolean area) {
  public MelSpec {
    if (bands < 1 || !(low >= 0) || !(high > low)) {
      throw new IllegalArgumentException(bands + " bands from " + low + " to " + high + " Hz");
    }
  }

  /// Slaney's scale and areas from 0 Hz to half the rate: librosa's defaults.
  public static MelSpec of(int bands, int rate) {
    return new MelSpec(bands, 0, rate / 2.0, MelScale.SLANEY, true);
  }
}
