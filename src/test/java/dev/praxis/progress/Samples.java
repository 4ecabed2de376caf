package dev.praxis.progress;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Entries with only what a test is about chosen by the test.
final class Samples {
  static final Instant NOON = Instant.parse("2026-11-20T11:00:00Z");
  static final Clock CLOCK = clock(NOON);
  static final Machine MACHINE = new Machine("0.1.0", "an x86-64", "Linux 6.1", "openblas 0.3.28");

  private Samples() {}

  static Clock clock(Instant now) {
    return Clock.fixed(now, ZoneId.of("Europe/Berlin"));
  }

  static GivenAnswer answer(String question, Outcome outcome) {
    double share = outcome == Outcome.RIGHT ? 1 : 0;
    return new GivenAnswer(
        new Asked("clustering", question, 1), outcome, share, Optional.empty(), "b", 0, 42);
  }

  static GivenAnswer saying(String given) {
    return new GivenAnswer(
        new Asked("clustering", "q1", 1), Outcome.WRONG, 0, Optional.empty(), given, 0, 42);
  }

  static FinishedRun run(String lab) {
    return new FinishedRun(
        lab,
        "{\"seed\":42}",
        new TreeMap<>(Map.of("data", "sha256:ab", "reference", "sha256:cd")),
        "{\"accuracy\":{\"value\":0.9}}",
        "{\"k\":3}",
        MACHINE,
        120,
        14,
        "");
  }
}
