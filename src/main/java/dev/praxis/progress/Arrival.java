package dev.praxis.progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/// A file from another computer, looked at and brought to this version on a copy, so that it stays
/// as it came.
record Arrival(Path file, Path folder, Migrations migrations) {
  /// Brings the file into an open store, all of it or nothing.
  Brought into(Connection store) throws SQLException, StoreProblem {
    checked(file);
    Path copy = folder.resolve("arrived.db");
    try {
      Copy.ofFile(file, copy);
      bring(copy);
      return merged(store, copy);
    } catch (IOException failure) {
      throw StoreProblem.of(failure, folder);
    } finally {
      remove(copy);
    }
  }

  private void checked(Path arrived) throws StoreProblem {
    if (Files.isDirectory(arrived)) {
      throw new StoreProblem.Foreign(arrived);
    }
    switch (new ProgressFile(arrived).look()) {
      case ProgressFile.Condition.Absent() -> throw new StoreProblem.Foreign(arrived);
      case ProgressFile.Condition.Damaged() -> throw new StoreProblem.Foreign(arrived);
      case ProgressFile.Condition.Sound(int version) -> {
        if (version > migrations.newest()) {
          throw new StoreProblem.Newer(arrived, version, migrations.newest());
        }
        if (version < 1) {
          throw new StoreProblem.Foreign(arrived);
        }
      }
    }
  }

  private void bring(Path copy) throws StoreProblem {
    try (Connection connection = new ProgressFile(copy).writing()) {
      migrations.bring(connection);
    } catch (SQLException otherTables) {
      throw foreign(otherTables);
    }
  }

  private Brought merged(Connection store, Path copy) throws SQLException, StoreProblem {
    Sql.run(store, "ATTACH ? AS other", copy.toString());
    try {
      var merge = new Merge(store);
      if (!readable(merge)) {
        throw new StoreProblem.Foreign(file);
      }
      return Transaction.in(store, merge::run);
    } finally {
      Sql.script(store, "DETACH other");
    }
  }

  private boolean readable(Merge merge) throws StoreProblem {
    try {
      return merge.isReadable();
    } catch (SQLException otherTables) {
      throw foreign(otherTables);
    }
  }

  private StoreProblem foreign(SQLException why) {
    var problem = new StoreProblem.Foreign(file);
    problem.initCause(why);
    return problem;
  }

  private static void remove(Path copy) {
    var whole = new ProgressFile(copy);
    try {
      Files.deleteIfExists(copy);
      Files.deleteIfExists(whole.log());
      Files.deleteIfExists(whole.logIndex());
    } catch (IOException harmless) {
      // The next arrival replaces what is left of this one.
    }
  }
}
