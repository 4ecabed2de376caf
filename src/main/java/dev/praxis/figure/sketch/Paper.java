package dev.praxis.figure.sketch;

import dev.praxis.figure.Axis;
import dev.praxis.figure.sketch.Mark.Anchor;
import dev.praxis.figure.sketch.Mark.Box;
import dev.praxis.figure.sketch.Mark.Glyph;
import dev.praxis.figure.sketch.Mark.Shape;
import dev.praxis.figure.sketch.Mark.Stroke;
import dev.praxis.figure.sketch.Mark.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Collects the marks of one figure, with the parts all plots share: frame, axes, legend.
final class Paper {
  private static final double LABEL = 12;
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
    Ticks rows =
        Ticks.of(up.low(), up.high(), (int) Math.clamp((height - top) / (38 * scale), 3, 9));
    double widest = 0;
    for (String each : rows.labels()) {
      widest = Math.max(widest, widthOf(each, label()));
    }
    double left = widest + 2.0 * label() + 6 * scale;
    double bottom = 3.1 * label();
    double right = 10 * scale;
    var frame =
        new Frame(
            left,
            top,
            Math.max(8, width - left - right),
            Math.max(8, height - top - bottom),
            across,
            up);
    grid(frame, rows);
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
    Ticks columns = Ticks.of(frame.across().low(), frame.across().high(), wanted);
    for (int i = 0; i < columns.values().length; i++) {
      double x = frame.px(columns.values()[i]);
      add(Stroke.line(x, frame.y(), x, frame.y() + frame.height(), Ink.of(Role.GRID), 1));
      text(
          x,
          frame.y() + frame.height() + 1.35 * label(),
          columns.labels()[i],
          Anchor.MIDDLE,
          Role.MUTED);
    }
    axisTitles(frame);
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
}
