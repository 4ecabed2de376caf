package dev.praxis.labs.signals.spectrograms;

import java.util.Optional;

/// The stretch that is looked at and how far it has been heard.
///
/// @param excerpt samples of the mix
/// @param done frames so far
/// @param seed what noise was drawn with
record SpectrogramState(Excerpt excerpt, int done, long seed) {
  /// The same with more frames heard.
  SpectrogramState heard(int frames) {
    return new SpectrogramState(excerpt, frames, seed);
  }

  /// A stretch of a sound.
  ///
  /// @param samples the mix of all channels
  /// @param rate samples a second
  /// @param from where it begins in the whole, in seconds
  /// @param whole seconds of the whole
  /// @param channels of the whole
  /// @param remark what should be known of the file
  record Excerpt(
      double[] samples,
      int rate,
      double from,
      double whole,
      int channels,
      Optional<String> remark) {
    double seconds() {
      return (double) samples.length / rate;
    }

    /// A moment of the whole as seconds of the stretch, held inside it.
    double inside(double cursor) {
      return Math.clamp(cursor - from, 0, seconds());
    }

    boolean isSilent() {
      for (double sample : samples) {
        if (sample != 0) {
          return false;
        }
      }
      return true;
    }

    /// Samples at full scale.
    int clipped() {
      int count = 0;
      for (double sample : samples) {
        if (Math.abs(sample) >= 32_767.0 / 32_768) {
          count++;
        }
      }
      return count;
    }
  }
}
