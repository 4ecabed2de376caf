package dev.praxis.rollout.incident;

import dev.praxis.rollout.claim.Clock;
import dev.praxis.rollout.claim.Conditions;
import dev.praxis.rollout.claim.Rhythm;
import dev.praxis.rollout.model.Flaw;
import java.util.SplittableRandom;

/// Something that goes wrong.
///
/// @param kind what
/// @param release the tick at which the new version's release begins
/// @param onset the tick at which it begins; never for none
public record Incident(Trouble kind, long release, long onset) {
  private static final int PURPOSE = 31;

  /// Hours after which the scan comes back and the crowd has gone.
  private static final int PASSES = 4;

  /// Hours that labels are late besides.
  private static final int LATE = 48;

  /// Full days before what does not come with the release, and its hours.
  private static final int DAY = 3;

  private static final int MORNING = 9;
  private static final int EVENING = 17;
  private static final int RAMP = Clock.HOUR;
  private static final int DRIFTS = 3 * Clock.HOUR;
  private static final double CROWD = 3.5;
  private static final double USUALLY_LOST = 0.005;

  /// One whose time follows from the seed, and of a surprise also its kind.
  public static Incident of(Trouble asked, long seed) {
    SplittableRandom random = Clock.random(seed, 0, PURPOSE);
    Trouble kind =
        asked == Trouble.SURPRISE ? Trouble.REAL.get(random.nextInt(Trouble.REAL.size())) : asked;
    int release = Clock.DAY + random.nextInt(1, 10) * Clock.HOUR + random.nextInt(Clock.HOUR);
    int hour = kind == Trouble.DRIFT ? EVENING : MORNING;
    int later = DAY * Clock.DAY + hour * Clock.HOUR + random.nextInt(Clock.HOUR);
    return new Incident(kind, release, kind.byRelease() ? release : later);
  }

  /// Ticks since it began; negative before, and always without trouble.
  private long age(long tick) {
    return kind == Trouble.NONE ? -1 : tick - onset;
  }

  public boolean on(long tick) {
    return age(tick) >= 0;
  }

  /// Whether the world itself has ended it.
  public boolean passed(long tick) {
    return switch (kind) {
      case LOST_INPUT, CROWD -> age(tick) >= PASSES * Clock.HOUR;
      case LATE_LABELS -> age(tick) >= LATE * Clock.HOUR;
      case NONE, SURPRISE, BAD_MODEL, DRIFT, LEAK -> false;
    };
  }

  /// What is wrong with the version that is released.
  public Flaw flaw() {
    return switch (kind) {
      case BAD_MODEL -> Flaw.SKEW;
      case LATE_LABELS -> Flaw.MISLABELLED;
      case LEAK -> Flaw.LEAK;
      case NONE, SURPRISE, LOST_INPUT, CROWD, DRIFT -> Flaw.NONE;
    };
  }

  /// The share of claims that follow the changed law: rising over three hours.
  public double changed(long tick) {
    return kind == Trouble.DRIFT && on(tick) ? Math.min(1, (age(tick) + 1.0) / DRIFTS) : 0;
  }

  private double lost(long tick) {
    return kind == Trouble.LOST_INPUT && on(tick) && !passed(tick) ? 1 : USUALLY_LOST;
  }

  /// How many times as many as usual ask: rising over an hour.
  private double crowd(long tick) {
    return kind == Trouble.CROWD && on(tick) && !passed(tick)
        ? 1 + (CROWD - 1) * Math.min(1, (age(tick) + 1.0) / RAMP)
        : 1;
  }

  /// Ticks that labels come late besides: those that were due wait until the incident has passed.
  ///
  /// @param tick now
  /// @param delay ticks after which labels come otherwise
  /// @return the newest tick whose labels are known, negative for none
  public long labelled(long tick, int delay) {
    boolean held = kind == Trouble.LATE_LABELS && on(tick) && !passed(tick);
    return (held ? onset : tick) - delay;
  }

  /// What the world does in a tick.
  public Conditions conditions(Rhythm rhythm, long seed, long tick, int probes) {
    return new Conditions(rhythm.rate(seed, tick) * crowd(tick), lost(tick), changed(tick), probes);
  }
}
