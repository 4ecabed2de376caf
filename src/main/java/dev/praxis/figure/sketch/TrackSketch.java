package dev.praxis.figure.sketch;

import dev.praxis.figure.Axis;
import dev.praxis.figure.Spectrogram;
import dev.praxis.figure.Waveform;
import dev.praxis.figure.sketch.Mark.Box;
import dev.praxis.figure.sketch.Mark.Raster;
import dev.praxis.figure.sketch.Mark.Stroke;

/// Lays out what stands over one time axis. All tracks leave the same room at the left, so that one
/// moment is in one place in all of them.
final class TrackSketch {
  /// Room for the tick labels of the y axis, in labels.
  private static final double LEFT = 4;

  private static final int INKS = 256;
  private final Paper paper;

  TrackSketch(Paper paper) {
    this.paper = paper;
  }

  Sketch of(Waveform wave) {
    Frame frame = frame(wave.x(), wave.y(), 6 * paper.scale);
    wave.shaded()
        .ifPresent(
            span -> {
              double from = Math.max(frame.x(), frame.px(span.from()));
              double to = Math.min(frame.x() + frame.width(), frame.px(span.to()));
              if (to > from) {
                Ink ink = Ink.of(Role.ACCENT, 0.18);
                paper.add(Box.filled(from, frame.y(), to - from, frame.height(), ink));
              }
            });
    line(wave, frame);
    cursor(wave.cursor(), frame, Ink.of(Role.FOREGROUND));
    return paper.sketch(java.util.Optional.of(frame));
  }

  private static boolean isLine(Waveform wave) {
    return java.util.Arrays.equals(wave.low(), wave.high());
  }

  /// Up and down once a column, so that the whole swing is covered.
  private void line(Waveform wave, Frame frame) {
    int n = wave.low().length;
    boolean line = isLine(wave);
    int points = line ? n : 2 * n;
    double[] x = new double[points];
    double[] y = new double[points];
    for (int i = 0; i < n; i++) {
      double at = frame.px(wave.at(i));
      if (line) {
        x[i] = at;
        y[i] = inside(frame, wave.low()[i]);
      } else {
        boolean up = i % 2 == 0;
        x[2 * i] = at;
        x[2 * i + 1] = at;
        y[2 * i] = inside(frame, up ? wave.low()[i] : wave.high()[i]);
        y[2 * i + 1] = inside(frame, up ? wave.high()[i] : wave.low()[i]);
      }
    }
    if (points > 1) {
      paper.add(new Stroke(x, y, Ink.series(0), (line ? 1.6 : 1) * paper.scale, false, ""));
    }
  }

  private static double inside(Frame frame, double value) {
    return Math.clamp(frame.py(value), frame.y(), frame.y() + frame.height());
  }

  Sketch of(Spectrogram shown) {
    double top =
        paper.heatScale(shown.unit(), shown.low(), shown.high(), shown.grey(), 6 * paper.scale);
    Frame frame = frame(shown.x(), shown.y(), top);
    double span = shown.high() - shown.low();
    Ink[] inks = inks(shown.grey());
    Ink[] cells = new Ink[shown.columns() * shown.rows()];
    for (int column = 0; column < shown.columns(); column++) {
      for (int row = 0; row < shown.rows(); row++) {
        double value = shown.value()[column * shown.rows() + row];
        double place = span > 0 ? (value - shown.low()) / span : 0;
        int step = Math.clamp(Math.round(place * (INKS - 1)), 0, INKS - 1);
        cells[row * shown.columns() + column] = inks[step];
      }
    }
    paper.add(
        new Raster(
            frame.x(),
            frame.y(),
            frame.width(),
            frame.height(),
            shown.columns(),
            shown.rows(),
            cells));
    cursor(shown.cursor(), frame, Ink.of(shown.grey() ? Role.ACCENT : Role.CARD));
    return paper.sketch(java.util.Optional.of(frame));
  }

  private static Ink[] inks(boolean grey) {
    Ink[] inks = new Ink[INKS];
    for (int i = 0; i < INKS; i++) {
      double place = i / (INKS - 1.0);
      inks[i] = grey ? Ink.of(Role.FOREGROUND, place) : Ink.heat(place);
    }
    return inks;
  }

  private Frame frame(Axis across, Axis up, double top) {
    return paper.track(across, up, top, LEFT * paper.label());
  }

  private void cursor(double at, Frame frame, Ink ink) {
    if (at >= frame.across().low() && at <= frame.across().high()) {
      double x = frame.px(at);
      paper.add(Stroke.line(x, frame.y(), x, frame.y() + frame.height(), ink, 1.6));
    }
  }
}
