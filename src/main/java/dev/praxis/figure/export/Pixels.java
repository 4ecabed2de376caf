package dev.praxis.figure.export;

import dev.praxis.figure.sketch.Mark.Raster;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/// A grid of colours as a small picture inside the drawing: as rectangles, thousands of cells would
/// make files that nothing opens.
final class Pixels {
  /// Up to here rectangles take less room, and follow light and dark.
  static final int MOST_RECTANGLES = 9_000;

  private Pixels() {}

  /// The picture as the address of an image element.
  static String address(Raster raster, Pens pens) {
    Theme theme = pens.theme();
    int columns = raster.columns();
    int rows = raster.rows();
    var image = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_ARGB);
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        image.setRGB(
            column, rows - 1 - row, Pens.argb(theme, raster.cells()[row * columns + column]));
      }
    }
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
  }
}
