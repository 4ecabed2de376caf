package dev.praxis.bench.latency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gathers what was measured at one knob.
public final class Tally {
  private final String knob;
  private final List<Timed> timed = new ArrayList<>();
  private int refused;
  private int lost;

  public Tally(String knob) {
    this.knob = knob;
  }

  /// What became of a change: a measurement, or nothing when the lab refused the setting.
  public void add(Optional<Timed> change) {
    change.ifPresentOrElse(timed::add, () -> refused++);
  }

  /// A change whose picture never came.
  public void addLost() {
    lost++;
  }

  public Part part() {
    return new Part(knob, timed, refused, lost);
  }
}
