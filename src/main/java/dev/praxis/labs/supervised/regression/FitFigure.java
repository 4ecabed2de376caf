package dev.praxis.labs.supervised.regression;

import dev.praxis.figure.Axis;
import dev.praxis.figure.Plane;
import dev.praxis.figure.Plane.Dot;
import dev.praxis.figure.Plane.Layer;
import dev.praxis.figure.Plane.Path;
import dev.praxis.figure.Plane.Points;
import dev.praxis.figure.Plane.Residuals;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The fit among the points: lines for one feature, predicted against observed for several.
final class FitFigure {
  static final int CLOSED = 0;
  static final int DESCENT = 1;
  private final Words words;
  private final RegressionConfig config;
  private final RegressionState state;
  private final Labels labels;

  FitFigure(Words words, RegressionConfig config, RegressionState state) {
    this.words = words;
    this.config = config;
    this.state = state;
    this.labels = new Labels(words, state.sample(), config.standardise());
  }

  Plane drawn() {
    return config.alone() ? lines() : predictions();
  }

  private Plane lines() {
    double[] x = state.sample().values(0);
    double[] y = state.solution().design().y();
    Axis across = labels.axis(config.x(), x);
    Axis up = labels.axis(config.target(), y);
    var layers = new ArrayList<Layer>();
    squares(x, y, layers);
    int[] none = new int[x.length];
    Arrays.fill(none, -1);
    layers.add(
        new Points(
            words.say("points"), Dot.OBSERVATION, x, y, none, List.of(), Optional.of("point")));
    layers.add(line("closed-form", CLOSED, state.solution().weights(), across));
    layers.add(line("descent", DESCENT, state.descent().weights(), across));
    String note = words.say("fit.note") + standardised();
    return new Plane(words.say("slot.fit"), note, across, up, Optional.empty(), layers);
  }

  private String standardised() {
    return config.standardise() ? " " + words.say("fit.note.standardised") : "";
  }

  private void squares(double[] x, double[] y, List<Layer> layers) {
    if (config.squares()) {
      layers.add(new Residuals(words.say("residuals"), x, y, state.solution().predicted()));
    }
  }

  private Path line(String key, int series, double[] weights, Axis across) {
    double[] raw = state.solution().raw(weights);
    double[] x = {across.low(), across.high()};
    double[] y = {raw[0] + raw[1] * x[0], raw[0] + raw[1] * x[1]};
    return new Path(words.say("line." + key), series, series == DESCENT, x, y);
  }

  private Plane predictions() {
    double[] observed = state.solution().design().y();
    double[] closed = state.solution().predicted();
    double[] descent = state.solution().space().predicted(state.descent().weights());
    Axis up =
        Axis.around(
            words.say("axis.observed", "target", config.target()),
            labels.unit(config.target()),
            both(observed, closed));
    var layers = new ArrayList<Layer>();
    squares(closed, observed, layers);
    layers.add(pairs(closed, descent, observed));
    double[] ends = {up.low(), up.high()};
    layers.add(new Path(words.say("diagonal"), -1, false, ends, ends));
    Axis across =
        Axis.around(
            words.say("axis.predicted", "target", config.target()),
            up.unit(),
            both(closed, Arrays.stream(descent).map(value -> near(value, up)).toArray()));
    return new Plane(
        words.say("slot.fit"),
        words.say("fit.note.several", "features", config.features().size()),
        across,
        up,
        Optional.empty(),
        layers);
  }

  /// Predictions of a descent that runs away do not stretch the axis beyond measure.
  private static double near(double value, Axis axis) {
    return Math.clamp(value, axis.low() - axis.span(), axis.high() + axis.span());
  }

  private Points pairs(double[] closed, double[] descent, double[] observed) {
    int[] group = new int[2 * observed.length];
    Arrays.fill(group, 0, observed.length, DESCENT);
    Arrays.fill(group, observed.length, group.length, CLOSED);
    return new Points(
        words.say("predictions"),
        Dot.OBSERVATION,
        both(descent, closed),
        both(observed, observed),
        group,
        List.of(words.say("line.closed-form"), words.say("line.descent")),
        Optional.empty());
  }

  private static double[] both(double[] first, double[] second) {
    double[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
