package dev.praxis.progress;

import dev.praxis.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;

/// The way from a folder to an open, sound and current database.
record Opening(ProgressFile file, Backups backups, Migrations migrations, Clock clock) {
  /// What came of it.
  record Opened(Database database, Optional<String> recovered, Optional<String> missedBackup) {}

  static Opening in(Path folder, Migrations migrations, Clock clock) {
    return new Opening(
        new ProgressFile(folder.resolve("progress.db")),
        new Backups(folder.resolve("backups")),
        migrations,
        clock);
  }

  Opened open() throws StoreProblem {
    Optional<String> recovered = sound();
    if (Files.exists(file.path()) && !Files.isWritable(file.path())) {
      throw new StoreProblem.NotWritable(file.path());
    }
    try {
      Connection writing = file.writing();
      try {
        bring(writing);
        Optional<String> missed = daily(writing);
        return new Opened(new Database(file.path(), writing, file.reading()), recovered, missed);
      } catch (SQLException | IOException | RuntimeException failure) {
        writing.close();
        throw failure;
      }
    } catch (SQLException failure) {
      throw StoreProblem.of(failure, file.path());
    } catch (IOException failure) {
      throw StoreProblem.of(failure, backups.folder());
    }
  }

  /// Makes sure that a sound file, or none, is there; says so if that took a recovery.
  private Optional<String> sound() throws StoreProblem {
    return switch (file.look()) {
      case ProgressFile.Condition.Absent() -> Optional.empty();
      case ProgressFile.Condition.Damaged() -> Optional.of(restored());
      case ProgressFile.Condition.Sound(int version) -> {
        if (version > migrations.newest()) {
          throw new StoreProblem.Newer(file.path(), version, migrations.newest());
        }
        yield version == 0 && hadContent() ? Optional.of(restored()) : Optional.empty();
      }
    };
  }

  private String restored() throws StoreProblem {
    return new Recovery(file, backups, clock).restore(migrations.newest());
  }

  /// A file without tables is what a crash at the very first start leaves; with backups beside it,
  /// it once held more.
  private boolean hadContent() throws StoreProblem {
    try {
      return backups.newestGood(migrations.newest()).isPresent();
    } catch (IOException failure) {
      throw StoreProblem.of(failure, backups.folder());
    }
  }

  private void bring(Connection writing) throws SQLException, IOException {
    int version = Migrations.version(writing);
    if (version > 0 && version < migrations.newest()) {
      backups.make(writing, Backups.Kind.MIGRATION, clock.instant());
    }
    migrations.bring(writing);
  }

  /// A missing daily backup is no reason to keep the learner out.
  private Optional<String> daily(Connection writing) {
    try {
      if (Tables.holdAnything(writing) && backups.isDue(clock.instant())) {
        backups.make(writing, Backups.Kind.DAILY, clock.instant());
      }
      return Optional.empty();
    } catch (SQLException failure) {
      return missed(StoreProblem.of(failure, backups.folder()));
    } catch (IOException failure) {
      return missed(StoreProblem.of(failure, backups.folder()));
    }
  }

  private static Optional<String> missed(StoreProblem problem) {
    return Optional.of(
        Words.of(Opening.class).say("backup.missed", "sentence", problem.sentence()));
  }
}
