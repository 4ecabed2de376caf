package dev.praxis.cli;

import dev.praxis.lab.Knob;
import dev.praxis.lab.Knob.ColumnKnob;
import dev.praxis.lab.Knob.IntKnob;
import dev.praxis.lab.Knob.RealKnob;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads `--grid`: `KNOB=` and values between commas; for numbers also `LOW..HIGH` and
/// `LOW..HIGH..STEP`, both ends included.
record GridText(Request request) {
  private static final String NUMBER = "([+-]?[0-9]{1,18}(?:\\.[0-9]{1,18})?)";
  private static final Pattern RANGE =
      Pattern.compile(NUMBER + "\\.\\." + NUMBER + "(?:\\.\\." + NUMBER + ")?");

  Grid read(List<String> texts) throws CliProblem {
    var values = new LinkedHashMap<String, List<Object>>();
    for (String text : texts) {
      int equals = text.indexOf('=');
      if (equals < 1) {
        throw CliProblem.wrongUse("grid.form", "text", text);
      }
      Knob knob = RequestReader.knob(request.lab().spec(), text.substring(0, equals).strip());
      boolean taken = request.experiment().settings().find(knob.id()).isPresent();
      if (taken || values.put(knob.id(), values(knob, text.substring(equals + 1))) != null) {
        throw CliProblem.wrongUse("grid.twice", "knob", knob.id());
      }
    }
    return new Grid(values);
  }

  private List<Object> values(Knob knob, String text) throws CliProblem {
    if (knob instanceof ColumnKnob columns && columns.many()) {
      throw CliProblem.wrongUse("grid.columns", "knob", knob.id());
    }
    var values = new ArrayList<Object>();
    for (String item : Quoted.split(text)) {
      for (String one : ranged(knob, item)) {
        Object value = KnobText.value(knob, one);
        values.add(RequestReader.checked(knob, value, request.materials()));
      }
    }
    return values.stream().distinct().toList();
  }

  private static List<String> ranged(Knob knob, String item) throws CliProblem {
    boolean number = knob instanceof IntKnob || knob instanceof RealKnob;
    Matcher range = RANGE.matcher(item);
    if (!number || !range.matches()) {
      return List.of(item);
    }
    var low = new BigDecimal(range.group(1));
    var high = new BigDecimal(range.group(2));
    String given = range.group(3);
    BigDecimal step = given == null ? BigDecimal.ONE : new BigDecimal(given);
    if (step.signum() <= 0 || low.compareTo(high) > 0) {
      throw CliProblem.wrongUse("grid.range", "text", item);
    }
    return steps(low, high, step);
  }

  /// Decimals add up exactly, so that the high end is met.
  private static List<String> steps(BigDecimal low, BigDecimal high, BigDecimal step)
      throws CliProblem {
    BigDecimal count = high.subtract(low).divide(step, 0, RoundingMode.FLOOR).add(BigDecimal.ONE);
    if (count.compareTo(BigDecimal.valueOf(Grid.MOST)) > 0) {
      throw CliProblem.wrongUse("grid.large", "runs", count.toPlainString(), "most", Grid.MOST);
    }
    var steps = new ArrayList<String>();
    for (int i = 0; i < count.intValueExact(); i++) {
      steps.add(low.add(step.multiply(BigDecimal.valueOf(i))).toPlainString());
    }
    return steps;
  }
}
