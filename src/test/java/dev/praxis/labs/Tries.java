package dev.praxis.labs;

import dev.praxis.data.Dataset;
import dev.praxis.lab.Effect;
import dev.praxis.lab.Knob;
import dev.praxis.lab.Knob.ChoiceKnob;
import dev.praxis.lab.Knob.ChoicesKnob;
import dev.praxis.lab.Knob.ColumnKnob;
import dev.praxis.lab.Knob.IntKnob;
import dev.praxis.lab.Knob.RealKnob;
import dev.praxis.lab.Knob.ToggleKnob;
import dev.praxis.lab.KnobReader;
import dev.praxis.lab.LabSpec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// Settings to try a lab with, made from its knobs.
final class Tries {
  private Tries() {}

  /// Each knob at its ends, one at a time, the others as they begin.
  static List<Map<String, Object>> ends(LabSpec spec, Optional<Dataset> data) {
    var tries = new ArrayList<Map<String, Object>>();
    for (Knob knob : spec.knobs()) {
      ends(knob, data).forEach(value -> tries.add(Map.of(knob.id(), value)));
    }
    return tries;
  }

  /// The ends of the knobs that only change how it looks.
  static List<Map<String, Object>> looks(LabSpec spec, Optional<Dataset> data) {
    return ends(spec, data).stream()
        .filter(
            one ->
                one.keySet().stream()
                    .allMatch(id -> spec.knob(id).orElseThrow().effect() == Effect.LOOK))
        .toList();
  }

  private static List<Object> ends(Knob knob, Optional<Dataset> data) {
    return switch (knob) {
      case IntKnob whole -> List.of(whole.low(), whole.high());
      case RealKnob real -> List.of(real.low(), real.high());
      case ChoiceKnob choice -> List.copyOf(choice.options());
      case ChoicesKnob choices ->
          List.of(choices.options().subList(0, choices.least()), choices.options());
      case ToggleKnob toggle -> List.of(false, true);
      case ColumnKnob columns -> ends(columns, fitting(columns, data));
    };
  }

  /// A knob for columns has nothing to choose from where there is no table.
  private static List<String> fitting(ColumnKnob knob, Optional<Dataset> data) {
    return data.map(table -> KnobReader.fitting(knob, table)).orElse(List.of());
  }

  private static List<Object> ends(ColumnKnob knob, List<String> names) {
    if (names.size() < knob.least()) {
      return List.of();
    }
    return knob.many()
        ? List.of(names.subList(0, knob.least()), names)
        : List.of(names.getFirst(), names.getLast());
  }

  /// Any value for every knob.
  static Map<String, Object> any(LabSpec spec, Optional<Dataset> data, Random random) {
    var settings = new HashMap<String, Object>();
    for (Knob knob : spec.knobs()) {
      List<Object> values = ends(knob, data);
      if (!values.isEmpty()) {
        settings.put(knob.id(), any(knob, data, random));
      }
    }
    return settings;
  }

  private static Object any(Knob knob, Optional<Dataset> data, Random random) {
    return switch (knob) {
      case IntKnob whole -> random.nextLong(whole.low(), whole.high() + 1);
      case RealKnob real -> random.nextDouble(real.low(), real.high());
      case ChoiceKnob choice -> choice.options().get(random.nextInt(choice.options().size()));
      case ChoicesKnob choices -> {
        var names = new ArrayList<>(choices.options());
        Collections.shuffle(names, random);
        yield List.copyOf(names.subList(0, random.nextInt(choices.least(), names.size() + 1)));
      }
      case ToggleKnob toggle -> random.nextBoolean();
      case ColumnKnob columns -> {
        var names = new ArrayList<>(fitting(columns, data));
        Collections.shuffle(names, random);
        int most = Math.max(columns.least(), 1 + random.nextInt(names.size()));
        yield columns.many() ? List.copyOf(names.subList(0, most)) : names.getFirst();
      }
    };
  }
}
