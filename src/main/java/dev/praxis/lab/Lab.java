package dev.praxis.lab;

import dev.praxis.data.Material;
import dev.praxis.signal.Wave;
import dev.praxis.words.Words;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// One lab: start, step, draw.
///
/// @param <C> typed settings
/// @param <S> immutable state that holds its data by reference
public interface Lab<C extends Record, S> {
  LabSpec spec();

  /// Typed settings from complete ones. Cheap: called at every turn of a knob.
  C read(Settings settings, Materials materials) throws Refusal;

  /// Knobs, handles and roles that change nothing under these complete settings: their controls are
  /// put away.
  default Set<String> idle(Settings settings) {
    return Set.of();
  }

  /// What a run works on, by role, without what changes nothing.
  default SortedMap<String, Material> inUse(Snapshot shown) {
    var used = new TreeMap<>(shown.materials().byRole());
    used.keySet().removeAll(idle(shown.settings()));
    return used;
  }

  S start(C config, Materials materials, Turn turn) throws Refusal, InterruptedException;

  /// One tick, or more while `turn.more` says so.
  Step<S> step(C config, S state, Turn turn) throws Refusal, InterruptedException;

  default S edit(C config, S state, Edit edit) throws Refusal {
    throw new Refusal(
        new Notice("“" + edit.handle() + "” does not take “" + edit.gesture() + "”.", ""));
  }

  /// What is to be seen and known at this state. Changes nothing.
  Drawing draw(C config, S state, View view) throws InterruptedException;

  /// What can be heard of this state. Changes nothing.
  ///
  /// @param sound one of the ids the spec names
  /// @param progress ends work nobody waits for any more
  default Wave hear(C config, S state, String sound, View.Progress progress)
      throws Refusal, InterruptedException {
    throw new IllegalArgumentException("no sound " + sound);
  }

  /// The model fitted at this state, where there is one that predicts. It keeps nothing of what it
  /// is asked.
  default Optional<Predictor> predictor(C config, S state) {
    return Optional.empty();
  }

  /// Whether runs of this lab have something to put into service.
  default boolean serves() {
    return false;
  }

  /// What of this state can be put into service.
  default Optional<Servable> servable(C config, S state) {
    return predictor(config, state).map(Servable::of);
  }

  /// The Java a learner would write for this very experiment with Tablesaw and Smile. Prints one
  /// line a score: name, space, value.
  String snippet(C config, S state, Materials materials);

  /// The words kept beside the lab.
  default Words words() {
    return Words.of(getClass());
  }
}
