package dev.praxis.exchange.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/// What the type on paper cannot show is replaced by a sign it has, and said.
final class Signs {
  private static final int REPLACEMENT = 0xFFFD;
  private static final String TAB = "    ";

  private Signs() {}

  /// The signs that were replaced.
  static List<String> replaced(Document document) {
    SortedSet<Integer> unknown = new TreeSet<>();
    replace(document.getDocumentElement(), unknown);
    return unknown.stream().map(Character::toString).toList();
  }

  private static void replace(Element element, SortedSet<Integer> unknown) {
    NodeList children = element.getChildNodes();
    var all = new ArrayList<Node>();
    for (int i = 0; i < children.getLength(); i++) {
      all.add(children.item(i));
    }
    for (Node child : all) {
      switch (child) {
        case Text text -> text.setData(shown(text.getData(), unknown));
        case Element inner -> replace(inner, unknown);
        case Node other -> {}
      }
    }
  }

  private static String shown(String text, SortedSet<Integer> unknown) {
    var shown = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point -> {
              if (point == '\t') {
                shown.append(TAB);
              } else if (Character.isWhitespace(point) || Type.shows(point)) {
                shown.appendCodePoint(point);
              } else {
                unknown.add(point);
                shown.appendCodePoint(REPLACEMENT);
              }
            });
    return shown.toString();
  }
}
