package dev.praxis.labs.mlops.datadrift;

import dev.praxis.data.Column;
import dev.praxis.data.Dataset;
import dev.praxis.stream.Dice;
import dev.praxis.stream.shift.Sides;
import java.util.ArrayList;
import java.util.List;

/// Where windows come from. Any window can be made again from the seed, so that nothing large is
/// kept.
sealed interface Stock permits TableStock, MadeStock {
  /// How many windows arrive.
  int windows();

  /// Rows of a window.
  int n();

  /// The columns compared.
  List<String> names();

  /// The columns of one table only.
  List<String> alone();

  /// The reference against one window, as it arrives, counted from 1.
  List<Sides> window(int window);

  /// One column of it.
  Sides column(String name, int window);

  /// One column with more or fewer rows than a window has, harmed as the window shown is.
  Sides longer(String name, int window, int rows);

  /// What is done to the windows.
  Harm harm();

  /// How many rows `longer` can have.
  int most();

  long seed();

  /// Names in both tables and of the same kind, in the order of the reference.
  static List<String> common(Dataset reference, Dataset current) {
    return reference.columns().stream()
        .filter(
            column ->
                current
                    .column(column.name())
                    .filter(other -> other.getClass().equals(column.getClass()))
                    .isPresent())
        .map(Column::name)
        .toList();
  }

  /// Names in one table only, or of different kinds.
  static List<String> alone(Dataset reference, Dataset current) {
    List<String> common = common(reference, current);
    var alone = new ArrayList<String>();
    for (Dataset table : List.of(reference, current)) {
      table.columns().stream()
          .map(Column::name)
          .filter(name -> !common.contains(name) && !alone.contains(name))
          .forEach(alone::add);
    }
    return alone;
  }

  /// Chance of its own for each use.
  static long seed(long seed, String of, int window) {
    return Dice.at(seed + of.hashCode(), window).bits();
  }
}
