package dev.praxis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/// A test that needs the toolkit, which runs without a screen. Whatever is thrown on any thread and
/// caught by nobody fails the test.
@ExtendWith(FxTest.Toolkit.class)
abstract class FxTest {
  /// Far more than anything takes on a slow machine; only a failing test waits that long.
  private static final Duration LONG = Duration.ofSeconds(30);

  private final Queue<Throwable> thrown = new ConcurrentLinkedQueue<>();

  /// Starts the toolkit once for all tests.
  static final class Toolkit implements BeforeAllCallback {
    @Override
    public void beforeAll(ExtensionContext context) {
      context
          .getRoot()
          .getStore(ExtensionContext.Namespace.GLOBAL)
          .computeIfAbsent(Toolkit.class, key -> started());
    }

    private static Boolean started() {
      try {
        Headless.start();
        return true;
      } catch (InterruptedException ended) {
        throw new IllegalStateException(ended);
      }
    }
  }

  @BeforeEach
  final void listen() {
    Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> thrown.add(fault));
  }

  @AfterEach
  final void nothingWasThrown() {
    act(() -> {});
    Thread.setDefaultUncaughtExceptionHandler(null);
    assertThat(thrown).as("thrown and caught by nobody").isEmpty();
  }

  /// Asks something on the window's thread.
  static <T> T ask(Callable<T> question) {
    try {
      return Platform.isFxApplicationThread() ? question.call() : Headless.call(question);
    } catch (InterruptedException ended) {
      throw new IllegalStateException(ended);
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof Error error
          ? error
          : new AssertionError("on the window's thread", failed.getCause());
    } catch (Exception failed) {
      throw new AssertionError("on the window's thread", failed);
    }
  }

  /// Does something on the window's thread.
  static void act(Runnable deed) {
    ask(
        () -> {
          deed.run();
          return true;
        });
  }

  /// Waits until something holds on the window's thread.
  static void until(String what, Callable<Boolean> holds) {
    if (Platform.isFxApplicationThread()) {
      throw new IllegalStateException("the window's thread cannot wait for itself");
    }
    long end = System.nanoTime() + LONG.toNanos();
    while (!ask(holds)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited in vain until " + what);
      }
      poll();
    }
  }

  private static void poll() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException ended) {
      throw new IllegalStateException(ended);
    }
  }
}
