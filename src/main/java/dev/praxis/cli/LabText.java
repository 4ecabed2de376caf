package dev.praxis.cli;

import dev.praxis.lab.Handle;
import dev.praxis.lab.Knob;
import dev.praxis.lab.Knob.ChoiceKnob;
import dev.praxis.lab.Knob.ChoicesKnob;
import dev.praxis.lab.Knob.ColumnKnob;
import dev.praxis.lab.Knob.IntKnob;
import dev.praxis.lab.Knob.RealKnob;
import dev.praxis.lab.Knob.ToggleKnob;
import dev.praxis.lab.Lab;
import dev.praxis.lab.LabSpec;
import dev.praxis.lab.report.LabWords;
import dev.praxis.words.Numbers;
import dev.praxis.words.Words;
import java.util.List;
import java.util.stream.Collectors;

/// What a lab offers, to read.
final class LabText {
  private static final Words WORDS = Words.of(LabText.class);
  private final LabSpec spec;
  private final LabWords words;

  LabText(Lab<?, ?> lab) {
    this.spec = lab.spec();
    this.words = LabWords.of(lab);
  }

  String written() {
    var parts = new TextTable(List.of());
    for (LabSpec.Role role : spec.roles()) {
      String data = role.id() + "=" + role.initial();
      parts.add(List.of("  --data", data, words.role(role.id())));
    }
    for (Knob knob : spec.knobs()) {
      String help = words.knobHelp(knob.id());
      parts.add(List.of("  --set", knob.id() + "=" + range(knob), initial(knob) + help));
    }
    for (Handle handle : spec.handles()) {
      String verbs =
          handle.does().stream().map(HandText::lower).sorted().collect(Collectors.joining("|"));
      parts.add(
          List.of("  --do", "TICK:" + handle.id() + "=" + verbs, words.handleHelp(handle.id())));
    }
    for (LabSpec.Score score : spec.scores()) {
      parts.add(List.of("  " + WORDS.say("labs.score"), score.id(), words.scoreHelp(score.id())));
    }
    return spec.id()
        + ": "
        + words.title()
        + ". "
        + words.summary()
        + "\n"
        + parts.written()
        + "\n";
  }

  private static String range(Knob knob) {
    return switch (knob) {
      case IntKnob whole -> whole.low() + ".." + whole.high();
      case RealKnob real -> Numbers.exact(real.low()) + ".." + Numbers.exact(real.high());
      case ChoiceKnob choice -> String.join("|", choice.options());
      case ChoicesKnob choices -> String.join(",", choices.options());
      case ToggleKnob toggle -> "true|false";
      case ColumnKnob columns -> columns.many() ? "COLUMN,…" : "COLUMN";
    };
  }

  private static String initial(Knob knob) {
    String value =
        switch (knob) {
          case IntKnob whole -> Long.toString(whole.initial());
          case RealKnob real -> Numbers.exact(real.initial());
          case ChoiceKnob choice -> choice.initial();
          case ChoicesKnob choices -> String.join(",", choices.initial());
          case ToggleKnob toggle -> Boolean.toString(toggle.initial());
          case ColumnKnob columns -> "";
        };
    return value.isEmpty() ? "" : "[" + value + "] ";
  }
}
