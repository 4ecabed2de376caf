package dev.praxis.lab;

import dev.praxis.data.Dataset;
import java.util.List;

/// A setting a learner can turn: control, `--set` option and search text are made from it.
public sealed interface Knob {
  /// Lower case, stable: kept in experiments and lessons.
  String id();

  Effect effect();

  /// @param logarithmic whether equal ways of its slider are equal ratios
  record IntKnob(String id, Effect effect, long low, long high, long initial, boolean logarithmic)
      implements Knob {
    public IntKnob {
      checkRange(id, low, high, initial);
      checkLogarithmic(id, logarithmic, low);
    }

    public IntKnob(String id, Effect effect, long low, long high, long initial) {
      this(id, effect, low, high, initial, false);
    }
  }

  record RealKnob(
      String id, Effect effect, double low, double high, double initial, boolean logarithmic)
      implements Knob {
    public RealKnob {
      checkRange(id, low, high, initial);
      checkLogarithmic(id, logarithmic, low);
    }
  }

  record ChoiceKnob(String id, Effect effect, List<String> options, String initial)
      implements Knob {
    public ChoiceKnob {
      options = List.copyOf(options);
      if (!options.contains(initial)) {
        throw new IllegalArgumentException(
            id + " starts at " + initial + ", not one of " + options);
      }
    }
  }

  /// Several of some options, at least `least`; kept in the order of the options.
  record ChoicesKnob(
      String id, Effect effect, List<String> options, List<String> initial, int least)
      implements Knob {
    public ChoicesKnob {
      options = List.copyOf(options);
      initial = List.copyOf(initial);
      if (!options.containsAll(initial) || initial.size() < least) {
        throw new IllegalArgumentException(
            id + " starts at " + initial + ", not " + least + " or more of " + options);
      }
    }
  }

  record ToggleKnob(String id, Effect effect, boolean initial) implements Knob {}

  /// One or several columns of the table that `Materials.main` gives.
  record ColumnKnob(String id, Effect effect, Kind kind, boolean many, int least, Initial initial)
      implements Knob {
    public enum Kind {
      NUMBER,
      LABEL,
      ANY
    }

    /// The columns in use before anyone chooses, given the knobs declared before this one.
    @FunctionalInterface
    public interface Initial {
      List<String> of(Dataset data, Settings before);
    }
  }

  private static void checkRange(String id, double low, double high, double initial) {
    if (!(low <= initial && initial <= high)) {
      throw new IllegalArgumentException(
          id + " starts at " + initial + ", outside " + low + " to " + high);
    }
  }

  private static void checkLogarithmic(String id, boolean logarithmic, double low) {
    if (logarithmic && low <= 0) {
      throw new IllegalArgumentException(id + " is logarithmic and starts at " + low);
    }
  }
}
