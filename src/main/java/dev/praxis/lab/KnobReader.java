package dev.praxis.lab;

import dev.praxis.data.Column;
import dev.praxis.data.Column.LabelColumn;
import dev.praxis.data.Column.NumberColumn;
import dev.praxis.data.Dataset;
import dev.praxis.lab.Knob.ChoiceKnob;
import dev.praxis.lab.Knob.ChoicesKnob;
import dev.praxis.lab.Knob.ColumnKnob;
import dev.praxis.lab.Knob.IntKnob;
import dev.praxis.lab.Knob.RealKnob;
import dev.praxis.lab.Knob.ToggleKnob;
import dev.praxis.words.Numbers;
import dev.praxis.words.Spelling;
import dev.praxis.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// Turns what was typed, dragged or written in a lesson into complete settings, or says what is
/// wrong with it.
public final class KnobReader {
  private static final Words WORDS = Words.of(KnobReader.class);

  private KnobReader() {}

  /// Every knob of the lab with a value: the given one, checked, or its initial one.
  public static Settings complete(LabSpec spec, Settings given, Materials materials)
      throws Refusal {
    for (String id : given.values().keySet()) {
      if (spec.knob(id).isEmpty()) {
        throw refuse(
            "knob.unknown",
            "lab",
            spec.id(),
            "knob",
            id,
            "near",
            Spelling.nearest(id, spec.knobs().stream().map(Knob::id).toList()));
      }
    }
    var complete = new TreeMap<String, Object>();
    for (Knob knob : spec.knobs()) {
      Optional<Object> value = given.find(knob.id());
      complete.put(
          knob.id(),
          value.isPresent()
              ? checked(knob, value.get(), materials)
              : initial(knob, new Settings(complete), materials));
    }
    return new Settings(complete);
  }

  private static Object initial(Knob knob, Settings before, Materials materials) throws Refusal {
    return switch (knob) {
      case IntKnob whole -> whole.initial();
      case RealKnob real -> real.initial();
      case ChoiceKnob choice -> choice.initial();
      case ChoicesKnob choices -> choices.initial();
      case ToggleKnob toggle -> toggle.initial();
      case ColumnKnob columns -> {
        List<String> names = columns.initial().of(table(materials), before);
        if (names.size() < columns.least()) {
          throw refuse(
              columns.kind() == ColumnKnob.Kind.NUMBER
                  ? "columns.too-few-numbers"
                  : "columns.too-few-labels",
              "data",
              table(materials).title(),
              "least",
              columns.least(),
              "found",
              names.size());
        }
        yield columns.many() ? names : names.getFirst();
      }
    };
  }

  /// One value for one knob: texts are read as the knob's type.
  public static Object checked(Knob knob, Object value, Materials materials) throws Refusal {
    return switch (knob) {
      case IntKnob whole -> whole(whole, value);
      case RealKnob real -> real(real, value);
      case ChoiceKnob choice -> choice(choice, value);
      case ChoicesKnob choices -> choices(choices, value);
      case ToggleKnob toggle -> toggle(toggle, value);
      case ColumnKnob columns -> columns(columns, value, table(materials));
    };
  }

  private static long whole(IntKnob knob, Object value) throws Refusal {
    double number = number(knob, value);
    if (number != Math.rint(number)) {
      throw refuse(
          "knob.not-whole",
          "knob",
          knob.id(),
          "value",
          value,
          "low",
          knob.low(),
          "high",
          knob.high());
    }
    inRange(knob, number, knob.low(), knob.high());
    return (long) number;
  }

  private static double real(RealKnob knob, Object value) throws Refusal {
    double number = number(knob, value);
    inRange(knob, number, knob.low(), knob.high());
    return number;
  }

  private static double number(Knob knob, Object value) throws Refusal {
    try {
      return value instanceof Number number
          ? number.doubleValue()
          : Double.parseDouble(String.valueOf(value).strip());
    } catch (NumberFormatException notANumber) {
      throw refuse("knob.not-a-number", "knob", knob.id(), "value", value);
    }
  }

