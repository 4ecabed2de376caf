package dev.praxis.progress;

import dev.praxis.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

/// Puts the newest good backup in the place of a damaged file. The damaged one is copied aside
/// first and replaced last, so that a crash in between only means doing this again.
record Recovery(ProgressFile file, Backups backups, Clock clock) {
  /// Returns what to tell the learner.
  String restore(int newestVersion) throws StoreProblem {
    try {
      Path damaged = setAside();
      Optional<Backups.Backup> backup = backups.newestGood(newestVersion);
      Files.deleteIfExists(file.log());
      Files.deleteIfExists(file.logIndex());
      if (backup.isPresent()) {
        Copy.ofFile(backup.get().file(), file.path());
      } else {
        Files.deleteIfExists(file.path());
      }
      return told(backup, damaged);
    } catch (IOException failure) {
      throw StoreProblem.of(failure, file.path());
    }
  }

  private Path setAside() throws IOException {
    Instant at = clock.instant();
    ProgressFile aside = aside(at);
    while (Files.exists(aside.path())) {
      at = at.plusMillis(1);
      aside = aside(at);
    }
    copyIfPresent(file.log(), aside.log());
    copyIfPresent(file.logIndex(), aside.logIndex());
    Copy.ofFile(file.path(), aside.path());
    return aside.path();
  }

  private ProgressFile aside(Instant at) {
    return new ProgressFile(file.path().resolveSibling("progress-damaged-" + Stamp.of(at) + ".db"));
  }

  private static void copyIfPresent(Path from, Path to) throws IOException {
    if (Files.exists(from)) {
      Copy.ofFile(from, to);
    }
  }

  private String told(Optional<Backups.Backup> backup, Path damaged) {
    Words words = Words.of(Recovery.class);
    return backup
        .map(
            b ->
                words.say("recovered.backup", "time", shown(b.at()), "damaged", damaged.toString()))
        .orElseGet(() -> words.say("recovered.nothing", "damaged", damaged.toString()));
  }

  private String shown(Instant instant) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
        .format(instant.atZone(clock.getZone()));
  }
}
