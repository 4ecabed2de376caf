package dev.praxis.course.author;

import dev.praxis.lab.Knob;
import dev.praxis.lab.LabSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A condition that holds at the end of a recorded step and not at its beginning, to be made a
/// better one by the author.
final class Condition {
  private Condition() {}

  static String of(LabSpec spec, Moment from, Moment to) {
    var parts = new ArrayList<String>();
    for (Knob knob : spec.knobs()) {
      Object now = to.settings().find(knob.id()).orElse("");
      if (!now.equals(from.settings().find(knob.id()).orElse(""))) {
        parts.add(holds("knobs." + knob.id(), now));
      }
    }
    long hands = hands(to);
    if (hands > hands(from) || parts.isEmpty() && hands > 0 && to.tick() == from.tick()) {
      parts.add("run.edits >= " + to.experiment().edits().size());
    }
    if (to.finished()) {
      parts.add("run.finished");
    } else if (to.tick() > from.tick()) {
      parts.add("run.tick >= " + to.tick());
    }
    return String.join(" && ", parts);
  }

  private static long hands(Moment moment) {
    return moment.experiment().edits().size();
  }

  private static String holds(String name, Object value) {
    return switch (value) {
      case Boolean on -> on ? name : "!" + name;
      case Double number -> name + " == " + YamlText.number(number);
      case Long number -> name + " == " + number;
      case List<?> names ->
          names.stream()
              .map(each -> "'" + escaped(String.valueOf(each)) + "' in " + name)
              .collect(Collectors.joining(" && "));
      case Object text -> name + " == '" + escaped(String.valueOf(text)) + "'";
    };
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("'", "\\'");
  }
}
