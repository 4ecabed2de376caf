package dev.praxis.figure.ui;

import dev.praxis.figure.Figure;
import dev.praxis.figure.sketch.Frame;
import dev.praxis.words.Words;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/// A figure with a cross hair that mouse and arrow keys move. A step is 2 % of an axis, with Shift
/// 10 %.
public final class PointPicker extends StackPane {
  private static final Words WORDS = Words.of(PointPicker.class);
  private static final double STEP = 0.02;
  private static final double LONG_STEP = 0.1;
  private static final double RING = 7;
  private final FigureCanvas canvas = new FigureCanvas();
  private final Pane hair = new Pane();
  private final Line across = line();
  private final Line up = line();
  private final Circle ring = new Circle(RING);
  private Optional<Point2D> place = Optional.empty();
  private Runnable pointed = () -> {};
  private boolean locked;

  public PointPicker(Figure figure) {
    canvas.figureProperty().set(Optional.of(figure));
    hair.setMouseTransparent(true);
    ring.getStyleClass().add("cross-hair");
    hair.getChildren().addAll(across, up, ring);
    hair.setManaged(false);
    getChildren().addAll(canvas, hair);
    getStyleClass().add("point-picker");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(figure.describe());
    setAccessibleHelp(WORDS.say("picker.help"));
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::press);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    widthProperty().addListener((observed, before, after) -> requestLayout());
  }

  private static Line line() {
    var line = new Line();
    line.getStyleClass().add("cross-hair");
    return line;
  }

  /// The place pointed at, in the units of the axes.
  public Optional<Point2D> place() {
    return place;
  }

  /// Points at a place.
  public void point(double x, double y) {
    place = Optional.of(new Point2D(x, y));
    setAccessibleHelp(WORDS.say("picker.at", "x", x, "y", y));
    requestLayout();
  }

  /// Called when hands pointed somewhere else.
  public void onPointed(Runnable act) {
    pointed = act;
  }

  /// Takes no more hands.
  public void lock() {
    locked = true;
  }

  private void press(MouseEvent event) {
    requestFocus();
    canvas
        .frame()
        .filter(frame -> frame.holds(event.getX(), event.getY()))
        .ifPresent(frame -> moved(frame.across(event.getX()), frame.up(event.getY())));
    event.consume();
  }

  private void moved(double x, double y) {
    if (!locked) {
      point(x, y);
      pointed.run();
    }
  }

  private void key(KeyEvent event) {
    Optional<Frame> frame = canvas.frame();
    double step = event.isShiftDown() ? LONG_STEP : STEP;
    double dx = 0;
    double dy = 0;
    switch (event.getCode()) {
      case LEFT -> dx = -step;
      case RIGHT -> dx = step;
      case UP -> dy = step;
      case DOWN -> dy = -step;
      default -> {
        return;
      }
    }
    event.consume();
    if (frame.isPresent()) {
      move(frame.get(), dx, dy);
    }
  }

  /// The first press of an arrow shows the cross hair in the middle.
  private void move(Frame frame, double dx, double dy) {
    var across = frame.across();
    var up = frame.up();
    Point2D from =
        place.orElse(new Point2D((across.low() + across.high()) / 2, (up.low() + up.high()) / 2));
    boolean first = place.isEmpty();
    moved(
        Math.clamp(from.getX() + (first ? 0 : dx * across.span()), across.low(), across.high()),
        Math.clamp(from.getY() + (first ? 0 : dy * up.span()), up.low(), up.high()));
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    hair.resizeRelocate(0, 0, getWidth(), getHeight());
    Optional<Frame> frame = canvas.frame();
    hair.setVisible(frame.isPresent() && place.isPresent());
    if (hair.isVisible()) {
      draw(frame.orElseThrow(), place.orElseThrow());
    }
  }

  private void draw(Frame frame, Point2D at) {
    double x = frame.px(at.getX());
    double y = frame.py(at.getY());
    across.setStartX(frame.x());
    across.setEndX(frame.x() + frame.width());
    across.setStartY(y);
    across.setEndY(y);
    up.setStartX(x);
    up.setEndX(x);
    up.setStartY(frame.y());
    up.setEndY(frame.y() + frame.height());
    ring.setCenterX(x);
    ring.setCenterY(y);
  }
}
