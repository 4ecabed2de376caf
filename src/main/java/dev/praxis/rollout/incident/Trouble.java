package dev.praxis.rollout.incident;

import java.util.List;

/// The kinds of incident.
public enum Trouble {
  NONE,
  /// One of those below, chosen by the seed.
  SURPRISE,
  /// The new version gets amounts in another unit than it learnt from.
  BAD_MODEL,
  /// The carrier's scan does not arrive for some hours.
  LOST_INPUT,
  /// Several times as many ask, for some hours.
  CROWD,
  /// What makes a claim honest changes for good.
  DRIFT,
  /// The new version leaves memory behind with each answer.
  LEAK,
  /// Labels stop for two days while a worse version is being released.
  LATE_LABELS;

  /// Those that are trouble of one kind.
  public static final List<Trouble> REAL =
      List.of(BAD_MODEL, LOST_INPUT, CROWD, DRIFT, LEAK, LATE_LABELS);

  /// Whether it comes with the new version.
  public boolean byRelease() {
    return this == BAD_MODEL || this == LEAK || this == LATE_LABELS;
  }
}
