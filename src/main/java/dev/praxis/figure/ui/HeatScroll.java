package dev.praxis.figure.ui;

import dev.praxis.figure.sketch.Ink;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;

/// Columns in the colours of the heat scale that move to the left as new ones come. The picture is
/// a ring that two image views show in turn, so that a new column costs no more than itself.
public final class HeatScroll extends Region {
  private static final int LEVELS = 256;
  private final int columns;
  private final int rows;
  private final byte[] levels;
  private final int[] colours = new int[LEVELS];
  private final IntBuffer pixels;
  private final PixelBuffer<IntBuffer> buffer;
  private final ImageView older;
  private final ImageView newer;
  /// Has the colours the stylesheet gives here; it paints nothing.
  private final FigureCanvas styled = new FigureCanvas();

  private Optional<Palette> palette = Optional.empty();
  /// The column the next one goes to: the oldest.
  private int next;

  /// The column from which on the buffer is not painted yet.
  private int unpainted;

  private int fresh;

  /// @param columns shown at once
  /// @param rows places in a column
  public HeatScroll(int columns, int rows) {
    this.columns = columns;
    this.rows = rows;
    levels = new byte[columns * rows];
    pixels = IntBuffer.allocate(columns * rows);
    buffer = new PixelBuffer<>(columns, rows, pixels, PixelFormat.getIntArgbPreInstance());
    var image = new WritableImage(buffer);
    older = new ImageView(image);
    newer = new ImageView(image);
    styled.setManaged(false);
    styled.accessibleTextProperty().bind(accessibleTextProperty().orElse(""));
    older.setManaged(false);
    newer.setManaged(false);
    getChildren().addAll(styled, older, newer);
  }

  /// Adds a column on the right; seen at the next [#paint()].
  ///
  /// @param column levels from the bottom up, 0 to 255 unsigned
  public void append(byte[] column) {
    System.arraycopy(column, 0, levels, next * rows, rows);
    next = (next + 1) % columns;
    fresh = Math.min(columns, fresh + 1);
  }

  /// As before the first column.
  public void clear() {
    Arrays.fill(levels, (byte) 0);
    next = 0;
    unpainted = 0;
    fresh = columns;
    paint();
  }

  /// Shows what was added: once a pulse at most.
  public void paint() {
    Palette now = styled.palette().palette();
    if (palette.filter(now::equals).isEmpty()) {
      palette = Optional.of(now);
      Arrays.setAll(colours, i -> now.argbOverCard(Ink.heat(i / (LEVELS - 1.0))));
      unpainted = next;
      fresh = columns;
    }
    if (fresh > 0) {
      buffer.updateBuffer(same -> painted());
      unpainted = next;
      fresh = 0;
      requestLayout();
    }
  }

  /// @return the part of the picture that changed
  private Rectangle2D painted() {
    for (int i = 0; i < fresh; i++) {
      int column = (unpainted + i) % columns;
      for (int row = 0; row < rows; row++) {
        int level = levels[column * rows + row] & 0xff;
        pixels.put((rows - 1 - row) * columns + column, colours[level]);
      }
    }
    boolean whole = unpainted + fresh > columns;
    return whole
        ? new Rectangle2D(0, 0, columns, rows)
        : new Rectangle2D(unpainted, 0, fresh, rows);
  }

  @Override
  protected void layoutChildren() {
    double seam = Math.round(getWidth() * (columns - next) / columns);
    place(older, next, columns - next, seam);
    place(newer, 0, next, getWidth() - seam);
    older.relocate(0, 0);
    newer.relocate(seam, 0);
  }

  private void place(ImageView view, int from, int count, double width) {
    boolean shown = count > 0 && width >= 1 && getHeight() >= 1;
    view.setVisible(shown);
    if (shown) {
      view.setViewport(new Rectangle2D(from, 0, count, rows));
      view.setFitWidth(width);
      view.setFitHeight(getHeight());
    }
  }
}
