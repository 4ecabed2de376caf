package dev.praxis.signal.wav;

/// What a WAV file says about its samples, checked.
///
/// @param rate samples a second
/// @param frames samples in each channel that are really there
/// @param said samples in each channel according to the header; `frames` where it leaves that open
/// @param begins the byte where the samples begin
public record WavHeader(
    int rate, int channels, Coding coding, long frames, long said, long begins) {
  /// What more than this many channels would be is no recording for ears.
  public static final int MOST_CHANNELS = 8;

  public static final int HIGHEST_RATE = 768_000;

  /// Bytes that one sample of every channel takes.
  public int block() {
    return channels * coding.bytes();
  }

  public double seconds() {
    return (double) frames / rate;
  }
}
