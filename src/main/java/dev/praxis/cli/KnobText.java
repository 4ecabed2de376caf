package dev.praxis.cli;

import dev.praxis.lab.Knob;
import dev.praxis.lab.Knob.ChoiceKnob;
import dev.praxis.lab.Knob.ChoicesKnob;
import dev.praxis.lab.Knob.ColumnKnob;
import dev.praxis.lab.Knob.IntKnob;
import dev.praxis.lab.Knob.RealKnob;
import dev.praxis.lab.Knob.ToggleKnob;

/// The value of a knob as it is typed: columns as a list of names, the others as text.
final class KnobText {
  private KnobText() {}

  static Object value(Knob knob, String text) throws CliProblem {
    return switch (knob) {
      case ColumnKnob columns when columns.many() -> Quoted.names(text);
      case ColumnKnob column -> Quoted.name(text.strip());
      case IntKnob whole -> text.strip();
      case RealKnob real -> text.strip();
      case ChoiceKnob choice -> Quoted.name(text.strip());
      case ChoicesKnob choices -> Quoted.names(text);
      case ToggleKnob toggle -> text.strip();
    };
  }
}
