package dev.praxis.bench.latency;

import dev.praxis.lab.Knob;
import dev.praxis.lab.Knob.ChoiceKnob;
import dev.praxis.lab.Knob.ChoicesKnob;
import dev.praxis.lab.Knob.ColumnKnob;
import dev.praxis.lab.Knob.IntKnob;
import dev.praxis.lab.Knob.RealKnob;
import dev.praxis.lab.Knob.ToggleKnob;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A slider pulled along without letting go.
public final class Slide {
  private Slide() {}

  /// The values passed on the way from one end to the other; a slider with fewer places is pulled
  /// to
  /// and fro. No value equals the one before it. Empty for knobs that are no sliders.
  ///
  /// @param up from the low end, else from the high end
  public static List<Object> values(Knob knob, int count, boolean up) {
    var values = new ArrayList<Object>();
    for (int i = 0; i < count; i++) {
      switch (knob) {
        case IntKnob whole -> values.add(whole.low() + bounced(whole, i, count));
        case RealKnob real -> values.add(place(real, i / (count - 1.0)));
        case ChoiceKnob choice -> {}
        case ChoicesKnob choices -> {}
        case ToggleKnob toggle -> {}
        case ColumnKnob columns -> {}
      }
    }
    return up ? List.copyOf(values) : List.copyOf(turned(values));
  }

  private static List<Object> turned(List<Object> values) {
    Collections.reverse(values);
    return values;
  }

  private static long bounced(IntKnob knob, int index, int count) {
    long last = knob.high() - knob.low();
    if (last >= count - 1) {
      return last * index / (count - 1);
    }
    long place = index % Math.max(1, 2 * last);
    return place <= last ? place : 2 * last - place;
  }

  /// The value at a share of the way along the slider.
  static double place(RealKnob knob, double share) {
    double value =
        knob.logarithmic()
            ? knob.low() * Math.pow(knob.high() / knob.low(), share)
            : knob.low() + share * (knob.high() - knob.low());
    return Math.clamp(value, knob.low(), knob.high());
  }
}
