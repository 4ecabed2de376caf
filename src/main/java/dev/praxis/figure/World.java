package dev.praxis.figure;

import dev.praxis.words.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// A rectangle of cells somebody moves about in: what each is made of, what it is worth, where an
/// agent would go from it.
///
/// @param rows how many rows of cells
/// @param columns how many columns of cells
/// @param cells row by row from the top left; a place on the figure stands for the index of a cell
/// @param quantity what the numbers in the cells are
/// @param movers who stands where
/// @param path the cells somebody came through, oldest first; empty for none
/// @param chosenCell the cell looked at
/// @param paints what a press on a cell makes of it; empty where a press chooses the cell
/// @param brushes all that cells can be made into; empty where nothing can be painted
public record World(
    String title,
    String note,
    int rows,
    int columns,
    List<Cell> cells,
    String quantity,
    List<Mover> movers,
    List<Integer> path,
    OptionalInt chosenCell,
    Optional<String> paints,
    List<String> brushes)
    implements Figure {
  private static final String ACROSS = "column";
  private static final String UP = "up";

  public World {
    cells = List.copyOf(cells);
    movers = List.copyOf(movers);
    path = List.copyOf(path);
    brushes = List.copyOf(brushes);
    if (rows < 1 || columns < 1 || cells.size() != rows * columns) {
      throw new IllegalArgumentException(
          cells.size() + " cells for " + rows + " rows and " + columns + " columns");
    }
  }

  /// What a cell is made of.
  public enum Ground {
    FLOOR,
    WALL,
    ICE,
    HOLE,
    CLIFF,
    GOAL
  }

  /// One cell.
  ///
  /// @param sign a letter or two that mark it, as S for the start; empty for none
  /// @param value what it is worth, `NaN` where that is not known
  /// @param arrows where one would go from it
  /// @param aside something small about it, as a reward or the wind; empty for nothing
  /// @param wallRight whether a wall stands between it and the cell to its right
  public record Cell(
      Ground ground,
      String sign,
      double value,
      List<Arrow> arrows,
      String aside,
      boolean wallRight) {
    public Cell {
      arrows = List.copyOf(arrows);
    }
  }

  /// A way out of a cell.
  ///
  /// @param down rows it goes down, negative for up
  /// @param right columns it goes to the right; neither down nor right for an act on the spot
  /// @param name what the act is called
  /// @param value what it is worth where that is to be seen in place of the arrow, else `NaN`
  /// @param best whether none is better
  public record Arrow(int down, int right, String name, double value, boolean best) {}

  /// Somebody on a cell.
  ///
  /// @param series says the colour and shape
  public record Mover(String name, int cell, int series) {}

  public Axis across() {
    return new Axis(ACROSS, "", 0, columns);
  }

  public Axis up() {
    return new Axis(UP, "", 0, rows);
  }

  /// The greatest size of any value; 1 where there is none but 0.
  public double most() {
    double most =
        cells.stream()
            .flatMapToDouble(World::numbers)
            .filter(Double::isFinite)
            .map(Math::abs)
            .max()
            .orElse(0);
    return most > 0 ? most : 1;
  }

  private static java.util.stream.DoubleStream numbers(Cell cell) {
    return java.util.stream.DoubleStream.concat(
        java.util.stream.DoubleStream.of(cell.value()),
        cell.arrows().stream().mapToDouble(Arrow::value));
  }

  /// The kinds of ground that occur, in their order.
  public List<Ground> grounds() {
    return Arrays.stream(Ground.values())
        .filter(ground -> cells.stream().anyMatch(cell -> cell.ground() == ground))
        .toList();
  }

  @Override
  public Optional<String> paint() {
    return paints;
  }

  @Override
  public Optional<Map<String, Double>> chosen() {
    return chosenCell.isEmpty()
        ? Optional.empty()
        : Optional.of(middle(chosenCell.getAsInt() / columns, chosenCell.getAsInt() % columns));
  }

  private Map<String, Double> middle(int row, int column) {
    return Map.of(ACROSS, column + 0.5, UP, rows - row - 0.5);
  }

  @Override
  public Stride stride() {
    return new Stride(1, 1);
  }

  @Override
  public Optional<Double> valueAt(Map<String, Double> at) {
    if (!at.containsKey(ACROSS) || !at.containsKey(UP)) {
      return Optional.empty();
    }
    int column = (int) Math.clamp(Math.floor(at.get(ACROSS)), 0, columns - 1);
    int row = (int) Math.clamp(rows - 1 - Math.floor(at.get(UP)), 0, rows - 1);
    return Optional.of((double) (row * columns + column));
  }

  @Override
  public String describe() {
    var parts = new ArrayList<String>();
    for (Mover mover : movers) {
      parts.add(mover.name() + " in " + place(mover.cell()));
    }
    int best = -1;
    for (int i = 0; i < cells.size(); i++) {
      double value = cells.get(i).value();
      best = Double.isFinite(value) && (best < 0 || value > cells.get(best).value()) ? i : best;
    }
    if (best >= 0) {
      String value = Numbers.shown(cells.get(best).value());
      parts.add("highest " + quantity + " " + value + " in " + place(best));
    }
    return "%s: %s rows of %s cells; %s.".formatted(title, rows, columns, String.join("; ", parts));
  }

  /// A cell as people count: from 1.
  public String place(int cell) {
    return "row " + (cell / columns + 1) + ", column " + (cell % columns + 1);
  }

  @Override
  public Table table() {
    var table = new ArrayList<List<Object>>();
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      Object value = Double.isFinite(cell.value()) ? (Object) cell.value() : "";
      String ways =
          String.join(
              " ", cell.arrows().stream().filter(Arrow::best).map(World.Arrow::name).toList());
      table.add(
          List.of(
              i / columns + 1L,
              i % columns + 1L,
              ground(cell),
              cell.sign(),
              value,
              ways,
              aside(i)));
    }
    return new Table(
        List.of("row", "column", "ground", "sign", quantity, "best", "remarks"), table);
  }

  private static String ground(Cell cell) {
    return cell.ground().name().toLowerCase(java.util.Locale.ROOT);
  }

  /// What is said of a cell besides, with those who stand there.
  private String aside(int cell) {
    var parts = new ArrayList<String>();
    if (!cells.get(cell).aside().isEmpty()) {
      parts.add(cells.get(cell).aside());
    }
    movers.stream().filter(mover -> mover.cell() == cell).map(Mover::name).forEach(parts::add);
    return String.join(", ", parts);
  }
}
