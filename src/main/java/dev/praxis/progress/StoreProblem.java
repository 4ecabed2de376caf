package dev.praxis.progress;

import dev.praxis.words.SpokenProblem;
import dev.praxis.words.Words;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Progress could not be opened or kept: what happened and what to do, each a sentence.
public abstract sealed class StoreProblem extends SpokenProblem {
  private static final long serialVersionUID = 1L;
  private static final Words WORDS = Words.of(StoreProblem.class);
  private static final long NEXT_TO_NOTHING = 64 * 1024;
  private static final Set<SQLiteErrorCode> NO_WAY_IN =
      EnumSet.of(
          SQLiteErrorCode.SQLITE_READONLY,
          SQLiteErrorCode.SQLITE_PERM,
          SQLiteErrorCode.SQLITE_AUTH,
          SQLiteErrorCode.SQLITE_CANTOPEN);
  private static final Set<SQLiteErrorCode> BROKEN =
      EnumSet.of(SQLiteErrorCode.SQLITE_CORRUPT, SQLiteErrorCode.SQLITE_NOTADB);

  private StoreProblem(String key, Object... namesAndValues) {
    super(WORDS, key, namesAndValues);
  }

  /// Another Praxis has the data folder open.
  public static final class InUse extends StoreProblem {
    private static final long serialVersionUID = 1L;

    InUse(Path folder) {
      super("in-use", "folder", folder);
    }
  }

  /// The file was written by a newer Praxis; it was not changed.
  public static final class Newer extends StoreProblem {
    private static final long serialVersionUID = 1L;

    Newer(Path file, int found, int known) {
      super("newer", "file", file, "found", found, "known", known);
    }
  }

  /// The data folder names something that is not a folder.
  public static final class NotAFolder extends StoreProblem {
    private static final long serialVersionUID = 1L;

    NotAFolder(String folder) {
      super("not-a-folder", "folder", folder);
    }
  }

  /// A file or folder may not be written.
  public static final class NotWritable extends StoreProblem {
    private static final long serialVersionUID = 1L;

    NotWritable(Path place) {
      super("not-writable", "place", place);
    }
  }

  /// The disk is full.
  public static final class Full extends StoreProblem {
    private static final long serialVersionUID = 1L;

    Full(Path place) {
      super("full", "place", place);
    }
  }

  /// The file broke while it was open; opening it again recovers.
  public static final class Damaged extends StoreProblem {
    private static final long serialVersionUID = 1L;

    Damaged(Path file) {
      super("damaged", "file", file);
    }
  }

  /// Anything else the database refuses.
  public static final class Failed extends StoreProblem {
    private static final long serialVersionUID = 1L;

    Failed(Path file, String reason) {
      super("failed", "file", file, "reason", reason);
    }
  }

  /// The store was closed before this was asked of it.
  public static final class Closed extends StoreProblem {
    private static final long serialVersionUID = 1L;

    Closed() {
      super("closed");
    }
  }

  /// A file that was to be brought in is no store, or a damaged one; nothing was brought in.
  public static final class Foreign extends StoreProblem {
    private static final long serialVersionUID = 1L;

    Foreign(Path file) {
      super("foreign", "file", file);
    }
  }

  /// An export was aimed at the folder it is made from.
  public static final class OwnFolder extends StoreProblem {
    private static final long serialVersionUID = 1L;

    OwnFolder() {
      super("own-folder");
    }
  }

  /// What a failure of the database means to the user.
  static StoreProblem of(SQLException failure, Path file) {
    StoreProblem problem = meaning(failure, file);
    problem.initCause(failure);
    return problem;
  }

  /// What a failure of the file system means to the user.
  static StoreProblem of(IOException failure, Path place) {
    StoreProblem problem = isFull(place) ? new Full(place) : new NotWritable(place);
    problem.initCause(failure);
    return problem;
  }

  /// Whether the content of the file is at fault, rather than access to it.
  static boolean isDamage(SQLException failure) {
    return failure instanceof SQLiteException known && BROKEN.contains(primary(known));
  }

  private static StoreProblem meaning(SQLException failure, Path file) {
    if (isDamage(failure)) {
      return new Damaged(file);
    }
    if (!(failure instanceof SQLiteException known)) {
      return new Failed(file, String.valueOf(failure.getMessage()));
    }
    SQLiteErrorCode code = primary(known);
    if (code == SQLiteErrorCode.SQLITE_FULL || isFull(file)) {
      return new Full(file);
    }
    return NO_WAY_IN.contains(code)
        ? new NotWritable(file)
        : new Failed(file, String.valueOf(failure.getMessage()));
  }

  /// The low byte of an extended code is the code it refines.
  private static SQLiteErrorCode primary(SQLiteException failure) {
    return SQLiteErrorCode.getErrorCode(failure.getResultCode().code & 0xff);
  }

  private static boolean isFull(Path place) {
    Path parent = place.toAbsolutePath().getParent();
    Path there = Files.exists(place) || parent == null ? place : parent;
    try {
      // File systems that are not on a disk have no size at all.
      FileStore disk = Files.getFileStore(there);
      return disk.getTotalSpace() > 0 && disk.getUsableSpace() < NEXT_TO_NOTHING;
    } catch (IOException unknown) {
      return false;
    }
  }
}
