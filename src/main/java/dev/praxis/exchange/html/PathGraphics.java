package dev.praxis.exchange.html;

import java.awt.Polygon;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.RoundRectangle2D;
import java.text.AttributedCharacterIterator;

/// Writes what is drawn on it as SVG paths in the colour of the text around them.
final class PathGraphics extends PlainGraphics {
  private final StringBuilder paths = new StringBuilder();

  String paths() {
    return paths.toString();
  }

  @Override
  public void fill(Shape shape) {
    var path = new StringBuilder();
    var points = new double[6];
    PathIterator parts = getTransform().createTransformedShape(shape).getPathIterator(null);
    for (; !parts.isDone(); parts.next()) {
      int kind = parts.currentSegment(points);
      path.append(letter(kind));
      for (int i = 0; i < numbers(kind); i++) {
        path.append(i == 0 ? "" : " ").append(Math.round(points[i]));
      }
    }
    if (!path.isEmpty()) {
      paths.append("<path d=\"").append(path).append("\"/>");
    }
  }

  private static char letter(int kind) {
    return "MLQCZ".charAt(kind);
  }

  private static int numbers(int kind) {
    return kind == PathIterator.SEG_CLOSE ? 0 : 2 * Math.max(1, kind);
  }

  @Override
  public void draw(Shape shape) {
    fill(getStroke().createStrokedShape(shape));
  }

  @Override
  public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
    fill(glyphs.getOutline(x, y));
  }

  @Override
  public void drawString(String text, float x, float y) {
    drawGlyphVector(getFont().createGlyphVector(getFontRenderContext(), text), x, y);
  }

  @Override
  public void drawString(String text, int x, int y) {
    drawString(text, (float) x, (float) y);
  }

  @Override
  public void drawString(AttributedCharacterIterator text, float x, float y) {
    var layout = new TextLayout(text, getFontRenderContext());
    fill(layout.getOutline(AffineTransform.getTranslateInstance(x, y)));
  }

  @Override
  public void drawString(AttributedCharacterIterator text, int x, int y) {
    drawString(text, (float) x, (float) y);
  }

  @Override
  public void drawLine(int x1, int y1, int x2, int y2) {
    draw(new Line2D.Float(x1, y1, x2, y2));
  }

  @Override
  public void fillRect(int x, int y, int width, int height) {
    fill(new Rectangle(x, y, width, height));
  }

  @Override
  public void drawRoundRect(int x, int y, int width, int height, int across, int down) {
    draw(new RoundRectangle2D.Float(x, y, width, height, across, down));
  }

  @Override
  public void fillRoundRect(int x, int y, int width, int height, int across, int down) {
    fill(new RoundRectangle2D.Float(x, y, width, height, across, down));
  }

  @Override
  public void drawOval(int x, int y, int width, int height) {
    draw(new Ellipse2D.Float(x, y, width, height));
  }

  @Override
  public void fillOval(int x, int y, int width, int height) {
    fill(new Ellipse2D.Float(x, y, width, height));
  }

  @Override
  public void drawArc(int x, int y, int width, int height, int from, int by) {
    draw(new Arc2D.Float(x, y, width, height, from, by, Arc2D.OPEN));
  }

  @Override
  public void fillArc(int x, int y, int width, int height, int from, int by) {
    fill(new Arc2D.Float(x, y, width, height, from, by, Arc2D.PIE));
  }

  @Override
  public void drawPolyline(int[] x, int[] y, int count) {
    var line = new Path2D.Float();
    for (int i = 0; i < count; i++) {
      if (i == 0) {
        line.moveTo(x[i], y[i]);
      } else {
        line.lineTo(x[i], y[i]);
      }
    }
    draw(line);
  }

  @Override
  public void drawPolygon(int[] x, int[] y, int count) {
    draw(new Polygon(x, y, count));
  }

  @Override
  public void fillPolygon(int[] x, int[] y, int count) {
    fill(new Polygon(x, y, count));
  }
}
