package dev.praxis.bench.latency;

import dev.praxis.data.Dataset;
import dev.praxis.lab.Knob;
import dev.praxis.lab.Knob.ChoiceKnob;
import dev.praxis.lab.Knob.ChoicesKnob;
import dev.praxis.lab.Knob.ColumnKnob;
import dev.praxis.lab.Knob.IntKnob;
import dev.praxis.lab.Knob.RealKnob;
import dev.praxis.lab.Knob.ToggleKnob;
import dev.praxis.lab.KnobReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Where to turn a knob next: anywhere it can go, but never where it stands.
///
/// @param data the table whose columns column knobs choose from
public record KnobValues(Knob knob, Dataset data, RandomGenerator random) {
  private static final int TRIES = 1_000;

  /// Another value than `now`; nothing for a knob that has only one.
  public Optional<Object> next(Object now) {
    for (int i = 0; i < TRIES; i++) {
      Optional<Object> drawn = drawn().filter(value -> !value.equals(now));
      if (drawn.isPresent()) {
        return drawn;
      }
    }
    return Optional.empty();
  }

  private Optional<Object> drawn() {
    return switch (knob) {
      case IntKnob whole -> Optional.of(random.nextLong(whole.low(), whole.high() + 1));
      case RealKnob real -> Optional.of(Slide.place(real, random.nextDouble()));
      case ChoiceKnob choice -> oneOf(choice.options());
      case ChoicesKnob choices -> Optional.of(someOf(choices.options(), choices.least()));
      case ToggleKnob toggle -> Optional.of(random.nextBoolean());
      case ColumnKnob columns -> columns(columns, KnobReader.fitting(columns, data));
    };
  }

  private Optional<Object> columns(ColumnKnob columns, List<String> fitting) {
    if (fitting.size() < columns.least()) {
      return Optional.empty();
    }
    return columns.many() ? Optional.of(someOf(fitting, columns.least())) : oneOf(fitting);
  }

  private Optional<Object> oneOf(List<String> options) {
    return options.isEmpty()
        ? Optional.empty()
        : Optional.of(options.get(random.nextInt(options.size())));
  }

  /// Some columns in the order of the table, as ticking them gives.
  private List<String> someOf(List<String> fitting, int least) {
    var shuffled = new ArrayList<>(fitting);
    Collections.shuffle(shuffled, java.util.Random.from(random));
    int count = random.nextInt(Math.max(1, least), fitting.size() + 1);
    List<String> chosen = shuffled.subList(0, count);
    return fitting.stream().filter(chosen::contains).toList();
  }
}
