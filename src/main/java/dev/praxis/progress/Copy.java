package dev.praxis.progress;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;

/// Copies that are either whole or not there: written aside, forced to the disk, then renamed.
final class Copy {
  private Copy() {}

  /// Copies an open database, as of its last commit, to `target`, replacing what is there.
  static void ofDatabase(Connection from, Path target) throws SQLException, IOException {
    Path part = part(target);
    try {
      Sql.run(from, "VACUUM INTO ?", part.toString());
      settle(part, target);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /// Copies a file that nobody has open to `target`, replacing what is there.
  static void ofFile(Path from, Path target) throws IOException {
    Path part = part(target);
    try {
      Files.copy(from, part);
      settle(part, target);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static Path part(Path target) throws IOException {
    Path absolute = target.toAbsolutePath();
    Path part = absolute.resolveSibling(absolute.getFileName() + ".part");
    Files.deleteIfExists(part);
    return part;
  }

  private static void settle(Path part, Path target) throws IOException {
    try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
