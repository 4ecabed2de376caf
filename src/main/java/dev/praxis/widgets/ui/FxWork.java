package dev.praxis.widgets.ui;

import dev.praxis.work.Work;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Jobs on virtual threads, results on the FX thread.
public final class FxWork implements Work {
  @Override
  public <T> void submit(Callable<T> job, Consumer<T> done, Consumer<Exception> failed) {
    Thread.ofVirtual().name("work").start(() -> carryOut(job, done, failed));
  }

  private <T> void carryOut(Callable<T> job, Consumer<T> done, Consumer<Exception> failed) {
    try {
      T result = job.call();
      show(() -> done.accept(result));
    } catch (Exception trouble) {
      show(() -> failed.accept(trouble));
    }
  }

  @Override
  public void show(Runnable shown) {
    Platform.runLater(shown);
  }
}
