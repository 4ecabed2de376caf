package dev.praxis.sound;

/// A clock that can be waited for.
public interface Pace {
  /// Nanoseconds since some moment.
  long now();

  /// Waits until `now()` reaches a moment; one that has passed is not waited for.
  void until(long moment) throws InterruptedException;

  /// The clock of the machine.
  static Pace real() {
    return new Pace() {
      @Override
      public long now() {
        return System.nanoTime();
      }

      @Override
      public void until(long moment) throws InterruptedException {
        long left = moment - now();
        if (left > 0) {
          Thread.sleep(left / 1_000_000, (int) (left % 1_000_000));
        }
      }
    };
  }
}
