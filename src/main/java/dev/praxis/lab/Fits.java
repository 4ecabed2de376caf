package dev.praxis.lab;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import smile.math.MathEx;

/// Runs library fits one after the other on a thread of their own. A cancelled caller is free at
/// once; its fit ends by itself and the next one waits for it. Where it had not begun, it never
/// does.
public final class Fits implements AutoCloseable {
  private static final long POLL_MS = 10;
  private final ForkJoinPool pool = new ForkJoinPool(1);

  /// Runs `fit` with the library's random state set from `seed`.
  ///
  /// @throws InterruptedException when `cancel` is asked before the fit is done
  <T> T run(Callable<T> fit, long seed, Cancel cancel) throws InterruptedException {
    ForkJoinTask<T> task =
        submitted(
            () -> {
              MathEx.setSeed(seed);
              return fit.call();
            });
    while (true) {
      try {
        return task.get(POLL_MS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException notYet) {
        if (cancel.asked()) {
          task.cancel(false); // where it has not begun, it never will
        }
        cancel.check();
      } catch (CancellationException closed) {
        throw new InterruptedException("closed");
      } catch (ExecutionException failed) {
        throw new IllegalStateException(failed.getCause());
      }
    }
  }

  private <T> ForkJoinTask<T> submitted(Callable<T> fit) throws InterruptedException {
    try {
      return pool.submit(fit);
    } catch (RejectedExecutionException closed) {
      throw new InterruptedException("closed");
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
