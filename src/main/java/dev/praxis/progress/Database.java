package dev.praxis.progress;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/// The open file: one thread that writes, in the order asked, and one connection that reads on the
/// thread of whoever asks.
final class Database implements AutoCloseable {
  private final Path file;
  private final Connection writing;
  private final Connection reading;
  private final ReentrantLock turn = new ReentrantLock();
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().name("progress-writer").daemon().factory());

  Database(Path file, Connection writing, Connection reading) {
    this.file = file;
    this.writing = writing;
    this.reading = reading;
  }

  /// Reads or writes with a connection.
  interface Work<T> {
    T run(Connection connection) throws SQLException;
  }

  /// Work outside a transaction, which may touch other files too.
  interface Upkeep {
    void run(Connection connection) throws SQLException, StoreProblem;
  }

  /// Writes one statement. The future completes on the writer's thread when the commit is on the
  /// disk, or fails with a [StoreProblem].
  CompletableFuture<Void> put(String sql, Object... values) {
    return upkeep(
        connection -> Transaction.all(connection, () -> Sql.run(connection, sql, values)));
  }

  /// Writes several statements, all or none.
  <T> CompletableFuture<T> change(Work<T> work) {
    return queue(() -> Transaction.in(writing, () -> work.run(writing)));
  }

  /// Work after all writes asked before.
  CompletableFuture<Void> upkeep(Upkeep work) {
    return queue(
        () -> {
          work.run(writing);
          return null;
        });
  }

  boolean isOpen() {
    return !writer.isShutdown();
  }

  /// Sees every write whose future is complete.
  ///
  /// @throws StoreFailure when the file cannot be read or the store is closed
  <T> T read(Work<T> work) {
    turn.lock();
    try {
      if (writer.isShutdown()) {
        throw new StoreFailure(new StoreProblem.Closed());
      }
      return work.run(reading);
    } catch (SQLException failure) {
      throw new StoreFailure(StoreProblem.of(failure, file));
    } finally {
      turn.unlock();
    }
  }

  private <T> CompletableFuture<T> queue(Callable<T> job) {
    var done = new CompletableFuture<T>();
    try {
      writer.execute(() -> run(job, done));
    } catch (RejectedExecutionException closed) {
      done.completeExceptionally(new StoreProblem.Closed());
    }
    return done;
  }

  private <T> void run(Callable<T> job, CompletableFuture<T> done) {
    try {
      done.complete(job.call());
    } catch (SQLException failure) {
      done.completeExceptionally(StoreProblem.of(failure, file));
    } catch (Throwable other) {
      done.completeExceptionally(other);
    }
  }

  /// Waits for all writes asked before, however long they take. What is asked later fails.
  @Override
  public void close() {
    writer.shutdown();
    awaitWriter();
    turn.lock();
    try {
      letGo();
    } catch (SQLException failure) {
      throw new StoreFailure(StoreProblem.of(failure, file));
    } finally {
      turn.unlock();
    }
  }

  /// The connection that can write closes last: it then moves the log into the main file.
  private void letGo() throws SQLException {
    try {
      reading.close();
    } finally {
      writing.close();
    }
  }

  /// An interrupt must not lose an answer: it is passed on after the last write.
  private void awaitWriter() {
    boolean interrupted = false;
    while (!writer.isTerminated()) {
      try {
        writer.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException request) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
