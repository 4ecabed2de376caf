package dev.praxis.figure.sketch;

import dev.praxis.figure.Axis;
import dev.praxis.figure.sketch.Mark.Anchor;
import dev.praxis.figure.sketch.Mark.Box;
import dev.praxis.figure.sketch.Mark.Glyph;
import dev.praxis.figure.sketch.Mark.Shape;
import dev.praxis.figure.sketch.Mark.Stroke;
import dev.praxis.figure.sketch.Mark.Words;
import dev.praxis.words.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Collects the marks of one figure, with the parts all plots share: frame, axes, legend.
final class Paper {
  private static final double LABEL = 12;
  private static final int SCALE_STEPS = 32;
  private final List<Mark> marks = new ArrayList<>();
  final double width;
  final double height;
  final double scale;

  Paper(double width, double height, double scale) {
    this.width = width;
    this.height = height;
    this.scale = scale;
  }

  void add(Mark mark) {
    marks.add(mark);
  }

  Sketch sketch(Optional<Frame> frame) {
    return new Sketch(width, height, marks, frame);
  }

  double label() {
    return LABEL * scale;
  }

  /// The width of a text, near enough for margins: mean advances of a sans-serif face.
  double widthOf(String text, double size) {
    double em = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("iljtfr.,:;|!'()[] ".indexOf(c) >= 0) {
        em += 0.34;
      } else if ("mwMW%–".indexOf(c) >= 0) {
        em += 0.9;
      } else {
        em += Character.isUpperCase(c) ? 0.7 : 0.58;
      }
    }
    return em * size;
  }

  void text(double x, double y, String text, Anchor anchor, Role role) {
    add(new Words(x, y, text, label(), false, anchor, false, Ink.of(role), ""));
  }

  /// A frame with grid, tick labels and axis titles; `top` is left free above it.
  Frame frame(Axis across, Axis up, double top) {
    return labelled(across, up, top, left(up, top));
  }

  /// The same with one of the axes drawn out until a unit is as long across as up.
  Frame equalFrame(Axis across, Axis up, double top) {
    double left = left(up, top);
    Frame as = place(across, up, top, left);
    double unit = Math.max(across.span() / as.width(), up.span() / as.height());
    return labelled(across.spanning(unit * as.width()), up.spanning(unit * as.height()), top, left);
  }

  private double left(Axis up, double top) {
    double widest = 0;
    for (String each : rows(up, top).labels()) {
      widest = Math.max(widest, widthOf(each, label()));
    }
    return widest + 2.0 * label() + 6 * scale;
  }

  private Ticks rows(Axis up, double top) {
    return Ticks.of(up, (int) Math.clamp((height - top) / (38 * scale), 3, 9));
  }

  private Frame place(Axis across, Axis up, double top, double left) {
    double bottom = 3.1 * label();
    double right = 10 * scale;
    double wide = Math.max(8, width - left - right);
    return new Frame(left, top, wide, Math.max(8, height - top - bottom), across, up);
  }

  /// The same with the room at the left given.
  private Frame labelled(Axis across, Axis up, double top, double left) {
    Frame frame = place(across, up, top, left);
    grid(frame, rows(up, top));
    axisTitles(frame);
    return frame;
  }

  /// A low frame: the axes are named in the corners, where they take no room of their own.
  ///
  /// @param left room at the left
  Frame track(Axis across, Axis up, double top, double left) {
    double named = Math.max(top, 1.4 * label());
    double right = 10 * scale;
    double high = Math.max(8, height - named - 1.8 * label());
    var frame = new Frame(left, named, Math.max(8, width - left - right), high, across, up);
    grid(frame, Ticks.of(up, (int) Math.clamp(high / (26 * scale), 2, 9)));
    text(0.2 * label(), 0.9 * label(), up.titled(), Anchor.START, Role.MUTED);
    double base = frame.y() + high + 1.35 * label();
    text(0.2 * label(), base, fitted(across.unit(), left), Anchor.START, Role.MUTED);
    return frame;
  }

  private void grid(Frame frame, Ticks rows) {
    add(Box.filled(frame.x(), frame.y(), frame.width(), frame.height(), Ink.of(Role.CARD)));
    for (int i = 0; i < rows.values().length; i++) {
      double y = frame.py(rows.values()[i]);
      add(Stroke.line(frame.x(), y, frame.x() + frame.width(), y, Ink.of(Role.GRID), 1));
      text(frame.x() - 6 * scale, y + 0.35 * label(), rows.labels()[i], Anchor.END, Role.MUTED);
    }
    int wanted = (int) Math.clamp(frame.width() / (64 * scale), 2, 10);
    Ticks columns = Ticks.of(frame.across(), wanted);
    for (int i = 0; i < columns.values().length; i++) {
      double x = frame.px(columns.values()[i]);
      add(Stroke.line(x, frame.y(), x, frame.y() + frame.height(), Ink.of(Role.GRID), 1));
      double half = widthOf(columns.labels()[i], label()) / 2;
      text(
          Math.min(x, width - half - 2),
          frame.y() + frame.height() + 1.35 * label(),
          columns.labels()[i],
          Anchor.MIDDLE,
          Role.MUTED);
    }
  }

  private void axisTitles(Frame frame) {
    text(
        frame.x() + frame.width() / 2,
        height - 0.35 * label(),
        fitted(frame.across().titled(), frame.width() + 40),
        Anchor.MIDDLE,
        Role.MUTED);
    String up = fitted(frame.up().titled(), frame.height() + 8);
    add(
        new Words(
            label(),
            frame.y() + frame.height() / 2,
            up,
            label(),
            false,
            Anchor.MIDDLE,
            true,
            Ink.of(Role.MUTED),
            ""));
  }

  /// The text, cut with an ellipsis where it would not fit.
  String fitted(String text, double room) {
    if (widthOf(text, label()) <= room) {
      return text;
    }
    int end = text.length();
    while (end > 1 && widthOf(text.substring(0, end) + "…", label()) > room) {
      end--;
    }
    return text.substring(0, end) + "…";
  }

  /// A row of names with their shapes and colours. Returns the height it took.
  double legend(List<String> names) {
    if (names.isEmpty()) {
      return 6 * scale;
    }
    double x = label();
    double line = 1.6 * label();
    double y = 0.9 * label();
    for (int i = 0; i < names.size(); i++) {
      double room = widthOf(names.get(i), label()) + 2.6 * label();
      if (x + room > width && x > label()) {
        x = label();
        y += line;
      }
      add(
          new Glyph(
              x + 0.3 * label(),
              y - 0.3 * label(),
              4.2 * scale,
              Shape.series(i),
              Ink.series(i),
              Ink.outline(),
              Optional.empty(),
              "group:" + i));
      text(x + 1.0 * label(), y, names.get(i), Anchor.START, Role.FOREGROUND);
      x += room;
    }
    return y + 0.7 * label();
  }

  /// A bar from low to high above the plot. Returns the height used.
  ///
  /// @param top where it begins
  double heatScale(String name, double low, double high, boolean grey, double top) {
    double size = label();
    String least = Numbers.shown(low, 2);
    String most = Numbers.shown(high, 2);
    double right = width - 10 * scale;
    double barEnd = right - widthOf(most, size) - 6;
    double barWidth = Math.min(120 * scale, width * 0.25);
    double bar = barEnd - barWidth;
    double step = barWidth / SCALE_STEPS;
    for (int i = 0; i < SCALE_STEPS; i++) {
      double place = (i + 0.5) / SCALE_STEPS;
      Ink ink = grey ? Ink.of(Role.FOREGROUND, place) : Ink.heat(place);
      add(Box.filled(bar + i * step, top, step + 0.5, 0.8 * size, ink));
    }
    double base = top + 0.8 * size;
    text(right, base, most, Anchor.END, Role.MUTED);
    double leastX = bar - 6;
    text(leastX, base, least, Anchor.END, Role.MUTED);
    double nameX = leastX - widthOf(least, size) - 10;
    text(nameX, base, fitted(name, nameX - 4), Anchor.END, Role.MUTED);
    return top + 1.6 * size;
  }
}
