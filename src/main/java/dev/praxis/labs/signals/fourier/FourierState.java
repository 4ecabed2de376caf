package dev.praxis.labs.signals.fourier;

import dev.praxis.signal.synth.Partial;
import java.util.ArrayList;
import java.util.List;

/// The sines of the sound and how far it has been worked out.
///
/// @param sines with what hands have changed
/// @param moved for each sine, whether a hand has changed it
/// @param done terms of the sum, then stages of the fast transform
record FourierState(List<Partial> sines, List<Boolean> moved, int done) {
  FourierState {
    sines = List.copyOf(sines);
    moved = List.copyOf(moved);
  }

  /// Terms that have been added.
  int terms(FourierConfig config) {
    return Math.min(done, config.samples());
  }

  /// Stages that have been done.
  int stages(FourierConfig config) {
    return Math.max(0, done - config.samples());
  }

  /// The same sound, worked out this far.
  FourierState at(int ticks) {
    return new FourierState(sines, moved, ticks);
  }

  /// The same moment with one sine changed by hand.
  FourierState with(int item, Partial sine) {
    var changed = new ArrayList<>(sines);
    changed.set(item, sine);
    var marked = new ArrayList<>(moved);
    marked.set(item, true);
    return new FourierState(changed, marked, done);
  }

  boolean isSilent() {
    return sines.stream().allMatch(sine -> sine.amplitude() == 0);
  }

  /// Sines that sound and lie above half the rate.
  int above(FourierConfig config) {
    return (int)
        sines.stream().filter(sine -> sine.amplitude() > 0 && sine.hertz() > config.half()).count();
  }

  /// Sines that sound and share their frequency with an earlier one that sounds.
  int equal() {
    List<Double> heard =
        sines.stream().filter(sine -> sine.amplitude() > 0).map(Partial::hertz).toList();
    return heard.size() - (int) heard.stream().distinct().count();
  }
}
