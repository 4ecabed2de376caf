package dev.praxis.labs.signals.spectrograms;

import dev.praxis.figure.Axis;
import dev.praxis.figure.Spectrogram;
import dev.praxis.labs.signals.spectrograms.SpectrogramState.Excerpt;
import dev.praxis.signal.Decibels;
import dev.praxis.signal.MelScale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Powers of frames as a picture: rows of frequency by the scale chosen, decibels below the
/// strongest.
final class Picture {
  private static final int ROWS = 320;
  private static final double LOWEST_LOG = 50;
  private static final List<Double> MEL_TICKS =
      List.of(0.0, 250.0, 500.0, 1_000.0, 2_000.0, 4_000.0, 8_000.0, 16_000.0);
  private final SpectrogramConfig config;
  private final Excerpt excerpt;
  private final Axis time;
  private final double cursor;

  Picture(SpectrogramConfig config, Excerpt excerpt, Axis time, double cursor) {
    this.config = config;
    this.excerpt = excerpt;
    this.time = time;
    this.cursor = cursor;
  }

  private double half() {
    return excerpt.rate() / 2.0;
  }

  /// @param zero the power shown as 0 dB
  Spectrogram of(Analysis analysis, String title, String note, double zero) {
    int bins = analysis.framing().bins();
    int rows = Math.min(ROWS, Math.max(2, bins));
    int columns = analysis.shown().length;
    float[] value = new float[columns * rows];
    Arrays.fill(value, (float) -config.range());
    int[] edges = edges(rows, bins);
    for (int column = 0; column < analysis.done(); column++) {
      for (int row = 0; row < rows; row++) {
        double power = 0;
        for (int bin = edges[row]; bin < Math.max(edges[row] + 1, edges[row + 1]); bin++) {
          power = Math.max(power, analysis.powers().at(column, Math.min(bin, bins - 1)));
        }
        value[column * rows + row] = (float) decibels(power, zero);
      }
    }
    return new Spectrogram(
        title,
        note,
        time,
        frequency(),
        columns,
        rows,
        value,
        -config.range(),
        0,
        "dB",
        config.grey(),
        cursor);
  }

  /// Decibels below the strongest, held in the range that is shown.
  double decibels(double power, double zero) {
    return Math.clamp(Decibels.ofPower(power) - Decibels.ofPower(zero), -config.range(), 0);
  }

  /// The first bin of each row, and one more for the end.
  private int[] edges(int rows, int bins) {
    int[] edges = new int[rows + 1];
    for (int row = 0; row <= rows; row++) {
      double hertz = hertz((double) row / rows);
      edges[row] = Math.clamp(Math.round(hertz / half() * (bins - 1)), 0, bins - 1);
    }
    edges[rows] = bins;
    return edges;
  }

  /// The frequency at a share of the picture's height.
  private double hertz(double share) {
    return switch (config.scale()) {
      case LINEAR -> share * half();
      case LOG -> lowest() * Math.pow(half() / lowest(), share);
      case MEL -> config.mel().toHertz(share * config.mel().toMel(half()));
    };
  }

  private double lowest() {
    return Math.min(LOWEST_LOG, half() / 10);
  }

  private Axis frequency() {
    return switch (config.scale()) {
      case LINEAR -> new Axis("frequency", "Hz", 0, half());
      case LOG -> Axis.logarithmic("frequency", "Hz", lowest(), half());
      case MEL -> mel(config.mel(), half(), "frequency, even in mel");
    };
  }

  private static Axis mel(MelScale scale, double half, String name) {
    var ticks = new ArrayList<Axis.Tick>();
    for (double hertz : MEL_TICKS) {
      if (hertz <= half) {
        ticks.add(new Axis.Tick(scale.toMel(hertz), Integer.toString((int) hertz)));
      }
    }
    return new Axis(name, "Hz", 0, scale.toMel(half), ticks);
  }

  /// Rows that are bands or coefficients, as they are.
  Spectrogram rows(dev.praxis.signal.Spectrogram values, int done, String title, Rows shown) {
    float[] value = new float[values.frames() * values.bins()];
    Arrays.fill(value, (float) shown.low());
    for (int i = 0; i < done * values.bins(); i++) {
      value[i] = (float) values.values()[i];
    }
    return new Spectrogram(
        title,
        shown.note(),
        time,
        shown.axis(),
        values.frames(),
        values.bins(),
        value,
        shown.low(),
        shown.high(),
        shown.unit(),
        config.grey(),
        cursor);
  }

  /// How rows are shown.
  record Rows(String note, Axis axis, double low, double high, String unit) {}
}
