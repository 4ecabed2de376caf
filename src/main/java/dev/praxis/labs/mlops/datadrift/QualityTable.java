package dev.praxis.labs.mlops.datadrift;

import dev.praxis.data.Dataset;
import dev.praxis.figure.Rows;
import dev.praxis.figure.Table;
import dev.praxis.stream.shift.Quality;
import dev.praxis.stream.shift.Sides;
import dev.praxis.stream.shift.Sides.Categories;
import dev.praxis.stream.shift.Sides.Numbers;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/// What is wrong with the cells themselves, told apart from drift: missing ones in inputs and in
/// the
/// output, numbers beyond the reference, categories it never held.
final class QualityTable {
  private final Words words;
  private final ShiftState state;

  QualityTable(Words words, ShiftState state) {
    this.words = words;
    this.state = state;
  }

  Rows drawn() {
    List<List<Object>> rows = new ArrayList<>();
    for (Sides sides : state.stock().window(state.last().window())) {
      rows.add(row(sides));
    }
    return new Rows(
        words.say("quality.title"),
        words.say("quality.note"),
        new Table(
            List.of(
                "column",
                "role",
                "missing before",
                "missing now",
                "95 % of it",
                "beyond the reference",
                "new categories"),
            rows));
  }

  private List<Object> row(Sides sides) {
    Quality now = ShiftScores.current(sides);
    Quality before =
        switch (sides) {
          case Numbers(String name, double[] reference, double[] current) -> Quality.of(reference);
          case Categories(String name, List<String> reference, List<String> current) ->
              Quality.of(reference);
        };
    boolean output = table().target().filter(sides.name()::equals).isPresent();
    return List.of(
        sides.name(),
        words.say(output ? "quality.output" : "quality.input"),
        before.share(),
        now.share(),
        words.say("quality.interval", "low", now.interval().low(), "high", now.interval().high()),
        beyond(sides),
        fresh(sides));
  }

  private Dataset table() {
    return switch (state.stock()) {
      case TableStock stock -> stock.from();
      case MadeStock stock -> stock.from();
    };
  }

  /// How many numbers lie beyond all of the reference.
  private static Object beyond(Sides sides) {
    if (!(sides.present() instanceof Numbers(String name, double[] reference, double[] current))) {
      return "–";
    }
    double low = Arrays.stream(reference).min().orElse(Double.NEGATIVE_INFINITY);
    double high = Arrays.stream(reference).max().orElse(Double.POSITIVE_INFINITY);
    return Arrays.stream(current).filter(value -> value < low || value > high).count();
  }

  private static Object fresh(Sides sides) {
    if (!(sides.present()
        instanceof Categories(String name, List<String> reference, List<String> current))) {
      return "–";
    }
    var known = new HashSet<>(reference);
    return current.stream()
        .filter(cell -> !known.contains(cell))
        .distinct()
        .limit(4)
        .collect(Collectors.joining(", "));
  }
}
