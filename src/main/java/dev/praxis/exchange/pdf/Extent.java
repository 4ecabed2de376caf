package dev.praxis.exchange.pdf;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.renderer.output.impl.ShapeOutput;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;

/// How far what a picture draws reaches. The library joins all shapes into one before it can be
/// asked for its bounds, which takes seconds where there are many; joining their bounds gives the
/// same at once.
final class Extent extends Area {
  private final Rectangle2D bounds = new Rectangle2D.Double();

  private Extent() {}

  static Rectangle2D of(SVGDocument picture) {
    var extent = new Extent();
    picture.renderWithPlatform(
        NullPlatformSupport.INSTANCE, new ShapeOutput(extent), picture.viewBox());
    return extent.bounds;
  }

  @Override
  public void add(Area shape) {
    if (shape.isEmpty()) {
      return;
    }
    Rectangle2D reach = shape.getBounds2D();
    bounds.setRect(bounds.isEmpty() ? reach : bounds.createUnion(reach));
  }
}
