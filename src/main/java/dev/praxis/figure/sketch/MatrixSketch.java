package dev.praxis.figure.sketch;

import dev.praxis.figure.Matrix;
import dev.praxis.figure.sketch.Mark.Anchor;
import dev.praxis.figure.sketch.Mark.Box;
import dev.praxis.figure.sketch.Mark.Words;
import java.util.Optional;

/// Lays out counts as cells; the fuller a cell, the stronger its colour.
final class MatrixSketch {
  private final Matrix matrix;
  private final Paper paper;

  MatrixSketch(Matrix matrix, Paper paper) {
    this.matrix = matrix;
    this.paper = paper;
  }

  Sketch drawn() {
    int n = matrix.labels().size();
    double size = paper.label();
    double widest = 0;
    for (String label : matrix.labels()) {
      widest = Math.max(widest, paper.widthOf(label, size));
    }
    double left = Math.min(widest, paper.width * 0.35) + 2.2 * size;
    double top = 3.2 * size;
    double across = Math.min((paper.width - left - 6) / n, 110 * paper.scale);
    double down = Math.min((paper.height - top - 6) / n, 44 * paper.scale);
    titles(left, top, across * n, down * n);
    long most = 1;
    for (long[] row : matrix.counts()) {
      for (long count : row) {
        most = Math.max(most, count);
      }
    }
    for (int i = 0; i < n; i++) {
      double y = top + i * down;
      paper.text(
          left - 6,
          y + 0.5 * down + 0.35 * size,
          paper.fitted(matrix.labels().get(i), left - 2.2 * size),
          Anchor.END,
          Role.FOREGROUND);
      paper.text(
          left + (i + 0.5) * across,
          top - 0.5 * size,
          paper.fitted(matrix.labels().get(i), across - 4),
          Anchor.MIDDLE,
          Role.FOREGROUND);
      for (int j = 0; j < n; j++) {
        cell(left + j * across, y, across, down, i, j, most);
      }
    }
    return paper.sketch(Optional.empty());
  }

  private void titles(double left, double top, double width, double height) {
    paper.text(left + width / 2, paper.label(), matrix.columnName(), Anchor.MIDDLE, Role.MUTED);
    paper.add(
        new Words(
            paper.label(),
            top + height / 2,
            matrix.rowName(),
            paper.label(),
            false,
            Anchor.MIDDLE,
            true,
            Ink.of(Role.MUTED),
            ""));
  }

  private void cell(
      double x, double y, double width, double height, int row, int column, long most) {
    long count = matrix.counts()[row][column];
    Role role = row == column ? Role.SERIES_1 : Role.SERIES_2;
    Ink fill = count == 0 ? Ink.of(Role.INSET) : Ink.of(role, 0.12 + 0.4 * count / most);
    paper.add(
        new Box(
            x + 1, y + 1, width - 2, height - 2, 3, Optional.of(fill), Optional.empty(), 0, ""));
    paper.add(
        new Words(
            x + width / 2,
            y + height / 2 + 0.36 * paper.label(),
            Long.toString(count),
            1.1 * paper.label(),
            count > 0,
            Anchor.MIDDLE,
            false,
            Ink.of(count == 0 ? Role.MUTED : Role.FOREGROUND),
            ""));
  }
}
