package dev.praxis.serve.load;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Where clients and services of this room get their threads from.
public final class Threads {
  private Threads() {}

  /// One virtual thread a job; the owner closes it.
  public static ExecutorService virtual() {
    return Executors.newVirtualThreadPerTaskExecutor();
  }
}
