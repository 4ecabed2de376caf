package dev.praxis.signal;

/// How a sound is cut into frames.
///
/// @param window the shape each frame is multiplied with
/// @param length samples under the window, at least 1
/// @param hop samples from one frame to the next, at least 1
/// @param size samples of the transform, at least `length`: the rest is zeros, which makes the
///     spectrum finer without telling more
/// @param centred whether frame t has its middle at sample t × hop, with zeros before and after the
///     sound (as librosa's `center=True, pad_mode="constant"`); otherwise it begins there, and
/// there
///     are only whole frames
public record Framing(Window window, int length, int hop, int size, boolean centred) {
  public Framing {
    if (length < 1 || hop < 1 || size < length) {
      throw new IllegalArgumentException(
          "a window of " + length + ", a hop of " + hop + " and a transform of " + size);
    }
  }

  /// Centred frames without zero padding.
  public static Framing of(Window window, int length, int hop) {
    return new Framing(window, length, hop, length, true);
  }

  public Framing withSize(int samples) {
    return new Framing(window, length, hop, samples, centred);
  }

  public Framing notCentred() {
    return new Framing(window, length, hop, size, false);
  }

  /// How many frequencies a spectrum has.
  public int bins() {
    return size / 2 + 1;
  }

  /// Where the window of a frame begins; before the sound for the first centred ones.
  public int start(int frame) {
    return frame * hop + offset();
  }

  private int offset() {
    return centred ? (size - length) / 2 - size / 2 : 0;
  }

  /// How many frames a sound has: none when it is shorter than the window and frames are not
  /// centred.
  public int count(int samples) {
    if (centred) {
      return 1 + Math.max(0, samples - size % 2) / hop;
    }
    return samples < length ? 0 : 1 + (samples - length) / hop;
  }

  /// The middle of a frame's window in seconds.
  public double seconds(int frame, int rate) {
    double middle = (double) frame * hop + (centred ? 0 : length / 2.0);
    return middle / rate;
  }

  /// The frame whose middle is nearest to a moment, among those of a sound with at least one frame.
  public int nearest(double seconds, int rate, int samples) {
    double places = (seconds * rate - (centred ? 0 : length / 2.0)) / hop;
    return Math.clamp(Math.round(places), 0, Math.max(0, count(samples) - 1));
  }

  /// The frequency of a bin in hertz.
  public double hertz(int bin, int rate) {
    return (double) bin * rate / size;
  }
}
