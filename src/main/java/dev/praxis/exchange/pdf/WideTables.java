package dev.praxis.exchange.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Tables with more columns than a sheet is wide: several below each other, each with the first
/// column, so that every row keeps its name.
final class WideTables {
  /// Columns in small type that can be read side by side.
  private static final int MOST = 8;

  /// Columns from which on the type is small.
  private static final int MANY = 5;

  /// The longest word that fits into a column beside others.
  private static final int WORD = 28;

  private WideTables() {}

  static void split(Document document) {
    Markings.named(document, "table").forEach(WideTables::split);
  }

  private static void split(Element table) {
    int columns = rows(table).stream().mapToInt(row -> cells(row).size()).max().orElse(0);
    if (columns > MANY || hasLongWord(table)) {
      table.setAttribute("class", "small whole");
    }
    if (columns <= MOST) {
      return;
    }
    for (int from = 1; from < columns; from += MOST - 1) {
      var part = (Element) table.cloneNode(true);
      for (Element row : rows(part)) {
        keep(row, from, Math.min(columns, from + MOST - 1));
      }
      table.getParentNode().insertBefore(part, table);
    }
    table.getParentNode().removeChild(table);
  }

  /// A column cannot be narrower than its longest word, unless the word is broken.
  private static boolean hasLongWord(Element table) {
    return Arrays.stream(table.getTextContent().split("\\s+"))
        .anyMatch(word -> word.length() > WORD);
  }

  private static void keep(Element row, int from, int until) {
    List<Element> cells = cells(row);
    for (int i = 1; i < cells.size(); i++) {
      if (i < from || i >= until) {
        row.removeChild(cells.get(i));
      }
    }
  }

  private static List<Element> rows(Element table) {
    var found = table.getElementsByTagName("tr");
    var rows = new ArrayList<Element>();
    for (int i = 0; i < found.getLength(); i++) {
      rows.add((Element) found.item(i));
    }
    return rows;
  }

  private static List<Element> cells(Element row) {
    var cells = new ArrayList<Element>();
    for (Node child = row.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element cell) {
        cells.add(cell);
      }
    }
    return cells;
  }
}
