package dev.praxis.work;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Does a job elsewhere and says how it went on the thread that shows things.
public interface Work {
  <T> void submit(Callable<T> job, Consumer<T> done, Consumer<Exception> failed);

  /// Runs something on the thread that shows things, soon.
  void show(Runnable shown);

  /// Everything at once, on the calling thread: for tests and the command line.
  static Work inline() {
    return new Work() {
      @Override
      public <T> void submit(Callable<T> job, Consumer<T> done, Consumer<Exception> failed) {
        T result;
        try {
          result = job.call();
        } catch (Exception trouble) {
          failed.accept(trouble);
          return;
        }
        done.accept(result);
      }

      @Override
      public void show(Runnable shown) {
        shown.run();
      }
    };
  }
}
