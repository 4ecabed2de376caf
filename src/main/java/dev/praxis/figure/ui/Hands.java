package dev.praxis.figure.ui;

import dev.praxis.figure.Axis;
import dev.praxis.figure.Figure;
import dev.praxis.figure.sketch.Frame;
import dev.praxis.figure.sketch.Mark;
import dev.praxis.figure.sketch.Mark.Glyph;
import dev.praxis.figure.sketch.Mark.Grip;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Mouse and keyboard on a figure. Every drag has its twin: arrows choose a point, arrows with
/// Shift move it, Insert adds one, Delete removes it; Enter paints the chosen place.
final class Hands {
  private static final double REACH = 12;
  private static final double SMALL_MOVE = 0.02;
  private final FigureCanvas canvas;
  private final Reach reach;
  private final Takes takes;
  private Optional<Grip> held = Optional.empty();
  private boolean choosing;
  private Optional<Double> painted = Optional.empty();
  private int chosen;

  Hands(FigureCanvas canvas, Reach reach, Takes takes) {
    this.canvas = canvas;
    this.reach = reach;
    this.takes = takes;
    canvas.setFocusTraversable(true);
    canvas.setOnMouseMoved(this::hover);
    canvas.setOnMousePressed(this::press);
    canvas.setOnMouseDragged(this::drag);
    canvas.setOnMouseReleased(this::release);
    canvas.setOnMouseExited(event -> canvas.highlightProperty().set(""));
    canvas.setOnKeyPressed(this::key);
    canvas
        .focusedProperty()
        .addListener((observed, before, focused) -> canvas.choose(Optional.empty()));
  }

  private void hover(MouseEvent event) {
    boolean over = canvas.gripNear(event.getX(), event.getY(), REACH).isPresent();
    boolean free =
        (takes.places() || takes.adds().get().isPresent()) && inFrame(event.getX(), event.getY());
    canvas.setCursor(over ? Cursor.HAND : free ? Cursor.CROSSHAIR : Cursor.DEFAULT);
    canvas.highlightProperty().set(Links.at(canvas.marks(), event.getX(), event.getY()));
  }

  private boolean inFrame(double x, double y) {
    return canvas.frame().map(frame -> frame.holds(x, y)).orElse(false);
  }

  private void press(MouseEvent event) {
    canvas.requestFocus();
    canvas.press(Links.at(canvas.marks(), event.getX(), event.getY()));
    held = canvas.gripNear(event.getX(), event.getY(), REACH).flatMap(Glyph::grip);
    boolean removes = event.getButton() == MouseButton.SECONDARY || event.isShortcutDown();
    if (held.isPresent() && removes) {
      Grip grip = held.get();
      held = Optional.empty();
      reach.removed(grip.handle(), grip.item());
    } else if (held.isEmpty() && !removes && inFrame(event.getX(), event.getY())) {
      Map<String, Double> at = place(event.getX(), event.getY());
      takes.adds().get().ifPresent(handle -> reach.added(handle, at));
      choosing = takes.places();
      if (choosing) {
        point(at);
      }
    }
  }

  private void drag(MouseEvent event) {
    held.ifPresent(
        grip -> reach.moved(grip.handle(), grip.item(), place(event.getX(), event.getY())));
    if (choosing) {
      point(place(event.getX(), event.getY()));
    }
  }

  /// Chooses the place, or paints what it stands for where a brush is in hand; once, however often
  /// the mouse moves on it.
  private void point(Map<String, Double> at) {
    Optional<Figure> figure = canvas.figureProperty().get();
    Optional<String> paint = figure.flatMap(Figure::paint);
    if (paint.isEmpty()) {
      reach.chose(at);
      return;
    }
    Optional<Double> item = figure.flatMap(shown -> shown.valueAt(at));
    if (item.isPresent() && !item.equals(painted)) {
      painted = item;
      reach.painted((int) Math.round(item.get()), paint.get());
    }
  }

  /// The keyboard's way to paint: what the arrows have chosen.
  private boolean paintChosen() {
    Optional<Figure> figure = canvas.figureProperty().get();
    Optional<Map<String, Double>> at = figure.flatMap(Figure::chosen);
    if (figure.flatMap(Figure::paint).isEmpty() || at.isEmpty()) {
      return false;
    }
    painted = Optional.empty();
    point(at.get());
    painted = Optional.empty();
    return true;
  }

  /// The last stretch of a drag may come with the release alone.
  private void release(MouseEvent event) {
    if (!event.isStillSincePress()) {
      drag(event);
    }
    held.ifPresent(grip -> reach.released());
    held = Optional.empty();
    choosing = false;
    painted = Optional.empty();
  }

  /// A pixel as data coordinates, held inside the frame.
  private Map<String, Double> place(double x, double y) {
    Frame frame = canvas.frame().orElseThrow();
    double inX = Math.clamp(x, frame.x(), frame.x() + frame.width());
    double inY = Math.clamp(y, frame.y(), frame.y() + frame.height());
    return both(frame.across().column(), frame.across(inX), frame.up().column(), frame.up(inY));
  }

