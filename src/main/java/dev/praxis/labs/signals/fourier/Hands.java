package dev.praxis.labs.signals.fourier;

import dev.praxis.lab.Edit;
import dev.praxis.lab.Gesture;
import dev.praxis.lab.Notice;
import dev.praxis.lab.Refusal;
import dev.praxis.signal.synth.Partial;
import dev.praxis.words.Words;
import java.util.Map;
import java.util.Set;

/// What dragging a sine does: on the first plane frequency and amplitude, on the second amplitude
/// and phase.
record Hands(Words words) {
  static final String FREQUENCY = "frequency";
  static final String AMPLITUDE = "amplitude";
  static final String SINE_PART = "sine_part";
  static final String COSINE_PART = "cosine_part";
  static final String SINE = "sine";
  static final String POINTER = "pointer";

  /// Coordinates beyond what the knobs allow are held at their ends.
  FourierState apply(FourierState state, Edit edit) throws Refusal {
    if (!(edit.gesture() instanceof Gesture.Moved moved)) {
      throw refusal("hand.only-moves", "gesture", edit.gesture());
    }
    if (moved.item() < 0 || moved.item() >= FourierSpec.SINES) {
      throw refusal("hand.no-such-sine", "item", moved.item(), "count", FourierSpec.SINES);
    }
    Partial sine = state.sines().get(moved.item());
    return state.with(
        moved.item(),
        edit.handle().equals(SINE) ? dragged(sine, moved.to()) : turned(sine, moved.to()));
  }

  private Partial dragged(Partial sine, Map<String, Double> to) throws Refusal {
    check(to, Set.of(FREQUENCY, AMPLITUDE));
    return new Partial(
        Math.clamp(to.getOrDefault(AMPLITUDE, sine.amplitude()), 0, 1),
        Math.clamp(to.getOrDefault(FREQUENCY, sine.hertz()), 0, FourierSpec.HIGHEST),
        sine.phase());
  }

  private Partial turned(Partial sine, Map<String, Double> to) throws Refusal {
    check(to, Set.of(SINE_PART, COSINE_PART));
    double across = to.getOrDefault(SINE_PART, sine.amplitude() * Math.cos(sine.phase()));
    double up = to.getOrDefault(COSINE_PART, sine.amplitude() * Math.sin(sine.phase()));
    double amplitude = Math.hypot(across, up);
    return new Partial(
        Math.min(1, amplitude),
        sine.hertz(),
        amplitude == 0 ? sine.phase() : Math.atan2(up, across));
  }

  private void check(Map<String, Double> to, Set<String> known) throws Refusal {
    for (var place : to.entrySet()) {
      if (!known.contains(place.getKey()) || !Double.isFinite(place.getValue())) {
        throw refusal("hand.no-such-place", "name", place.getKey());
      }
    }
  }

  private Refusal refusal(String key, Object... namesAndValues) {
    return new Refusal(new Notice(words.say(key, namesAndValues), words.say("hand.try")));
  }
}