  private static void inRange(Knob knob, double number, double low, double high) throws Refusal {
    if (!(low <= number && number <= high)) {
      throw refuse(
          "knob.out-of-range",
          "knob",
          knob.id(),
          "value",
          Numbers.exact(number),
          "low",
          Numbers.exact(low),
          "high",
          Numbers.exact(high));
    }
  }

  private static String choice(ChoiceKnob knob, Object value) throws Refusal {
    String text = String.valueOf(value);
    if (!knob.options().contains(text)) {
      throw refuse(
          "knob.not-an-option",
          "knob",
          knob.id(),
          "value",
          text,
          "options",
          String.join(", ", knob.options()));
    }
    return text;
  }

  private static List<String> choices(ChoicesKnob knob, Object value) throws Refusal {
    List<String> names = names(value);
    for (String name : names) {
      if (!knob.options().contains(name)) {
        throw refuse(
            "knob.not-a-choice",
            "knob",
            knob.id(),
            "value",
            name,
            "near",
            Spelling.nearest(name, knob.options()),
            "options",
            String.join(", ", knob.options()));
      }
    }
    List<String> chosen = knob.options().stream().filter(names::contains).toList();
    if (chosen.size() < knob.least()) {
      throw refuse(
          "knob.too-few-choices",
          "knob",
          knob.id(),
          "least",
          knob.least(),
          "options",
          String.join(", ", knob.options()));
    }
    return chosen;
  }

  /// A list, or the names between commas.
  private static List<String> names(Object value) {
    return value instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : Arrays.stream(String.valueOf(value).split(","))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .toList();
  }

  private static boolean toggle(ToggleKnob knob, Object value) throws Refusal {
    return switch (String.valueOf(value)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw refuse("knob.not-a-truth", "knob", knob.id(), "value", value);
    };
  }

  private static Object columns(ColumnKnob knob, Object value, Dataset data) throws Refusal {
    List<String> names =
        knob.many() || value instanceof List ? names(value) : List.of(String.valueOf(value));
    for (String name : names) {
      fits(knob, name, data);
    }
    if (names.size() < knob.least() || !knob.many() && names.size() != 1) {
      throw refuse(
          "columns.too-few-chosen",
          "knob",
          knob.id(),
          "least",
          knob.least(),
          "found",
          names.size());
    }
    return knob.many() ? names.stream().distinct().toList() : names.getFirst();
  }

  private static void fits(ColumnKnob knob, String name, Dataset data) throws Refusal {
    Column column =
        data.column(name)
            .orElseThrow(
                () ->
                    refuse(
                        "columns.unknown",
                        "data",
                        data.title(),
                        "column",
                        name,
                        "near",
                        Spelling.nearest(name, fitting(knob, data))));
    boolean fits =
        switch (column) {
          case NumberColumn numbers -> knob.kind() != ColumnKnob.Kind.LABEL;
          case LabelColumn labels -> knob.kind() != ColumnKnob.Kind.NUMBER;
        };
    if (!fits) {
      throw refuse(
          knob.kind() == ColumnKnob.Kind.NUMBER ? "columns.not-numbers" : "columns.not-labels",
          "knob",
          knob.id(),
          "column",
          name,
          "options",
          String.join(", ", fitting(knob, data).stream().limit(12).toList()));
    }
  }

  /// The columns of the table a knob could name.
  public static List<String> fitting(ColumnKnob knob, Dataset data) {
    List<? extends Column> columns =
        switch (knob.kind()) {
          case NUMBER -> data.numbers();
          case LABEL -> data.labels();
          case ANY -> data.columns();
        };
    return columns.stream().map(Column::name).toList();
  }

  private static Dataset table(Materials materials) {
    return materials.main();
  }

  private static Refusal refuse(String key, Object... namesAndValues) {
    return new Refusal(
        new Notice(
            WORDS.say(key, namesAndValues),
            WORDS
                .find(key + ".try")
                .map(advice -> WORDS.say(key + ".try", namesAndValues))
                .orElse("")));
  }
}
