package dev.praxis.exchange.html;

import dev.praxis.course.Latex;
import dev.praxis.figure.export.Markup;
import java.awt.Insets;
import java.math.BigDecimal;
import java.util.SortedSet;
import java.util.TreeSet;
import org.scilab.forge.jlatexmath.ParseException;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;

/// Formulas as outlines in SVG, sharp at any size, with their LaTeX for those who listen or copy.
final class FormulaSvg {
  /// Units of the drawing for one em of the formula's own type.
  private static final int EM = 500;

  /// The type of formulas looks smaller than that of texts.
  private static final double LARGER = 1.2;

  /// Hundredths of an em that formulas in the text reach below the line.
  private final SortedSet<Integer> depths = new TreeSet<>();

  /// A formula within a text or, where `display` is set, on its own.
  String of(String latex, boolean display) {
    if (!Latex.allows(latex)) {
      return source(latex);
    }
    try {
      int style = display ? TeXConstants.STYLE_DISPLAY : TeXConstants.STYLE_TEXT;
      return drawn(latex, new TeXFormula(latex).createTeXIcon(style, EM));
    } catch (ParseException wrong) {
      return source(latex);
    }
  }

  /// What cannot be set is shown as it was written, as in the window.
  private static String source(String latex) {
    return "<code>" + Markup.escaped(latex) + "</code>";
  }

  private String drawn(String latex, TeXIcon icon) {
    icon.setInsets(new Insets(0, 0, 0, 0), true); // its own leave a gap before commas
    var graphics = new PathGraphics();
    icon.paintIcon(null, graphics, 0, 0);
    graphics.dispose();
    int width = Math.max(1, icon.getIconWidth());
    int height = Math.max(1, icon.getIconHeight());
    int depth = hundredths(icon.getIconDepth());
    depths.add(depth);
    return "<svg class=\"formula depth-%s\" role=\"img\" aria-label=\"%s\""
            .formatted(depth, Markup.escaped(latex).replace("\n", " "))
        + " width=\"%sem\" height=\"%sem\" viewBox=\"0 0 %s %s\">"
            .formatted(em(hundredths(width)), em(hundredths(height)), width, height)
        + graphics.paths()
        + "</svg>";
  }

  private static int hundredths(int units) {
    return (int) Math.round(100 * LARGER * units / EM);
  }

  private static String em(int hundredths) {
    return BigDecimal.valueOf(hundredths, 2).toPlainString();
  }

  /// The rules that put the formulas drawn so far on the line.
  String rules() {
    var css = new StringBuilder();
    for (int depth : depths) {
      css.append(".depth-%s{vertical-align:%sem}\n".formatted(depth, em(-depth)));
    }
    return css.toString();
  }
}
