package dev.praxis.figure.sketch;

import dev.praxis.figure.Bars;
import dev.praxis.figure.sketch.Mark.Anchor;
import dev.praxis.figure.sketch.Mark.Box;
import dev.praxis.words.Numbers;
import java.util.Optional;

/// Lays out bars side by side from the left, each with its value at the end.
final class BarsSketch {
  private final Bars bars;
  private final Paper paper;

  BarsSketch(Bars bars, Paper paper) {
    this.bars = bars;
    this.paper = paper;
  }

  Sketch drawn() {
    int n = bars.values().length;
    double size = paper.label();
    double row = Math.min(2.4 * size, (paper.height - 8) / Math.max(1, n));
    double widest = 0;
    for (String name : bars.names()) {
      widest = Math.max(widest, paper.widthOf(name, size));
    }
    double left = Math.min(widest + 10, paper.width * 0.4);
    double room = paper.width - left - 5 * size;
    double low = Math.min(0, bars.y().low());
    double zero = left + room * -low / (bars.y().high() - low);
    for (int i = 0; i < n; i++) {
      double y = 4 + i * row;
      double end = left + room * (bars.values()[i] - low) / (bars.y().high() - low);
      Ink ink = bars.series()[i] < 0 ? Ink.of(Role.ACCENT) : Ink.series(bars.series()[i]);
      paper.add(
          new Box(
              Math.min(zero, end),
              y + 0.15 * row,
              Math.abs(end - zero),
              0.7 * row,
              2,
              Optional.of(ink),
              Optional.of(Ink.outline()),
              0.8,
              ""));
      double base = y + 0.5 * row + 0.35 * size;
      paper.text(
          left - 6, base, paper.fitted(bars.names().get(i), left - 8), Anchor.END, Role.FOREGROUND);
      paper.text(
          Math.max(zero, end) + 6,
          base,
          Numbers.shown(bars.values()[i]),
          Anchor.START,
          Role.FOREGROUND);
    }
    return paper.sketch(Optional.empty());
  }
}
