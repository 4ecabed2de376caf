package dev.praxis.exchange.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// What a PDF needs beyond a page: bookmarks from its headings, descriptions of its pictures.
final class Markings {
  /// Millimetres of paper for a pixel of a figure: 640 of them are 115 mm wide.
  private static final double SCALE = 0.18;

  /// Pixels around what is drawn, for letters that reach over the edge.
  private static final double EDGE = 14;

  private Markings() {}

  /// Reads a page as XML. Entities and everything outside of it are refused.
  static Document read(String page) {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
    } catch (ParserConfigurationException | SAXException | IOException ours) {
      throw new IllegalStateException("a page that is not well-formed", ours);
    }
  }

  /// Elements of one name, in their order; changing the page does not change the list.
  static List<Element> named(Document document, String name) {
    var all = document.getElementsByTagName(name);
    var found = new ArrayList<Element>();
    for (int i = 0; i < all.getLength(); i++) {
      found.add((Element) all.item(i));
    }
    return found;
  }

  static void mark(Document document) {
    named(document, "svg").forEach(Markings::picture);
    bookmarks(document);
  }

  /// The sizes of formulas are in ems, which only style can say.
  private static void picture(Element svg) {
    svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
    svg.setAttribute("alt", described(svg));
    svg.setAttribute("overflow", "visible");
    String width = svg.getAttribute("width");
    if (width.endsWith("em")) {
      svg.setAttribute("style", "width:%s;height:%s".formatted(width, svg.getAttribute("height")));
    } else {
      crop(svg);
    }
  }

  /// A figure leaves what it does not need of its place in a window; paper has none to give away.
  private static void crop(Element svg) {
    Element ground = (Element) svg.getElementsByTagName("rect").item(0);
    svg.removeChild(ground);
    Rectangle2D used = Extent.of(Drawer.read(svg));
    double width = Math.ceil(used.getWidth() + 2 * EDGE);
    double height = Math.ceil(used.getHeight() + 2 * EDGE);
    svg.setAttribute(
        "viewBox", "%s %s %s %s".formatted(used.getX() - EDGE, used.getY() - EDGE, width, height));
    svg.setAttribute("width", String.valueOf(width));
    svg.setAttribute("height", String.valueOf(height));
    svg.setAttribute("style", "width:%smm;height:%smm".formatted(SCALE * width, SCALE * height));
  }

  private static String described(Element svg) {
    String label = svg.getAttribute("aria-label");
    var description = svg.getElementsByTagName("desc").item(0);
    return label.isEmpty() && description != null ? description.getTextContent() : label;
  }

  /// One bookmark a heading, each below the nearest higher one before it.
  private static void bookmarks(Document document) {
    Element head = named(document, "head").getFirst();
    Element all = document.createElement("bookmarks");
    var above = new ArrayList<Element>();
    int number = 0;
    for (Element heading : headings(document)) {
      if (heading.getAttribute("id").isEmpty()) {
        heading.setAttribute("id", "heading-" + ++number);
      }
      Element bookmark = document.createElement("bookmark");
      bookmark.setAttribute("name", heading.getTextContent().strip());
      bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
      bookmark.setAttribute("level", heading.getTagName());
      while (!above.isEmpty()
          && above.getLast().getAttribute("level").compareTo(heading.getTagName()) >= 0) {
        above.removeLast();
      }
      (above.isEmpty() ? all : above.getLast()).appendChild(bookmark);
      above.add(bookmark);
    }
    head.appendChild(all);
  }

  private static List<Element> headings(Document document) {
    return named(document, "*").stream()
        .filter(element -> element.getNodeType() == Node.ELEMENT_NODE)
        .filter(element -> element.getTagName().matches("h[1-6]"))
        .toList();
  }
}
