package dev.praxis.lab;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.concurrent.CountDownLatch;

/// A place where work stands until a test lets it go on.
final class Gate {
  private static final long PATIENCE = 30;
  private final CountDownLatch reached = new CountDownLatch(1);
  private final CountDownLatch open = new CountDownLatch(1);

  /// Stands here, deaf to a cancel.
  void standDeaf() {
    reached.countDown();
    boolean interrupted = false;
    while (true) {
      try {
        if (!open.await(PATIENCE, SECONDS)) {
          throw new AssertionError("nobody opened the gate");
        }
        break;
      } catch (InterruptedException again) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /// Stands here until it opens or the work is cancelled.
  void stand(Turn turn) throws InterruptedException {
    reached.countDown();
    while (!open.await(1, MILLISECONDS)) {
      turn.report(0.5);
    }
  }

  void stand(View view) throws InterruptedException {
    reached.countDown();
    while (!open.await(1, MILLISECONDS)) {
      view.progress().report(0.5);
    }
  }

  void awaitReached() throws InterruptedException {
    if (!reached.await(PATIENCE, SECONDS)) {
      throw new AssertionError("nobody came to the gate");
    }
  }

  void open() {
    open.countDown();
  }
}
