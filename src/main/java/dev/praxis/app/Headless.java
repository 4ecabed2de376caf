package dev.praxis.app;

import dev.praxis.widgets.ui.FxWork;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;

/// The toolkit without a screen: JavaFX's own headless platform and software drawing.
final class Headless {
  private Headless() {}

  /// Starts the toolkit; once a process.
  static void start() throws InterruptedException {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    System.setProperty("java.awt.headless", "true");
    var started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    started.await();
    Platform.setImplicitExit(false);
  }

  /// Does a job on the window's thread and waits for it.
  static <T> T call(Callable<T> job) throws InterruptedException, ExecutionException {
    var task = new FutureTask<>(job);
    new FxWork().show(task);
    return task.get();
  }
}
