package dev.praxis.exchange.pdf;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.ViewBox;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Element;

/// Draws the pictures and formulas of a page as lines and areas, sharp at any size.
final class Drawer implements SVGDrawer {
  /// Our own figures may have a rectangle for each of many cells.
  private static final int MOST_SHAPES = 50_000;

  private static final LoaderContext CLOSED =
      LoaderContext.builder()
          .externalResourcePolicy(ResourcePolicy.DENY_ALL)
          .documentLimits(
              new DocumentLimits(
                  DocumentLimits.DEFAULT_MAX_NESTING_DEPTH,
                  DocumentLimits.DEFAULT_MAX_USE_NESTING_DEPTH,
                  MOST_SHAPES))
          .build();
  /// Pixels that letters may reach over the edge of a picture.
  private static final float OVER = 8;

  private static final URI NOWHERE = URI.create("praxis:picture");

  @Override
  public SVGImage buildSVGImage(
      Element svg, Box box, CssContext context, double width, double height, double dots) {
    return new Picture(read(svg), width, height, dots);
  }

  /// A picture that asks for nothing outside of it.
  static SVGDocument read(Element svg) {
    try {
      var text = new StringWriter();
      var copier = TransformerFactory.newInstance().newTransformer();
      copier.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      copier.transform(new DOMSource(svg), new StreamResult(text));
      String lettered = text.toString().replace("system-ui, sans-serif", Type.family());
      var in = new ByteArrayInputStream(lettered.getBytes(StandardCharsets.UTF_8));
      SVGDocument read = new SVGLoader().load(in, NOWHERE, CLOSED);
      if (read == null) {
        throw new IllegalStateException("a picture that cannot be read");
      }
      return read;
    } catch (TransformerException ours) {
      throw new IllegalStateException(ours);
    }
  }

  /// Widths and heights in the dots of the page.
  private record Picture(SVGDocument drawing, double width, double height, double dots)
      implements SVGImage {
    @Override
    public int getIntrinsicWidth() {
      return (int) Math.round(width >= 0 ? width : drawing.size().width * dots);
    }

    @Override
    public int getIntrinsicHeight() {
      return (int) Math.round(height >= 0 ? height : drawing.size().height * dots);
    }

    @Override
    public void drawSVG(OutputDevice page, RenderingContext context, double x, double y) {
      float wide = (float) (getIntrinsicWidth() / dots);
      float high = (float) (getIntrinsicHeight() / dots);
      page.drawWithGraphics(
          (float) (x - OVER * dots),
          (float) (y - OVER * dots),
          wide + 2 * OVER,
          high + 2 * OVER,
          graphics -> drawing.render(null, graphics, new ViewBox(OVER, OVER, wide, high)));
    }
  }

  @Override
  public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
    // a page's style has none
  }

  @Override
  public void addFontFile(File file, String family, Integer weight, FontStyle style) {
    // pictures are lettered in the type that Type registers
  }

  @Override
  public void close() {
    // holds nothing open
  }
}
