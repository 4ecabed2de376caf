package dev.praxis.progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// The learner's memory: everything kept between two starts of Praxis.
///
/// Writes return at once; they are done one after the other in the order asked, and their futures
/// complete when the commit is on the disk, or fail with a [StoreProblem]. What is chained to a
/// future without an executor runs on the writer's thread and must not wait for the store. Reads
/// run on the calling thread and see every completed write: single values and summaries are cheap
/// enough for any thread, lists of a whole history are not for the window's. A read that fails
/// throws [StoreFailure]. Safe for use by many threads.
public final class ProgressStore implements AutoCloseable {
  private final Path folder;
  private final Opening.Opened opened;
  private final Clock clock;
  private final List<AutoCloseable> afterwards;

  private ProgressStore(
      Path folder, Opening.Opened opened, Clock clock, List<AutoCloseable> afterwards) {
    this.folder = folder;
    this.opened = opened;
    this.clock = clock;
    this.afterwards = List.copyOf(afterwards);
  }

  /// Opens what is kept in `folder`, which is created if it is missing.
  public static ProgressStore open(Path folder) throws StoreProblem {
    return open(folder, Clock.system(ZoneId.systemDefault()));
  }

  /// @param clock gives the instants kept with each entry, and the time zone of the learner's days
  public static ProgressStore open(Path folder, Clock clock) throws StoreProblem {
    return open(folder, clock, Migrations.known());
  }

  static ProgressStore open(Path folder, Clock clock, Migrations migrations) throws StoreProblem {
    Path home = prepared(folder);
    FolderLock lock = FolderLock.take(home);
    try {
      unpackDriverIn(home);
      var opened = Opening.in(home, migrations, clock).open();
      return new ProgressStore(home, opened, clock, List.of(lock));
    } catch (StoreProblem | RuntimeException failure) {
      lock.close();
      throw failure;
    }
  }

  /// A store in a folder of its own that is removed on closing: for tests and pictures of screens.
  public static ProgressStore temporary(Clock clock) throws StoreProblem {
    Path home = TemporaryFolder.create();
    var opened = Opening.in(home, Migrations.known(), clock).open();
    return new ProgressStore(home, opened, clock, List.of(() -> TemporaryFolder.remove(home)));
  }

  /// What to tell the learner when a damaged file was replaced on opening.
  public Optional<String> recovered() {
    return opened.recovered();
  }

  /// What to tell the learner when the daily backup could not be made on opening.
  public Optional<String> missedBackup() {
    return opened.missedBackup();
  }

  /// The data folder, absolute.
  public Path folder() {
    return folder;
  }

  public Sittings sittings() {
    return new Sittings(opened.database(), answers(), clock);
  }

  public Answers answers() {
    return new Answers(opened.database(), clock);
  }

  public Readings readings() {
    return new Readings(opened.database(), clock);
  }

  public TimeSpent timeSpent() {
    return new TimeSpent(opened.database(), clock);
  }

  public Places places() {
    return new Places(opened.database(), clock);
  }

  public Walks walks() {
    return new Walks(opened.database(), clock);
  }

  public Withdrawals withdrawals() {
    return new Withdrawals(opened.database(), clock);
  }

  public Notes notes() {
    return new Notes(opened.database(), clock);
  }

  public Ledger ledger() {
    return new Ledger(opened.database(), clock);
  }

  public TestLooks testLooks() {
    return new TestLooks(opened.database(), clock);
  }

  /// Copies everything written so far to one file, replacing what is there. Fails with a
  /// [StoreProblem]; then `target` is as it was.
  public CompletableFuture<Void> exportTo(Path target) {
    return opened.database().upkeep(connection -> export(connection, target));
  }

  private void export(Connection connection, Path target) throws SQLException, StoreProblem {
    try {
      if (isOwn(target)) {
        throw new StoreProblem.OwnFolder();
      }
      Copy.ofDatabase(connection, target);
    } catch (IOException failure) {
      throw StoreProblem.of(failure, target);
    } catch (SQLException failure) {
      throw StoreProblem.of(failure, target);
    }
  }

  /// Brings in what another store was exported to: all of it, or nothing. What is here already
  /// stays
  /// once. Before, a backup is made. Fails with a [StoreProblem].
  public CompletableFuture<Brought> bringIn(Path file) {
    var result = new CompletableFuture<Brought>();
    opened
        .database()
        .upkeep(connection -> result.complete(brought(connection, file)))
        .whenComplete(
            (done, failure) ->
                Optional.ofNullable(failure).ifPresent(result::completeExceptionally));
    return result;
  }

  private Brought brought(Connection connection, Path file) throws SQLException, StoreProblem {
    try {
      var backups = new Backups(folder.resolve("backups"));
      backups.make(connection, Backups.Kind.MIGRATION, clock.instant());
    } catch (IOException failure) {
      throw StoreProblem.of(failure, folder);
    }
    return new Arrival(file.toAbsolutePath(), folder, Migrations.known()).into(connection);
  }

  /// Forgets the learner: every entry, every backup, every file set aside. There is no way back.
  public CompletableFuture<Void> erase() {
    return opened
        .database()
        .upkeep(
            connection -> {
              Tables.empty(connection);
              try {
                Tables.removeCopies(folder);
              } catch (IOException failure) {
                throw StoreProblem.of(failure, folder);
              }
            });
  }

  boolean isOwn(Path target) throws IOException {
    Path parent = target.toAbsolutePath().normalize().getParent();
    return parent != null
        && Files.exists(parent)
        && parent.toRealPath().startsWith(folder.toRealPath());
  }

  /// Whether it can still be asked.
  public boolean isOpen() {
    return opened.database().isOpen();
  }

  /// Waits for the writes asked so far, then lets go of the folder.
  @Override
  public void close() {
    try {
      opened.database().close();
    } finally {
      afterwards.forEach(ProgressStore::closeQuietly);
    }
  }

  private static void closeQuietly(AutoCloseable last) {
    try {
      last.close();
    } catch (Exception harmless) {
      // All is written by now; what stays behind is an empty lock or a temporary file.
    }
  }

  private static Path prepared(Path folder) throws StoreProblem {
    Path absolute = folder.toAbsolutePath().normalize();
    if (Files.exists(absolute) && !Files.isDirectory(absolute)) {
      throw new StoreProblem.NotAFolder(absolute.toString());
    }
    try {
      return Files.createDirectories(absolute);
    } catch (IOException failure) {
      throw StoreProblem.of(failure, absolute);
    }
  }

  /// The driver unpacks its native part once per process; a shared temporary folder may forbid
  /// running what lies there.
  private static void unpackDriverIn(Path home) throws StoreProblem {
    if (System.getProperty("org.sqlite.tmpdir") != null) {
      return;
    }
    Path natives = home.resolve("native");
    try {
      Files.createDirectories(natives);
    } catch (IOException failure) {
      throw StoreProblem.of(failure, natives);
    }
    System.setProperty("org.sqlite.tmpdir", natives.toString());
  }
}
