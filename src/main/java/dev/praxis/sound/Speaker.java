package dev.praxis.sound;

/// An open way out for sound of one channel. One thread at a time.
public interface Speaker extends AutoCloseable {
  /// Samples a second, as the device takes them.
  int rate();

  /// Hands over samples from −1 to 1, waiting while the device has enough.
  ///
  /// @throws DeviceProblem when the device went away
  void write(double[] samples, int from, int count) throws DeviceProblem, InterruptedException;

  /// How much was handed over and is not heard yet.
  double waitingSeconds();

  /// Waits until all that was handed over has been played.
  void drain() throws DeviceProblem, InterruptedException;

  /// What was not played yet is dropped.
  @Override
  void close();
}
