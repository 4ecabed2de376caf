package dev.praxis.sound;

/// Where live sound comes from. One thread at a time.
public interface Source extends AutoCloseable {
  /// Samples a second.
  int rate();

  /// How much sound the source gathers before it hands it over.
  double bufferMillis();

  /// How long ago the newest sample handed over was heard.
  long behindNanos();

  /// Waits for samples, all channels mixed to one.
  ///
  /// @return how many stand at the beginning of `into`, at least one; −1 when the sound is over
  /// @throws DeviceProblem when the device went away
  int read(double[] into) throws DeviceProblem, InterruptedException;

  @Override
  void close();
}
