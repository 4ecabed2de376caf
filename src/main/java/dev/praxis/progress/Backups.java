package dev.praxis.progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The copies kept in one folder, five of each kind, named so that they sort by age.
record Backups(Path folder) {
  private static final int KEPT = 5;
  private static final Duration DAY = Duration.ofDays(1);

  /// Why a copy was made.
  enum Kind {
    DAILY,
    MIGRATION
  }

  /// One copy.
  record Backup(Path file, Instant at, Kind kind) {}

  /// Copies the open database, then lets go of the oldest copies of this kind.
  void make(Connection from, Kind kind, Instant at) throws SQLException, IOException {
    Files.createDirectories(folder);
    Instant free = at;
    while (Files.exists(file(kind, free))) {
      free = free.plusMillis(1);
    }
    Copy.ofDatabase(from, file(kind, free));
    for (Backup old : newestFirst().stream().filter(b -> b.kind() == kind).skip(KEPT).toList()) {
      Files.deleteIfExists(old.file());
    }
  }

  /// A clock that was set back leaves copies from the future, which must not stop new ones.
  boolean isDue(Instant now) throws IOException {
    return newestFirst().stream()
        .noneMatch(backup -> Duration.between(backup.at(), now).abs().compareTo(DAY) < 0);
  }

  List<Backup> newestFirst() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .flatMap(file -> read(file).stream())
          .sorted(Comparator.comparing(Backup::at).reversed())
          .toList();
    }
  }

  /// The newest copy that is sound and of a version this Praxis knows.
  Optional<Backup> newestGood(int newestVersion) throws IOException {
    for (Backup backup : newestFirst()) {
      if (isGood(backup, newestVersion)) {
        return Optional.of(backup);
      }
    }
    return Optional.empty();
  }

  private static boolean isGood(Backup backup, int newestVersion) {
    try {
      return switch (new ProgressFile(backup.file()).look()) {
        case ProgressFile.Condition.Sound(int version) -> version > 0 && version <= newestVersion;
        case ProgressFile.Condition.Absent() -> false;
        case ProgressFile.Condition.Damaged() -> false;
      };
    } catch (StoreProblem unreadable) {
      return false;
    }
  }

  private Path file(Kind kind, Instant at) {
    return folder.resolve("progress-" + Stamp.of(at) + "-" + kind.name() + ".db");
  }

  private static Optional<Backup> read(Path file) {
    String name = file.getFileName().toString();
    return Stream.of(Kind.values())
        .filter(kind -> name.startsWith("progress-") && name.endsWith("-" + kind.name() + ".db"))
        .flatMap(
            kind ->
                Stamp.read(name.substring(9, name.length() - kind.name().length() - 4)).stream()
                    .map(at -> new Backup(file, at, kind)))
        .findFirst();
  }
}
