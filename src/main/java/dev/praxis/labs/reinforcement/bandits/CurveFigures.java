package dev.praxis.labs.reinforcement.bandits;

import dev.praxis.figure.Axis;
import dev.praxis.figure.Figure;
import dev.praxis.figure.Lines;
import dev.praxis.figure.Lines.Line;
import dev.praxis.lab.View.Progress;
import dev.praxis.rl.bandit.Runs;
import dev.praxis.statistics.Interval;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;

/// Many tasks at once: reward, share of the best arm and regret, step by step.
final class CurveFigures {
  private static final double HEADROOM = 0.12;
  private final Words words;
  private final BanditsConfig config;
  private final BanditsState state;

  CurveFigures(Words words, BanditsConfig config, BanditsState state) {
    this.words = words;
    this.config = config;
    this.state = state;
  }

  Map<String, Figure> drawn(Progress progress) throws InterruptedException {
    var reward = new ArrayList<Line>();
    var optimal = new ArrayList<Line>();
    var regret = new ArrayList<Line>();
    for (int series = 0; series < state.curves().size(); series++) {
      Curves curves = state.curves().get(series);
      Runs runs = curves.played(progress);
      String name = curves.method().option;
      Buckets buckets = Buckets.of(runs.steps());
      add(reward, name, series, buckets, runs::reward, runs::rewardInterval);
      add(optimal, name, series, buckets, runs::optimal, runs::optimalInterval);
      double[] ends = buckets.ends();
      regret.add(
          new Line(
              name,
              series,
              series > 0,
              false,
              ends,
              Arrays.stream(ends).map(end -> runs.regret((int) end - 1)).toArray()));
    }
    best(reward, state.curves().getFirst().played(progress));
    var figures = new LinkedHashMap<String, Figure>();
    figures.put(
        "optimal", lines("optimal", optimal, new Axis(words.say("axis.optimal"), "", 0, 1.02)));
    figures.put("reward", lines("reward", reward, around("axis.reward", reward)));
    figures.put("regret", lines("regret", regret, around("axis.regret", regret)));
    return figures;
  }

  /// Holds all lines and, above the highest, its name.
  private Axis around(String key, List<Line> lines) {
    double[] all = lines.stream().flatMapToDouble(Line::values).toArray();
    double low = Arrays.stream(all).min().orElse(0);
    double high = Arrays.stream(all).max().orElse(1);
    return Axis.around(words.say(key), "", low, high + HEADROOM * (high - low));
  }

  /// A line in the middle of its band.
  private static void add(
      List<Line> lines,
      String name,
      int series,
      Buckets buckets,
      IntToDoubleFunction value,
      IntFunction<Interval> interval) {
    double[] x = buckets.middles();
    var line = new Line(name, series, false, false, x, buckets.means(value));
    if (interval.apply(0).known()) {
      double[] low = buckets.means(step -> interval.apply(step).low());
      double[] high = buckets.means(step -> interval.apply(step).high());
      line = line.within(low, high);
    }
    lines.add(line);
  }

  /// What always taking the best arm would bring, where arms stay as they are.
  private void best(List<Line> lines, Runs runs) {
    if (state.bed().drift() == 0) {
      double[] x = {1, Math.max(1.5, runs.steps())};
      double best = best(runs);
      lines.add(new Line(words.say("line.best"), -1, true, false, x, new double[] {best, best}));
    }
  }

  /// Reward and regret of a step add up to what the best arm brings.
  static double best(Runs runs) {
    double sum = 0;
    for (int step = 0; step < runs.steps(); step++) {
      sum += runs.reward(step);
    }
    return (sum + runs.regret(runs.steps() - 1)) / runs.steps();
  }

  private Lines lines(String slot, List<Line> lines, Axis up) {
    Axis across = new Axis(words.say("axis.step"), "", 0, 1.01 * Math.max(2, config.steps()));
    long tasks = Curves.tasks(config);
    String capped =
        tasks < config.tasks()
            ? " " + words.say("note.capped", "tasks", tasks, "asked", config.tasks())
            : "";
    return new Lines(
        words.say("slot." + slot),
        words.say("note." + slot, "tasks", tasks) + capped,
        across,
        up,
        lines,
        state.player().time() == 0 ? Double.NaN : state.player().time());
  }
}
