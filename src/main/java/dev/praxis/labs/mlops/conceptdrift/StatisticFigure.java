package dev.praxis.labs.mlops.conceptdrift;

import dev.praxis.figure.Axis;
import dev.praxis.figure.Lines;
import dev.praxis.figure.Lines.Line;
import dev.praxis.stream.detect.Detector;
import dev.praxis.stream.detect.Gauge;
import dev.praxis.stream.detect.Level;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// What one detector compares, and with what, as both move.
final class StatisticFigure {
  private static final int WARNING = 3;
  private final Words words;
  private final DriftConfig config;
  private final DriftState state;
  private final Played played;

  /// What stood at an instance.
  private record Seen(int at, Gauge gauge) {}

  StatisticFigure(Words words, DriftConfig config, DriftState state) {
    this.words = words;
    this.config = config;
    this.state = state;
    this.played = state.played();
  }

  Lines drawn() {
    List<Seen> seen = seen();
    var lines = new ArrayList<Line>();
    lines.add(line("statistic.line", 0, false, seen, Gauge::statistic));
    lines.add(line("statistic.warning", WARNING, true, seen, Gauge::warning));
    lines.add(line("statistic.drift", 1, true, seen, Gauge::drift));
    lines.removeIf(line -> line.x().length == 0);
    double[] all = lines.stream().flatMapToDouble(line -> Arrays.stream(line.y())).toArray();
    Axis y = Axis.around("statistic", "", all);
    lines.addAll(0, ModelFigures.changes(words, played, y));
    String name = words.say("head." + config.shown().id());
    return new Lines(
        words.say("statistic.title", "detector", name),
        words.say("statistic." + config.shown().id()),
        played.instances(),
        y,
        lines,
        Double.NaN);
  }

  /// Evenly spread, and every drift with the input before it.
  private List<Seen> seen() {
    int arrived = played.arrived(state.done());
    int step = Thin.step(arrived);
    var seen = new ArrayList<Seen>();
    Detector detector = config.detector(config.shown(), state.seed());
    for (int j = 0; j < arrived; j++) {
      Level level = detector.add(played.bits()[j]);
      if (j % step == 0 || level == Level.DRIFT || j == arrived - 1) {
        seen.add(new Seen(played.at(j), detector.gauge()));
      }
    }
    return seen;
  }

  private Line line(
      String key, int series, boolean dashed, List<Seen> seen, ToDoubleFunction<Gauge> value) {
    List<Seen> finite =
        seen.stream()
            .filter(one -> Math.abs(value.applyAsDouble(one.gauge())) < Float.MAX_VALUE)
            .toList();
    return new Line(
        words.say(key),
        series,
        dashed,
        false,
        finite.stream().mapToDouble(Seen::at).toArray(),
        finite.stream().mapToDouble(one -> value.applyAsDouble(one.gauge())).toArray());
  }
}
