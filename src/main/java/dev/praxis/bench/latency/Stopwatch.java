package dev.praxis.bench.latency;

import dev.praxis.lab.Settings;
import dev.praxis.lab.Snapshot;
import java.util.Optional;
import java.util.OptionalDouble;

/// Times the turn of one knob, or several turns of it in quick succession, of which only the latest
/// counts. Coarse pictures of the new setting count as first pictures; pictures of older settings
/// do
/// not count at all. Moments are nanoseconds of one clock.
public final class Stopwatch {
  private static final double NANOS_PER_MS = 1e6;
  private final String knob;
  private Optional<Object> wanted = Optional.empty();
  private long turned;
  private OptionalDouble first = OptionalDouble.empty();
  private OptionalDouble full = OptionalDouble.empty();
  private double gap;
  private boolean over;

  public Stopwatch(String knob) {
    this.knob = knob;
  }

  /// The knob is being turned to `value` now. Pulses missed since an earlier turn still count.
  public void turned(Object value, long now) {
    wanted = Settings.NONE.with(knob, value).find(knob);
    turned = now;
    first = OptionalDouble.empty();
    full = OptionalDouble.empty();
    over = false;
  }

  /// A picture is on screen since `now`.
  public void painted(Snapshot picture, long now) {
    if (wanted.isEmpty() || !picture.settings().find(knob).equals(wanted)) {
      return;
    }
    double since = (now - turned) / NANOS_PER_MS;
    if (first.isEmpty()) {
      first = OptionalDouble.of(since);
    }
    if (full.isEmpty() && !picture.draft()) {
      full = OptionalDouble.of(since);
    }
  }

  /// A pulse begins; the one before it began `since` nanoseconds ago. The pulse after the full
  /// picture ends the measurement.
  public void pulse(long since) {
    if (wanted.isPresent() && !over) {
      gap = Math.max(gap, since / NANOS_PER_MS);
      over = full.isPresent();
    }
  }

  /// What was measured; nothing while the full picture is awaited.
  public Optional<Timed> timed() {
    return over
        ? Optional.of(new Timed(first.getAsDouble(), full.getAsDouble(), gap))
        : Optional.empty();
  }
}