  /// Both axes may show the same column; then it goes where the upright one says.
  private static Map<String, Double> both(String across, double x, String up, double y) {
    return across.equals(up) ? Map.of(up, y) : Map.of(across, x, up, y);
  }

  private void key(KeyEvent event) {
    List<Glyph> grips = grips();
    if (grips.isEmpty() && takes.places() && stroll(event)) {
      event.consume();
      return;
    }
    boolean handled =
        switch (event.getCode()) {
          case LEFT, DOWN -> event.isShiftDown() ? nudge(grips, event) : choose(grips, -1);
          case RIGHT, UP -> event.isShiftDown() ? nudge(grips, event) : choose(grips, 1);
          case DELETE, BACK_SPACE -> remove(grips);
          case INSERT, PLUS -> add();
          case ENTER, SPACE -> paintChosen() || press();
          default -> false;
        };
    if (handled) {
      event.consume();
    }
  }

  /// Arrows move the chosen place, with Shift ten times as far.
  private boolean stroll(KeyEvent event) {
    int across = 0;
    int up = 0;
    switch (event.getCode()) {
      case LEFT -> across = -1;
      case RIGHT -> across = 1;
      case DOWN -> up = -1;
      case UP -> up = 1;
      default -> {
        return false;
      }
    }
    Optional<Figure> figure = canvas.figureProperty().get();
    if (figure.isEmpty() || canvas.frame().isEmpty()) {
      return false;
    }
    Frame frame = canvas.frame().get();
    Map<String, Double> here = figure.get().chosen().orElse(Map.of());
    double far = event.isShiftDown() ? 10 : 1;
    Figure.Stride stride = figure.get().stride();
    var to = new HashMap<String, Double>();
    to.put(
        frame.across().column(),
        moved(frame.across(), here.get(frame.across().column()), across * far * stride.across()));
    to.put(
        frame.up().column(),
        moved(frame.up(), here.get(frame.up().column()), up * far * stride.up()));
    reach.chose(to);
    return true;
  }

  private static double moved(Axis axis, @Nullable Double from, double by) {
    double begin = from == null ? axis.low() + axis.span() / 2 : from;
    return Math.clamp(begin + by, axis.low(), axis.high());
  }

  private List<Glyph> grips() {
    return canvas.marks().stream()
        .filter(mark -> mark instanceof Glyph glyph && glyph.grip().isPresent())
        .map(mark -> (Glyph) mark)
        .toList();
  }

  private boolean press() {
    canvas.press(canvas.highlightProperty().get());
    return !canvas.highlightProperty().get().isEmpty();
  }

  /// Without points, the arrows go from box to box.
  private boolean chooseBox(int step) {
    List<String> boxes =
        canvas.marks().stream()
            .filter(mark -> mark instanceof Mark.Box && !mark.link().isEmpty())
            .map(Mark::link)
            .distinct()
            .toList();
    if (boxes.isEmpty()) {
      return false;
    }
    int at = boxes.indexOf(canvas.highlightProperty().get());
    canvas.highlightProperty().set(boxes.get(Math.floorMod(at + step, boxes.size())));
    return true;
  }

  private boolean choose(List<Glyph> grips, int step) {
    if (grips.isEmpty()) {
      return chooseBox(step);
    }
    chosen = Math.floorMod(chosen + step, grips.size());
    Glyph glyph = grips.get(chosen);
    canvas.choose(glyph.grip());
    canvas.setAccessibleHelp(at(glyph));
    return true;
  }

  private String at(Mark.Glyph glyph) {
    return canvas
        .frame()
        .map(
            frame ->
                dev.praxis.words.Numbers.shown(frame.across(glyph.x()))
                    + ", "
                    + dev.praxis.words.Numbers.shown(frame.up(glyph.y())))
        .orElse("");
  }

  private boolean nudge(List<Glyph> grips, KeyEvent event) {
    if (grips.isEmpty() || canvas.frame().isEmpty()) {
      return false;
    }
    Frame frame = canvas.frame().get();
    Glyph glyph = grips.get(Math.min(chosen, grips.size() - 1));
    double dx = frame.width() * SMALL_MOVE;
    double dy = frame.height() * SMALL_MOVE;
    double x = glyph.x();
    double y = glyph.y();
    switch (event.getCode()) {
      case LEFT -> x -= dx;
      case RIGHT -> x += dx;
      case UP -> y -= dy;
      case DOWN -> y += dy;
      default -> throw new IllegalArgumentException(event.getCode().getName());
    }
    Grip grip = glyph.grip().orElseThrow();
    reach.moved(grip.handle(), grip.item(), place(x, y));
    reach.released();
    return true;
  }

  private boolean remove(List<Glyph> grips) {
    if (grips.isEmpty()) {
      return false;
    }
    Grip grip = grips.get(Math.min(chosen, grips.size() - 1)).grip().orElseThrow();
    reach.removed(grip.handle(), grip.item());
    return true;
  }

  private boolean add() {
    Optional<String> handle = takes.adds().get();
    if (handle.isEmpty() || canvas.frame().isEmpty()) {
      return false;
    }
    Frame frame = canvas.frame().get();
    reach.added(handle.get(), place(frame.x() + frame.width() / 2, frame.y() + frame.height() / 2));
    return true;
  }
}
