package dev.praxis.figure.sketch;

import dev.praxis.figure.World;
import dev.praxis.figure.World.Arrow;
import dev.praxis.figure.World.Cell;
import dev.praxis.figure.World.Ground;
import dev.praxis.figure.World.Mover;
import dev.praxis.figure.sketch.Mark.Anchor;
import dev.praxis.figure.sketch.Mark.Box;
import dev.praxis.figure.sketch.Mark.Glyph;
import dev.praxis.figure.sketch.Mark.Shape;
import dev.praxis.figure.sketch.Mark.Stroke;
import dev.praxis.figure.sketch.Mark.Words;
import dev.praxis.words.Numbers;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Lays out a world of cells: colour and number for what a cell is worth, arrows for where to go,
/// signs and shapes for what it is made of. Cells too small for text keep their colour.
final class WorldSketch {
  private static final double STRONGEST = 0.55;
  private final World world;
  private final Paper paper;
  private final double most;
  private double left;
  private double top;
  private double side;

  WorldSketch(World world, Paper paper) {
    this.world = world;
    this.paper = paper;
    this.most = world.most();
  }

  Sketch drawn() {
    double legend = legend();
    double room = paper.height - legend - 4 * paper.scale;
    side = Math.max(1, Math.min((paper.width - 4) / world.columns(), room / world.rows()));
    double width = side * world.columns();
    double height = side * world.rows();
    left = Math.max(0, (paper.width - width) / 2);
    top = legend + Math.max(0, (room - height) / 2);
    for (int i = 0; i < world.cells().size(); i++) {
      cell(i, world.cells().get(i));
    }
    path();
    world.chosenCell().ifPresent(this::ring);
    world.movers().forEach(this::mover);
    var frame = new Frame(left, top, width, height, world.across(), world.up());
    return paper.sketch(Optional.of(frame));
  }

  private double x(int cell) {
    return left + cell % world.columns() * side;
  }

  private double y(int cell) {
    int row = cell / world.columns();
    return top + row * side;
  }

  private double text() {
    return Math.min(paper.label(), side * 0.34);
  }

  private void cell(int at, Cell cell) {
    double gap = side > 12 ? 1 : 0;
    paper.add(
        new Box(
            x(at) + gap,
            y(at) + gap,
            side - 2 * gap,
            side - 2 * gap,
            side > 30 ? 4 : 0,
            Optional.of(fill(cell)),
            side > 12 ? Optional.of(Ink.of(Role.BORDER)) : Optional.empty(),
            1,
            "cell:" + at));
    if (cell.wallRight()) {
      double edge = x(at) + side;
      paper.add(Stroke.line(edge, y(at), edge, y(at) + side, Ink.of(Role.FOREGROUND), 3));
    }
    ground(at, cell.ground());
    if (text() >= 7 * paper.scale) {
      written(at, cell);
    } else if (side >= 9) {
      arrows(at, cell, 0.5);
    }
  }

  /// Green for gain and orange for loss, the stronger the more; walls are solid.
  private Ink fill(Cell cell) {
    if (cell.ground() == Ground.WALL) {
      return Ink.of(Role.MUTED, 0.55);
    }
    if (!Double.isFinite(cell.value()) || cell.value() == 0) {
      return Ink.of(cell.ground() == Ground.FLOOR ? Role.CARD : Role.INSET);
    }
    double strength = STRONGEST * Math.min(1, Math.abs(cell.value()) / most);
    return Ink.of(cell.value() > 0 ? Role.SERIES_3 : Role.SERIES_2, 0.04 + strength);
  }

  /// A shape for each ground, so that nothing is said by colour alone.
  private void ground(int at, Ground ground) {
    double middleX = x(at) + side / 2;
    double middleY = y(at) + side / 2;
    double r = Math.min(side * 0.2, 12 * paper.scale);
    switch (ground) {
      case FLOOR, ICE, WALL -> {}
      case HOLE -> mark(middleX, middleY, r, Shape.CIRCLE, Ink.of(Role.FOREGROUND, 0.8));
      case CLIFF -> mark(middleX, middleY, r, Shape.CROSS, Ink.of(Role.SERIES_2));
      case GOAL -> mark(middleX, middleY, r, Shape.DIAMOND, Ink.of(Role.SERIES_3));
    }
  }

