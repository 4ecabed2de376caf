package dev.praxis.figure.ui;

import dev.praxis.figure.Figure;
import dev.praxis.figure.sketch.Frame;
import dev.praxis.figure.sketch.Ink;
import dev.praxis.figure.sketch.Mark;
import dev.praxis.figure.sketch.Role;
import dev.praxis.figure.sketch.Sketch;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.AccessibleRole;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.text.Font;

/// One figure, painted at the size it has. Drawn only while it has a size and a scene.
public final class FigureCanvas extends Region {
  private static final double BASE_SIZE = 14;
  private final Canvas canvas = new Canvas();
  private final PaletteProperties palette;
  private final ObjectProperty<Optional<Figure>> figure =
      new SimpleObjectProperty<>(this, "figure", Optional.empty());
  private final StringProperty highlight = new SimpleStringProperty(this, "highlight", "");
  private Optional<Sketch> sketch = Optional.empty();
  private Optional<Mark.Grip> chosen = Optional.empty();
  private final TreeWalk tree = new TreeWalk();
  private final Line ear = new Line();
  private double textScale = 1;
  private boolean stale = true;

  public FigureCanvas() {
    getStyleClass().add("figure-canvas");
    palette = new PaletteProperties(this, this::repaint);
    getChildren().add(canvas);
    canvas.setManaged(false);
    ear.getStyleClass().add("ear");
    ear.setManaged(false);
    ear.setVisible(false);
    getChildren().add(ear);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    figure.addListener((observed, before, after) -> describe());
    figure.addListener((observed, before, after) -> repaint());
    highlight.addListener((observed, before, after) -> repaint());
    setMinSize(Sketch.LEAST, Sketch.LEAST);
  }

  /// What is shown.
  public ObjectProperty<Optional<Figure>> figureProperty() {
    return figure;
  }

  /// The link drawn stronger here and in the figures beside.
  public StringProperty highlightProperty() {
    return highlight;
  }

  private void describe() {
    setAccessibleText(figure.get().map(Figure::describe).orElse(""));
  }

  PaletteProperties palette() {
    return palette;
  }

  private void repaint() {
    stale = true;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double width = Math.floor(getWidth());
    double height = Math.floor(getHeight());
    if (canvas.getWidth() != width || canvas.getHeight() != height) {
      canvas.setWidth(width);
      canvas.setHeight(height);
      stale = true;
    }
    if (stale && width >= Sketch.LEAST && height >= Sketch.LEAST && getScene() != null) {
      stale = false;
      paint(width, height);
    }
  }

  private void paint(double width, double height) {
    Font base = inherited();
    textScale = base.getSize() / BASE_SIZE;
    sketch = figure.get().flatMap(shown -> laidOut(shown, width, height));
    var graphics = canvas.getGraphicsContext2D();
    graphics.clearRect(0, 0, width, height);
    sketch.ifPresent(laidOut -> brush(graphics, highlight.get()).paint(laidOut));
  }

  /// A figure that cannot be laid out stays empty and is reported: thrown here, it would stop the
  /// window from laying out anything.
  private Optional<Sketch> laidOut(Figure shown, double width, double height) {
    try {
      return Optional.of(Sketch.of(tree.shown(shown), width, height, textScale));
    } catch (RuntimeException fault) {
      Thread thread = Thread.currentThread();
      thread.getUncaughtExceptionHandler().uncaughtException(thread, fault);
      return Optional.empty();
    }
  }

  /// The figure as it is shown, drawn anew with finer pixels on the colour of its card.
  ///
  /// @param scale pixels of the picture for one of the window
  public WritableImage picture(double scale) {
    double width = Math.max(canvas.getWidth(), Sketch.LEAST);
    double height = Math.max(canvas.getHeight(), Sketch.LEAST);
    var sheet = new Canvas(width * scale, height * scale);
    sheet.getGraphicsContext2D().scale(scale, scale);
    sketch.ifPresent(laidOut -> brush(sheet.getGraphicsContext2D(), "").paint(laidOut));
    var parameters = new SnapshotParameters();
    parameters.setFill(palette.palette().of(Ink.of(Role.CARD)));
    return sheet.snapshot(parameters, null);
  }

  private Brush brush(GraphicsContext graphics, String strong) {
    return new Brush(graphics, palette.palette(), inherited().getFamily(), strong, chosen);
  }

  private Font inherited() {
    return probe.getFont();
  }

  private final javafx.scene.control.Label probe = hiddenLabel();

  /// A label whose only use is to learn the font the stylesheet gives here.
  private javafx.scene.control.Label hiddenLabel() {
    var label = new javafx.scene.control.Label();
    label.setManaged(false);
    label.setVisible(false);
    label.fontProperty().addListener((observed, before, after) -> repaint());
    getChildren().add(label);
    return label;
  }

  /// Rings the point the keyboard has in hand.
  void choose(Optional<Mark.Grip> grip) {
    chosen = grip;
    repaint();
  }

  /// Marks where the ear is on the x axis.
  ///
  /// @param along how far after the beginning of the axis
  public void heard(OptionalDouble along) {
    Optional<Frame> frame = frame().filter(shown -> along.orElse(-1) >= 0);
    frame = frame.filter(shown -> along.getAsDouble() <= shown.across().span());
    ear.setVisible(frame.isPresent());
    frame.ifPresent(
        shown -> {
          double x = shown.px(shown.across().low() + along.getAsDouble());
          ear.setStartX(x);
          ear.setEndX(x);
          ear.setStartY(shown.y());
          ear.setEndY(shown.y() + shown.height());
        });
  }

  /// Opens or closes what a press on a box of a tree asks for.
  void press(String link) {
    if (figure.get().filter(shown -> tree.press(shown, link)).isPresent()) {
      repaint();
    }
  }

  /// The thing under a place that can be taken hold of.
  Optional<Mark.Glyph> gripNear(double x, double y, double reach) {
    return sketch.flatMap(laidOut -> laidOut.gripNear(x, y, reach));
  }

  Optional<Frame> frame() {
    return sketch.flatMap(Sketch::frame);
  }

  List<Mark> marks() {
    return sketch.map(Sketch::marks).orElse(List.of());
  }

  double textScale() {
    return textScale;
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return PaletteProperties.cssMetaData();
  }
}
