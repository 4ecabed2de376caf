package dev.praxis.labs.supervised.regression;

import dev.praxis.figure.Axis;
import dev.praxis.figure.Plane;
import dev.praxis.figure.Plane.Dot;
import dev.praxis.figure.Plane.Field;
import dev.praxis.figure.Plane.Path;
import dev.praxis.figure.Plane.Points;
import dev.praxis.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The loss over the intercept and the slope of the feature shown, with the descent's path.
final class LossFigure {
  private static final int FINE = 60;
  private static final int COARSE = 30;
  private static final double ROOM = 1.2;
  private static final double ERRORS_AROUND = 4;
  private static final double DECADES = 6;
  private static final int BOTTOM = 2;
  private final Words words;
  private final RegressionConfig config;
  private final RegressionState state;
  private final Labels labels;
  private final Surface surface;

  LossFigure(Words words, RegressionConfig config, RegressionState state) {
    this.words = words;
    this.config = config;
    this.state = state;
    this.labels = new Labels(words, state.sample(), config.standardise());
    this.surface = Surface.of(state.solution().space(), state.descent().weights(), config.shown());
  }

  Plane drawn(boolean draft) {
    double[] intercepts = Thinned.of(state.descent().path(), 0);
    double[] slopes = Thinned.of(state.descent().path(), config.shown() + 1);
    Axis across = axis(Weights.INTERCEPT, 0, surface.intercept(), intercepts);
    Axis up = axis(Weights.slope(config.x()), config.shown() + 1, surface.slope(), slopes);
    var path = new Path(words.say("path"), FitFigure.DESCENT, false, intercepts, slopes);
    return new Plane(
        words.say("slot.loss"),
        note(),
        across,
        up,
        Optional.of(field(across, up, draft ? COARSE : FINE)),
        List.of(path, places()));
  }

  private String note() {
    return config.alone()
        ? words.say("loss.note")
        : words.say("loss.note.slice", "x", config.x(), "others", config.features().size() - 1);
  }

  /// The optimum in the middle, with room for the path, the bottom of the slice, and a few standard
  /// errors.
  private Axis axis(String name, int weight, double bottom, double[] path) {
    double middle = state.solution().weights()[weight];
    double far = Arrays.stream(path).map(value -> Math.abs(value - middle)).max().orElse(0);
    double half = ROOM * Math.max(far, Math.abs(bottom - middle));
    half = Math.max(half, ERRORS_AROUND * state.solution().errors()[weight]);
    Axis around = Axis.around(name, labels.space(), middle);
    double low = middle - half;
    double high = middle + half;
    double least = 1e-9 * Math.abs(middle);
    return half > least ? new Axis(name, labels.space(), low, high) : around;
  }

  /// log₁₀ of the loss above the bottom: over any grid around a bowl it spans decades.
  private Field field(Axis across, Axis up, int cells) {
    double[] value = new double[cells * cells];
    for (int row = 0; row < cells; row++) {
      double slope = up.low() + (row + 0.5) / cells * up.span();
      for (int column = 0; column < cells; column++) {
        double intercept = across.low() + (column + 0.5) / cells * across.span();
        value[row * cells + column] = Math.log10(surface.excess(intercept, slope));
      }
    }
    double high = Arrays.stream(value).max().orElseThrow();
    double least = Arrays.stream(value).min().orElseThrow();
    double low = Math.max(least, high - DECADES);
    Arrays.setAll(value, i -> Math.max(value[i], low));
    String name = words.say("loss.field", "unit", labels.squared());
    return new Field.Quantity(cells, cells, name, value, low, high);
  }

  /// The bottom of a slice lies under the places that matter more.
  private Points places() {
    int shown = config.shown() + 1;
    double[] closed = state.solution().weights();
    double[] now = state.descent().weights();
    double[] x = {surface.intercept(), closed[0], now[0]};
    double[] y = {surface.slope(), closed[shown], now[shown]};
    int[] group = {BOTTOM, FitFigure.CLOSED, FitFigure.DESCENT};
    int from = config.alone() ? 1 : 0;
    return new Points(
        words.say("places"),
        Dot.PLACE,
        Arrays.copyOfRange(x, from, x.length),
        Arrays.copyOfRange(y, from, y.length),
        Arrays.copyOfRange(group, from, group.length),
        List.of(words.say("line.closed-form"), words.say("line.descent"), words.say("bottom"))
            .subList(0, group.length - from),
        Optional.empty());
  }
}