  private void mark(double x, double y, double r, Shape shape, Ink ink) {
    paper.add(new Glyph(x, y, r, shape, ink, Ink.outline(), Optional.empty(), ""));
  }

  private void written(int at, Cell cell) {
    double size = text();
    boolean each = cell.arrows().stream().anyMatch(way -> !Double.isNaN(way.value()));
    if (!cell.sign().isEmpty()) {
      words(x(at) + 0.35 * size, y(at) + 1.05 * size, cell.sign(), size, true, Anchor.START);
    }
    if (!cell.aside().isEmpty()) {
      double right = x(at) + side - 0.3 * size;
      words(right, y(at) + 0.95 * size, cell.aside(), 0.85 * size, false, Anchor.END);
    }
    if (each) {
      cell.arrows().forEach(way -> worth(at, way));
      return;
    }
    arrows(at, cell, 0.42);
    if (Double.isFinite(cell.value()) && cell.ground() != Ground.WALL) {
      double below = y(at) + side - 0.4 * size;
      words(x(at) + side / 2, below, brief(cell.value()), size, false, Anchor.MIDDLE);
    }
  }

  /// What a way is worth, written on its side of the cell; the best one bold.
  private void worth(int at, Arrow way) {
    double size = Math.min(text(), side * 0.17);
    double across = x(at) + side * (0.5 + 0.29 * way.right());
    double down = y(at) + side * (0.5 + 0.36 * way.down()) + 0.35 * size;
    if (way.down() == 0 && way.right() == 0 || size < 5 * paper.scale) {
      return;
    }
    words(across, down, brief(way.value()), size, way.best(), Anchor.MIDDLE);
  }

  private void words(double x, double y, String text, double size, boolean bold, Anchor anchor) {
    paper.add(new Words(x, y, text, size, bold, anchor, false, Ink.of(Role.FOREGROUND), ""));
  }

  /// Two digits after the point below ten; a cell has no room for more.
  private static String brief(double value) {
    double size = Math.abs(value);
    if (value == Math.rint(value) && size < 1e4) {
      return Numbers.shown(value);
    }
    return size < 10
        ? Numbers.fixed(value, 2)
        : size < 1e4 ? Numbers.fixed(value, 1) : Numbers.shown(value, 2);
  }

  /// Several equally good ways begin in the middle; a single one goes through it.
  private void arrows(int at, Cell cell, double height) {
    List<Arrow> best = cell.arrows().stream().filter(Arrow::best).toList();
    best.forEach(way -> arrow(at, way, height, best.size() > 1 ? 0 : 1));
  }

  private void arrow(int at, Arrow way, double height, int behind) {
    double middleX = x(at) + side / 2;
    double middleY = y(at) + side * height;
    double length = Math.hypot(way.right(), way.down());
    if (length == 0) {
      words(middleX, middleY + 0.35 * text(), way.name(), 0.9 * text(), true, Anchor.MIDDLE);
      return;
    }
    double reach = Math.min(side * 0.2, 14 * paper.scale);
    double dx = way.right() / length * reach;
    double dy = way.down() / length * reach;
    Ink ink = Ink.of(Role.FOREGROUND);
    double thick = Math.min(1.6 * paper.scale, side / 12);
    double fromX = middleX - behind * dx;
    double fromY = middleY - behind * dy;
    paper.add(Stroke.line(fromX, fromY, middleX + dx, middleY + dy, ink, thick));
    double[] tipX = {middleX + 0.35 * dx + 0.5 * dy, middleX + dx, middleX + 0.35 * dx - 0.5 * dy};
    double[] tipY = {middleY + 0.35 * dy - 0.5 * dx, middleY + dy, middleY + 0.35 * dy + 0.5 * dx};
    paper.add(new Stroke(tipX, tipY, ink, thick, false, ""));
  }

  private void path() {
    int n = world.path().size();
    if (n < 2) {
      return;
    }
    double[] px = new double[n];
    double[] py = new double[n];
    for (int i = 0; i < n; i++) {
      px[i] = x(world.path().get(i)) + side * 0.5;
      py[i] = y(world.path().get(i)) + side * 0.5;
    }
    double thick = Math.min(3 * paper.scale, Math.max(1, side / 10));
    paper.add(new Stroke(px, py, Ink.of(Role.SERIES_1, 0.75), thick, false, ""));
  }

