package dev.praxis.lab;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/// The threads labs run on: few, so that the window always has a core.
public final class LabPool {
  private static final int THREADS = 2;

  private LabPool() {}

  /// A pool that does not keep the program alive.
  public static Executor start() {
    return Executors.newFixedThreadPool(
        THREADS, job -> Thread.ofPlatform().daemon().name("lab-", 0).unstarted(job));
  }
}
