package dev.praxis.figure;

import dev.praxis.words.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Two quantities against each other: points, paths and cuts over an optional field.
///
/// @param field what lies behind: class shares or a quantity on a grid
/// @param layers drawn in order
/// @param equal whether a unit is as long across as up, so that a circle is one; the axes then show
///     more than they say
public record Plane(
    String title,
    String note,
    Axis x,
    Axis y,
    Optional<Field> field,
    List<Layer> layers,
    boolean equal)
    implements Figure {
  public Plane {
    layers = List.copyOf(layers);
    if (equal && field.isPresent()) {
      throw new IllegalArgumentException(title + ": a field fills its axes as they are");
    }
  }

  public Plane(
      String title, String note, Axis x, Axis y, Optional<Field> field, List<Layer> layers) {
    this(title, note, x, y, field, layers, false);
  }

  /// The same with circles that are round.
  public Plane withEqualAxes() {
    return new Plane(title, note, x, y, field, layers, true);
  }

  /// A grid of values filling the axes: cell (0, 0) at the low corner, rows along y.
  public sealed interface Field {
    int columns();

    int rows();

    /// Regions of classes: the leading class of each cell (−1: none) and how strongly it leads, 0
    /// to 1.
    record Shares(int columns, int rows, List<String> classes, int[] leading, double[] share)
        implements Field {
      public Shares {
        classes = List.copyOf(classes);
        checkSize(columns, rows, leading.length);
        checkSize(columns, rows, share.length);
      }
    }

    /// A quantity, dark to light from `low` to `high`; values beyond are shown as the nearest end.
    record Quantity(int columns, int rows, String name, double[] value, double low, double high)
        implements Field {
      public Quantity {
        checkSize(columns, rows, value.length);
      }
    }

    private static void checkSize(int columns, int rows, int cells) {
      if (columns < 1 || rows < 1 || cells != columns * rows) {
        throw new IllegalArgumentException(columns + " × " + rows + " cells, but " + cells);
      }
    }
  }

  /// Something drawn over the field.
  public sealed interface Layer {
    /// What these marks are, for legend and table.
    String name();
  }

  /// How a point is drawn: an observation, a centre that leads others, a single place.
  public enum Dot {
    OBSERVATION,
    CENTRE,
    PLACE
  }

  /// Marks at places. `group` indexes `groups`, −1 for none; points of a group share colour and
  /// shape. A handle makes them draggable.
  public record Points(
      String name,
      Dot dot,
      double[] x,
      double[] y,
      int[] group,
      List<String> groups,
      Optional<String> handle)
      implements Layer {
    public Points {
      groups = List.copyOf(groups);
      if (x.length != y.length || x.length != group.length) {
        throw new IllegalArgumentException("points of " + name + " differ in length");
      }
    }
  }

  /// A line through places; `series` picks its colour, −1 the text colour.
  public record Path(String name, int series, boolean dashed, double[] x, double[] y)
      implements Layer {}

  /// The distance of each point from its fitted value, and its square.
  public record Residuals(String name, double[] x, double[] y, double[] fitted) implements Layer {}

  /// A straight cut, tied by `link` to the same thing in other figures.
  public record Cut(
      String name, String link, boolean fresh, double x1, double y1, double x2, double y2)
      implements Layer {}

  @Override
  public List<String> legend() {
    return layers.stream()
        .filter(layer -> layer instanceof Points points && points.dot() == Dot.OBSERVATION)
        .flatMap(layer -> ((Points) layer).groups().stream())
        .distinct()
        .toList();
  }

  @Override
  public String describe() {
    var parts = new ArrayList<String>();
    for (Layer layer : layers) {
      switch (layer) {
        case Points points ->
            parts.add(points.x().length + " " + points.name() + groupCounts(points));
        case Path path -> parts.add(path.name());
        case Residuals residuals -> parts.add(residuals.x().length + " residuals");
        case Cut cut -> parts.add(cut.name());
      }
    }
    return "%s: %s against %s, with %s."
        .formatted(
            title, y.titled(), x.titled(), parts.isEmpty() ? "nothing yet" : shortened(parts));
  }

  private static String shortened(List<String> parts) {
    int shown = Math.min(parts.size(), 6);
    String rest = parts.size() > shown ? " and " + (parts.size() - shown) + " more" : "";
    return String.join(", ", parts.subList(0, shown)) + rest;
  }

  private static String groupCounts(Points points) {
    if (points.groups().isEmpty()) {
      return "";
    }
    var counts = new long[points.groups().size()];
    for (int group : points.group()) {
      if (group >= 0) {
        counts[group]++;
      }
    }
    var names = new ArrayList<String>();
    for (int i = 0; i < counts.length; i++) {
      names.add(points.groups().get(i) + " " + counts[i]);
    }
    return names.stream().collect(Collectors.joining(", ", " (", ")"));
  }

  @Override
  public Table table() {
    var rows = new ArrayList<List<Object>>();
    for (Layer layer : layers) {
      switch (layer) {
        case Points points -> {
          for (int i = 0; i < points.x().length; i++) {
            rows.add(row(points.name(), points.x()[i], points.y()[i], groupOf(points, i)));
          }
        }
        case Path path -> {
          for (int i = 0; i < path.x().length; i++) {
            rows.add(row(path.name(), path.x()[i], path.y()[i], ""));
          }
        }
        case Residuals residuals -> {
          for (int i = 0; i < residuals.x().length; i++) {
            double off = residuals.y()[i] - residuals.fitted()[i];
            rows.add(
                row(residuals.name(), residuals.x()[i], residuals.fitted()[i], Numbers.shown(off)));
          }
        }
        case Cut cut -> {
          rows.add(row(cut.name(), cut.x1(), cut.y1(), "from"));
          rows.add(row(cut.name(), cut.x2(), cut.y2(), "to"));
        }
      }
    }
    return new Table(List.of("mark", x.titled(), y.titled(), "group"), rows);
  }

  private static List<Object> row(String name, double x, double y, String group) {
    return List.of(name, x, y, group);
  }

  private static String groupOf(Points points, int item) {
    int group = points.group()[item];
    return group < 0 ? "" : points.groups().get(group);
  }
}
