package dev.praxis.serve;

import dev.praxis.lab.Predictor.Input;
import dev.praxis.lab.json.JsonPlace;
import dev.praxis.serve.Problem.Fault;
import dev.praxis.words.Spelling;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/// Makes rows of JSON objects and says of every field what is wrong with it. None of the models
/// there are can do without a cell, so a missing one is a fault.
final class RowReader {
  private static final Words WORDS = Words.of(RowReader.class);

  /// More are of no use to anybody.
  private static final int MOST_FAULTS = 20;

  private final List<Input> inputs;
  private final List<String> names;
  private final Consumer<String> missing;

  /// @param missing told the name of every input that is not there
  RowReader(List<Input> inputs, Consumer<String> missing) {
    this.inputs = List.copyOf(inputs);
    this.names = inputs.stream().map(Input::name).toList();
    this.missing = missing;
  }

  double[] one(JsonPlace place) throws Refused {
    var faults = new ArrayList<Fault>();
    double[] row = row(place.node(), "", faults);
    check(faults);
    return row;
  }

  /// @param most the longest batch
  List<double[]> many(JsonPlace place, int most) throws Refused {
    JsonNode list = place.node();
    if (!list.isArray() || list.isEmpty()) {
      throw new Refused(Problem.of(422, "no-rows", "came", Shown.value(list)));
    }
    if (list.size() > most) {
      throw new Refused(Problem.of(413, "rows", "came", list.size(), "most", most));
    }
    var rows = new ArrayList<double[]>();
    var faults = new ArrayList<Fault>();
    for (int i = 0; i < list.size() && faults.size() < MOST_FAULTS; i++) {
      rows.add(row(list.get(i), "rows[" + i + "]", faults));
    }
    check(faults);
    return rows;
  }

  private static void check(List<Fault> faults) throws Refused {
    if (!faults.isEmpty()) {
      throw new Refused(Problem.of(faults.subList(0, Math.min(faults.size(), MOST_FAULTS))));
    }
  }

  private double[] row(JsonNode node, String where, List<Fault> faults) {
    double[] row = new double[inputs.size()];
    if (!node.isObject()) {
      faults.add(fault(where, "row.no-object", "came", Shown.value(node)));
      return row;
    }
    node.propertyNames().stream()
        .filter(name -> !names.contains(name))
        .limit(MOST_FAULTS)
        .forEach(name -> faults.add(unknown(where, name)));
    for (int i = 0; i < row.length; i++) {
      Input input = inputs.get(i);
      Optional<JsonNode> cell =
          Optional.ofNullable(node.get(input.name())).filter(value -> !value.isNull());
      if (cell.isPresent()) {
        row[i] = cell(input, cell.get(), where, faults);
      } else {
        missing.accept(input.name());
        faults.add(fault(at(where, input.name()), "field.missing", "expected", expected(input)));
      }
    }
    return row;
  }

  private Fault unknown(String where, String name) {
    String shown = Shown.brief(name);
    String near = Spelling.near(shown, names).orElse(String.join(", ", names));
    return fault(at(where, shown), "field.unknown", "near", near);
  }

  private static double cell(Input input, JsonNode cell, String where, List<Fault> faults) {
    double value =
        switch (input) {
          case Input.Numeric numeric -> cell.isNumber() ? cell.doubleValue() : Double.NaN;
          case Input.Category category ->
              cell.isString() ? place(category, cell.stringValue()) : Double.NaN;
        };
    if (!Double.isFinite(value)) {
      String name = at(where, input.name());
      faults.add(
          fault(name, "field.wrong", "expected", expected(input), "came", Shown.value(cell)));
    }
    return value;
  }

  private static double place(Input.Category category, String level) {
    int place = category.levels().indexOf(level);
    return place < 0 ? Double.NaN : place;
  }

  private static String expected(Input input) {
    return switch (input) {
      case Input.Numeric numeric when numeric.unit().isEmpty() -> WORDS.say("expected.number");
      case Input.Numeric numeric -> WORDS.say("expected.measure", "unit", numeric.unit());
      case Input.Category category ->
          WORDS.say("expected.level", "levels", String.join(", ", category.levels()));
    };
  }

  private static String at(String where, String name) {
    return where.isEmpty() ? name : where + "." + name;
  }

  private static Fault fault(String field, String key, Object... namesAndValues) {
    var holes = new ArrayList<Object>(List.of(namesAndValues));
    holes.addAll(List.of("field", field.isEmpty() ? WORDS.say("row.whole") : field));
    return new Fault(field, WORDS.say(key, holes.toArray()));
  }
}
