package dev.praxis.lab;

import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;

/// One call of `start` or `step`.
public interface Turn {
  /// The tick being worked on: 0 in `start`, from 1 in `step`.
  long tick();

  /// Randomness of (seed, tick): going back and forward again gives the same.
  RandomGenerator random();

  /// Whether to go on in this call after a tick that completed stride `level`. Counts the tick.
  boolean more(int level);

  /// Progress from 0 to 1; a cancelled step ends here.
  void report(double fraction) throws InterruptedException;

  /// Runs a library fit reproducibly: on one thread of its own, with the library's random state set
  /// from (seed, tick). When cancelled it returns at once and leaves the fit to end by itself.
  <T> T seeded(Callable<T> fit) throws InterruptedException;

  /// The number `seeded` sets the library's random state from, for the snippet.
  long librarySeed();
}
