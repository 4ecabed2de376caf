package dev.praxis.signal;

import java.util.Arrays;
import java.util.stream.Stream;

/// A sound: samples at equal distances in time, full scale is −1 to 1.
///
/// @param rate samples a second, at least 1
/// @param channels at least one array of samples, all of one length; never written again
public record Wave(int rate, double[][] channels) {
  public Wave {
    if (rate < 1) {
      throw new IllegalArgumentException("a rate of " + rate + " Hz, below 1");
    }
    if (channels.length == 0) {
      throw new IllegalArgumentException("a sound without channels");
    }
    int frames = channels[0].length;
    if (Stream.of(channels).anyMatch(channel -> channel.length != frames)) {
      throw new IllegalArgumentException("channels of different lengths");
    }
    channels = channels.clone();
  }

  /// A sound of one channel.
  public static Wave of(int rate, double[] samples) {
    return new Wave(rate, new double[][] {samples});
  }

  /// Samples in each channel.
  public int frames() {
    return channels[0].length;
  }

  public double seconds() {
    return (double) frames() / rate;
  }

  /// The mean of all channels; for one channel that channel itself.
  public double[] mix() {
    if (channels.length == 1) {
      return channels[0];
    }
    double[] mixed = new double[frames()];
    for (double[] channel : channels) {
      for (int i = 0; i < mixed.length; i++) {
        mixed[i] += channel[i] / channels.length;
      }
    }
    return mixed;
  }

  /// Samples `from` (in) to `to` (out), cut to what there is.
  public Wave slice(int from, int to) {
    int first = Math.clamp(from, 0, frames());
    int end = Math.clamp(to, first, frames());
    return new Wave(
        rate,
        Arrays.stream(channels)
            .map(channel -> Arrays.copyOfRange(channel, first, end))
            .toArray(double[][]::new));
  }
}
