package dev.praxis.progress;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// Instants in file names: UTC, to the millisecond, without characters a file system minds.
final class Stamp {
  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private Stamp() {}

  static String of(Instant instant) {
    return FORM.format(instant);
  }

  static Optional<Instant> read(String text) {
    try {
      return Optional.of(FORM.parse(text, Instant::from));
    } catch (DateTimeException notAStamp) {
      return Optional.empty();
    }
  }
}
