package dev.praxis.labs.mlops.datadrift;

import dev.praxis.figure.Axis;
import dev.praxis.figure.Lines;
import dev.praxis.figure.Lines.Line;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// Window after window: the least p of all columns, and that of the classifier on all of them.
final class MonitorFigure {
  private final Words words;
  private final ShiftConfig config;
  private final ShiftState state;

  MonitorFigure(Words words, ShiftConfig config, ShiftState state) {
    this.words = words;
    this.config = config;
    this.state = state;
  }

  Lines drawn() {
    int windows = state.stock().windows();
    var lines = new ArrayList<Line>();
    Axis y = SizeFigure.pAxis();
    lines.add(alpha(windows));
    if (state.stock().harm().strikes(windows)) {
      lines.add(since(y));
    }
    lines.add(line(words.say("monitor.joint"), 2, told(), one -> one.joint().orElseThrow().p()));
    lines.add(line(words.say("monitor.columns"), 0, state.judged(), this::least));
    lines.removeIf(line -> line.x().length == 0);
    return new Lines(
        words.say("monitor.title"),
        words.say("monitor.note", "test", correction(), "first", first()),
        new Axis("window", "", 0.5, windows + 0.5, ticks(windows)),
        y,
        lines,
        Double.NaN);
  }

  private Line alpha(int windows) {
    double alpha = SizeFigure.drawn(config.alpha());
    double[] x = {0.5, windows + 0.5};
    return new Line(words.say("size.alpha"), -1, true, false, x, new double[] {alpha, alpha});
  }

  /// From where on the windows are harmed.
  private Line since(Axis y) {
    double at = state.stock().harm().since() - 0.5;
    double[] up = {y.high(), y.low() + 0.15 * y.span()};
    return new Line(words.say("monitor.since"), 3, true, false, new double[] {at, at}, up);
  }

  private String correction() {
    String option = config.correction().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return words.say("knob.correction.option." + option);
  }

  /// The first window that alarms.
  private String first() {
    return state.judged().stream()
        .filter(one -> !one.found(config).isEmpty())
        .findFirst()
        .map(one -> words.say("monitor.first", "window", one.window()))
        .orElse(words.say("monitor.never"));
  }

  private static List<Axis.Tick> ticks(int windows) {
    int step = Math.max(1, (windows + 9) / 10);
    var ticks = new ArrayList<Axis.Tick>();
    for (int window = 1; window <= windows; window += step) {
      ticks.add(new Axis.Tick(window, Integer.toString(window)));
    }
    return ticks;
  }

  private List<Judged> told() {
    return state.judged().stream().filter(one -> one.joint().isPresent()).toList();
  }

  private double least(Judged judged) {
    return judged.leading(config.correction()).values().stream()
        .min(Comparator.naturalOrder())
        .orElse(1.0);
  }

  private static Line line(
      String name, int series, List<Judged> judged, ToDoubleFunction<Judged> p) {
    return new Line(
        name,
        series,
        false,
        true,
        judged.stream().mapToDouble(Judged::window).toArray(),
        judged.stream().mapToDouble(one -> SizeFigure.drawn(p.applyAsDouble(one))).toArray());
  }
}
