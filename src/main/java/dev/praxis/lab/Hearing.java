package dev.praxis.lab;

import dev.praxis.signal.Wave;

/// What can be heard of a run, worked out apart from the run on screen.
public final class Hearing {
  private Hearing() {}

  /// A sound of an experiment at a tick.
  ///
  /// @param sound one of the ids the lab's spec names
  public static Wave of(
      Lab<?, ?> lab, Snapshot shown, MaterialSource source, String sound, Cancel cancel)
      throws Refusal, InterruptedException {
    try (var fits = new Fits()) {
      Run<?, ?> run = Opening.run(lab, shown.experiment(), source, fits, cancel);
      run.seek(shown.tick());
      return run.hear(sound);
    }
  }
}
