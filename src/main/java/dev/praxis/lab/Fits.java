package dev.praxis.lab;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import smile.math.MathEx;

/// Runs library fits one after the other on a thread of their own. A cancelled caller is free at
/// once; its fit ends by itself and the next one waits for it.
public final class Fits implements AutoCloseable {
  private static final long POLL_MS = 10;
  private final ForkJoinPool pool = new ForkJoinPool(1);

  /// Runs `fit` with the library's random state set from `seed`.
  ///
  /// @throws InterruptedException when `cancel` is asked before the fit is done
  <T> T run(Callable<T> fit, long seed, Cancel cancel) throws InterruptedException {
    var task =
        pool.submit(
            () -> {
              MathEx.setSeed(seed);
              return fit.call();
            });
    while (true) {
      try {
        return task.get(POLL_MS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException notYet) {
        cancel.check();
      } catch (ExecutionException failed) {
        throw new IllegalStateException(failed.getCause());
      }
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
