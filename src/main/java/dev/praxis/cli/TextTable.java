package dev.praxis.cli;

import java.util.ArrayList;
import java.util.List;

/// Lines of cells, padded so that columns stand under each other.
final class TextTable {
  private static final String GAP = "  ";
  private final List<List<String>> lines = new ArrayList<>();

  /// @param header the first line; empty for none
  TextTable(List<String> header) {
    if (!header.isEmpty()) {
      lines.add(List.copyOf(header));
    }
  }

  void add(List<String> cells) {
    lines.add(List.copyOf(cells));
  }

  String written() {
    var text = new StringBuilder();
    for (List<String> line : lines) {
      var cells = new StringBuilder();
      for (int i = 0; i < line.size(); i++) {
        cells.append(line.get(i)).repeat(" ", width(i) - length(line.get(i))).append(GAP);
      }
      text.append(cells.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private int width(int column) {
    return lines.stream()
        .filter(line -> line.size() > column)
        .mapToInt(line -> length(line.get(column)))
        .max()
        .orElse(0);
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