  private void ring(int cell) {
    paper.add(
        new Box(
            x(cell) + 1,
            y(cell) + 1,
            side - 2,
            side - 2,
            side > 30 ? 4 : 0,
            Optional.empty(),
            Optional.of(Ink.of(Role.ACCENT)),
            side > 20 ? 3 : 2,
            ""));
  }

  /// Each stands in a corner of its own, so that two in one cell are both seen.
  private void mover(Mover mover) {
    double r = Math.clamp(side * 0.13, 2, 10 * paper.scale);
    double across = mover.series() == 1 ? 0.5 : 0.8;
    double down = mover.series() == 1 ? 0.42 : 0.3;
    mark(
        x(mover.cell()) + side * across,
        y(mover.cell()) + side * down,
        r,
        Shape.series(mover.series() == 1 ? 0 : mover.series()),
        Ink.series(mover.series()));
  }

  /// What the shapes mean and what the colours say. Returns the height it took.
  private double legend() {
    double size = paper.label();
    double x = 4;
    double y = size;
    double r = 0.36 * size;
    for (Mover mover : world.movers()) {
      Shape shape = Shape.series(mover.series() == 1 ? 0 : mover.series());
      x = entry(x, y, mover.name(), shape, Ink.series(mover.series()), r);
    }
    for (Ground ground : world.grounds()) {
      String name = ground.name().toLowerCase(Locale.ROOT);
      x =
          switch (ground) {
            case FLOOR, ICE -> x;
            case WALL -> entry(x, y, name, Shape.SQUARE, Ink.of(Role.MUTED, 0.55), r);
            case HOLE -> entry(x, y, name, Shape.CIRCLE, Ink.of(Role.FOREGROUND, 0.8), r);
            case CLIFF -> entry(x, y, name, Shape.CROSS, Ink.of(Role.SERIES_2), r);
            case GOAL -> entry(x, y, name, Shape.DIAMOND, Ink.of(Role.SERIES_3), r);
          };
    }
    return scale(x, y) + 0.5 * size;
  }

  private double entry(double x, double y, String name, Shape shape, Ink ink, double r) {
    double size = paper.label();
    mark(x + r, y - 0.35 * size, r, shape, ink);
    paper.text(x + 1.1 * size, y, name, Anchor.START, Role.FOREGROUND);
    return x + 1.1 * size + paper.widthOf(name, size) + 0.9 * size;
  }

  /// A bar from the greatest loss to the greatest gain; on a line of its own where the first is
  /// full.
  private double scale(double used, double y) {
    double size = paper.label();
    String less = Numbers.shown(-most, 2);
    String more = Numbers.shown(most, 2);
    boolean signed = world.cells().stream().anyMatch(cell -> cell.value() < 0);
    double bar = 70 * paper.scale;
    String low = signed ? less : "0";
    double needed = paper.widthOf(world.quantity() + low + more, size) + bar + 3.2 * size;
    double line = used + needed <= paper.width ? y : y + 1.5 * size;
    double right = paper.width - 4;
    paper.text(right, line, more, Anchor.END, Role.MUTED);
    double end = right - paper.widthOf(more, size) - 5;
    for (int i = 0; i < 16; i++) {
      double share = (i + 0.5) / 16;
      double place = signed ? 2 * share - 1 : share;
      Ink ink =
          Ink.of(place > 0 ? Role.SERIES_3 : Role.SERIES_2, 0.04 + STRONGEST * Math.abs(place));
      double from = end - bar + i * bar / 16;
      paper.add(Box.filled(from, line - 0.75 * size, bar / 16 + 0.5, 0.8 * size, ink));
    }
    double start = end - bar - 5;
    paper.text(start, line, low, Anchor.END, Role.MUTED);
    double name = start - paper.widthOf(low, size) - 8;
    paper.text(
        name, line, paper.fitted(world.quantity(), Math.max(20, name - 4)), Anchor.END, Role.MUTED);
    return line;
  }
}
