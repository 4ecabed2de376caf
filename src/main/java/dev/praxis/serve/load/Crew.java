package dev.praxis.serve.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// So many virtual threads that share a schedule: whoever is free takes the next request, waits for
/// its time and sends it. Where all are busy, it is sent late.
record Crew(int hands) {
  /// One request.
  interface Job {
    /// @param intended the moment it was meant to be sent, as `System.nanoTime` counts
    void send(int index, long intended) throws InterruptedException;
  }

  private static final long LEAD = TimeUnit.MILLISECONDS.toNanos(5);

  /// Carries out a schedule and gives the nanoseconds it took.
  ///
  /// @throws InterruptedException when it is called off; requests not sent yet are never sent
  long work(Schedule schedule, Job job) throws InterruptedException {
    long start = System.nanoTime() + LEAD;
    var next = new AtomicInteger();
    var working = new ArrayList<Future<?>>();
    try (ExecutorService threads = Threads.virtual()) {
      for (int i = 0; i < Math.min(hands, schedule.size()); i++) {
        working.add(
            threads.submit(
                () -> {
                  one(schedule, next, start, job);
                  return null;
                }));
      }
      join(working, threads);
    }
    return System.nanoTime() - start;
  }

  private static void one(Schedule schedule, AtomicInteger next, long start, Job job)
      throws InterruptedException {
    int index = next.getAndIncrement();
    while (index < schedule.size()) {
      long intended = start + schedule.at(index);
      TimeUnit.NANOSECONDS.sleep(intended - System.nanoTime());
      job.send(index, intended);
      index = next.getAndIncrement();
    }
  }

  private static void join(List<Future<?>> working, ExecutorService threads)
      throws InterruptedException {
    try {
      for (Future<?> each : working) {
        each.get();
      }
    } catch (InterruptedException calledOff) {
      threads.shutdownNow();
      throw calledOff;
    } catch (ExecutionException failed) {
      threads.shutdownNow();
      throw new IllegalStateException(failed.getCause());
    }
  }
}
