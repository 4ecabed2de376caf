package dev.praxis.course.ui;

import dev.praxis.work.Work;
import java.awt.Color;
import java.awt.Insets;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import org.scilab.forge.jlatexmath.ParseException;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;

/// Formulas as images, set away from the window's thread and kept.
public final class FormulaImages {
  private final Work work;
  private final Map<Asked, Optional<Picture>> kept = new ConcurrentHashMap<>();

  /// @param argb the colour of the ink
  /// @param density pixels for each unit of the layout, as the screen has them
  record Asked(String latex, double size, int argb, boolean display, double density) {}

  /// @param width in units of the layout
  /// @param depth how far it reaches below the baseline
  record Picture(Image image, double width, double height, double depth) {}

  public FormulaImages(Work work) {
    this.work = work;
  }

  /// Sets a formula and hands over its picture; nothing when it cannot be set.
  void set(Asked asked, Consumer<Optional<Picture>> done) {
    Optional<Picture> ready = kept.get(asked);
    if (ready != null) {
      done.accept(ready);
      return;
    }
    work.submit(
        () -> kept.computeIfAbsent(asked, FormulaImages::painted),
        done,
        failed -> done.accept(Optional.empty()));
  }

  private static Optional<Picture> painted(Asked asked) {
    try {
      int style = asked.display() ? TeXConstants.STYLE_DISPLAY : TeXConstants.STYLE_TEXT;
      TeXIcon icon =
          new TeXFormula(asked.latex())
              .createTeXIcon(style, (float) (asked.size() * asked.density()));
      icon.setInsets(new Insets(2, 2, 2, 2));
      icon.setForeground(new Color(asked.argb(), true));
      return Optional.of(painted(icon, asked.density()));
    } catch (ParseException wrong) {
      return Optional.empty();
    }
  }

  private static Picture painted(TeXIcon icon, double density) {
    int width = Math.max(1, icon.getIconWidth());
    int height = Math.max(1, icon.getIconHeight());
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    var graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    icon.paintIcon(null, graphics, 0, 0);
    graphics.dispose();
    return new Picture(
        SwingFXUtils.toFXImage(image, null),
        width / density,
        height / density,
        icon.getIconDepth() / density);
  }
}
