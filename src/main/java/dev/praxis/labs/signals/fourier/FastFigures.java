package dev.praxis.labs.signals.fourier;

import dev.praxis.figure.Axis;
import dev.praxis.figure.Bars;
import dev.praxis.figure.Plane;
import dev.praxis.figure.Plane.Dot;
import dev.praxis.figure.Plane.Layer;
import dev.praxis.figure.Plane.Path;
import dev.praxis.figure.Plane.Points;
import dev.praxis.figure.Rows;
import dev.praxis.figure.Table;
import dev.praxis.signal.Complex;
import dev.praxis.signal.teach.Butterflies;
import dev.praxis.signal.teach.Butterflies.Pair;
import dev.praxis.signal.teach.Butterflies.Stage;
import dev.praxis.words.Numbers;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The fast transform: its butterflies, the values after each stage, what they cost.
record FastFigures(Words words, FourierConfig config, FourierState state, Analysis analysis) {
  private static final int MOST_LABELS = 16;

  /// Samples in bit-reversed order on the left, bins on the right, a bow of four lines for each
  /// pair. Place 0 stands at the top.
  Plane butterflies() {
    Butterflies fast = analysis.fast();
    int done = state.stages(config);
    var layers = new ArrayList<Layer>();
    for (int stage = fast.stages().size() - 1; stage >= 0; stage--) {
      for (Pair pair : fast.stages().get(stage).pairs()) {
        layers.add(bow(stage, pair, done));
      }
    }
    layers.add(nodes(done));
    if (done == config.stages()) {
      layers.add(result());
    }
    return new Plane(
        words.say("slot.butterflies"),
        words.say("butterflies.note", "stages", config.stages(), "pairs", config.samples() / 2),
        new Axis(words.say("axis.stage"), "", -0.3, config.stages() + 0.3, stageTicks()),
        new Axis(words.say("axis.place"), "", -0.7, config.samples() - 0.3, placeTicks()),
        Optional.empty(),
        layers);
  }

  private double height(int place) {
    return config.samples() - 1.0 - place;
  }

  private Path bow(int stage, Pair pair, int done) {
    double upper = height(pair.upper());
    double lower = height(pair.lower());
    boolean ahead = stage >= done;
    return new Path(
        words.say("butterflies.pair", "upper", pair.upper(), "lower", pair.lower()),
        ahead ? -1 : stage == done - 1 ? 1 : 0,
        ahead,
        new double[] {stage, stage + 1, stage, stage + 1, stage},
        new double[] {upper, upper, lower, lower, upper});
  }

  private Points nodes(int done) {
    int count = config.samples() * (done + 1);
    double[] x = new double[count];
    double[] y = new double[count];
    for (int i = 0; i < count; i++) {
      int stage = i / config.samples();
      x[i] = stage;
      y[i] = height(i % config.samples());
    }
    return new Points(
        words.say("butterflies.values"),
        Dot.OBSERVATION,
        x,
        y,
        new int[count],
        List.of(words.say("butterflies.known"), words.say("butterflies.bin", "bin", config.bin())),
        Optional.empty());
  }

  private Points result() {
    return new Points(
        words.say("butterflies.bin", "bin", config.bin()),
        Dot.PLACE,
        new double[] {config.stages()},
        new double[] {height(config.bin())},
        new int[] {1},
        List.of(words.say("butterflies.known"), words.say("butterflies.bin", "bin", config.bin())),
        Optional.empty());
  }

  private List<Axis.Tick> stageTicks() {
    return IntStream.rangeClosed(0, config.stages())
        .mapToObj(
            stage ->
                new Axis.Tick(
                    stage, stage == 0 ? words.say("butterflies.start") : Integer.toString(stage)))
        .toList();
  }

  /// Each place is named by the sample that stands there before the first stage, from low to high.
  private List<Axis.Tick> placeTicks() {
    int every = Math.max(1, config.samples() / MOST_LABELS);
    return IntStream.range(0, config.samples())
        .map(i -> config.samples() - 1 - i)
        .filter(place -> place % every == 0)
        .mapToObj(place -> new Axis.Tick(height(place), "x" + analysis.fast().order().get(place)))
        .toList();
  }

  Rows stages() {
    Butterflies fast = analysis.fast();
    List<Stage> done = fast.stages().subList(0, state.stages(config));
    var columns = new ArrayList<>(List.of(words.say("stages.place"), words.say("stages.sample")));
    done.forEach(stage -> columns.add(words.say("stages.after", "span", stage.span())));
    var rows = new ArrayList<List<Object>>();
    for (int place = 0; place < config.samples(); place++) {
      var row = new ArrayList<Object>();
      row.add((long) place);
      row.add("x" + fast.order().get(place) + " = " + number(fast.start().get(place).re()));
      for (Stage stage : done) {
        row.add(written(stage.values().get(place)));
      }
      rows.add(row);
    }
    return new Rows(
        words.say("slot.stages"),
        words.say("stages.note", "done", done.size(), "stages", config.stages()),
        new Table(columns, rows));
  }

  private static String number(double value) {
    return Numbers.shown(Math.abs(value) < 1e-9 ? 0 : value);
  }

  static String written(Complex value) {
    String sign = value.im() < -1e-9 ? " − " : " + ";
    return number(value.re()) + sign + number(Math.abs(value.im())) + "i";
  }

  Bars work() {
    long sum = Butterflies.workOfSum(config.samples()).multiplications();
    long fast = analysis.fast().work().multiplications();
    return new Bars(
        words.say("slot.work"),
        words.say("work.note", "samples", config.samples(), "times", (double) sum / fast),
        words.say("work.way"),
        new Axis(words.say("axis.multiplications"), "", 0, 1.1 * sum),
        List.of(words.say("work.bin"), words.say("work.sum"), words.say("work.fast")),
        new double[] {config.samples(), sum, fast},
        new int[] {0, 1, 2});
  }
}
