package dev.praxis.labs.mlops.datadrift;

import dev.praxis.figure.Axis;
import dev.praxis.figure.Lines;
import dev.praxis.figure.Lines.Line;
import dev.praxis.stream.shift.Method;
import dev.praxis.stream.shift.Psi;
import dev.praxis.stream.shift.Sides;
import dev.praxis.words.Names;
import dev.praxis.words.Numbers;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/// What PSI is without drift at this size, beside the thresholds that know nothing of size.
final class PsiFigure {
  private static final int CELLS = 120;
  private static final int COARSE = 30;
  private static final int DRAWS = 2_000;

  /// Larger windows are simulated no more: the formula is exact enough, and drawing takes long.
  private static final int MOST_SIMULATED = 2_000;

  private final Words words;
  private final ShiftConfig config;
  private final Judged last;
  private final Sides sides;

  PsiFigure(Words words, ShiftConfig config, Judged last, Sides sides) {
    this.words = words;
    this.config = config;
    this.last = last;
    this.sides = sides;
  }

  Lines drawn() {
    Optional<Psi.NoDrift> calm = ShiftScores.noDrift(last, config, sides);
    return calm.isPresent() ? drawn(calm.get()) : none();
  }

  private Lines none() {
    return new Lines(
        title(),
        words.say("psi.none"),
        Axis.logarithmic("PSI", "", 0.001, 1),
        new Axis("share", "", 0, 1),
        List.of(),
        Double.NaN);
  }

  private String title() {
    return words.say("psi.title", "column", Names.bare(config.column(), ""));
  }

  private Lines drawn(Psi.NoDrift calm) {
    double seen = last.of(config.column(), Method.PSI).orElseThrow().statistic();
    double low = Math.clamp(Math.min(calm.exceeded(0.995), seen / 1.5), 1e-6, 0.05);
    double high = Math.max(0.5, Math.max(seen * 1.5, calm.exceeded(0.001)));
    Axis x = Axis.logarithmic("PSI", "", low, high);
    var lines = new ArrayList<Line>();
    Line law = shares(words.say("psi.law"), 0, false, x, CELLS, calm::tail);
    boolean simulates = sides instanceof Sides.Numbers && calm.n() + calm.m() <= MOST_SIMULATED;
    if (simulates) {
      double[] drawn = calm.simulated(DRAWS, 1);
      lines.add(shares(words.say("psi.simulated"), 2, true, x, COARSE, psi -> above(drawn, psi)));
    }
    lines.add(law);
    double top = lines.stream().flatMapToDouble(each -> Arrays.stream(each.y())).max().orElse(1);
    top = Math.max(top, 1e-9);
    lines.add(upright(Numbers.shown(ShiftScores.WATCH), 3, true, ShiftScores.WATCH, top * 1.15));
    lines.add(upright(Numbers.shown(ShiftScores.ACT), 3, true, ShiftScores.ACT, top * 1.6));
    lines.add(
        upright(words.say("psi.seen", "psi", seen), 1, false, Math.max(seen, low), top * 2.05));
    return new Lines(
        title(),
        words.say(
            "psi.note",
            "n",
            calm.n(),
            "m",
            calm.m(),
            "bins",
            calm.bins(),
            "ten",
            calm.tail(ShiftScores.WATCH),
            "quarter",
            calm.tail(ShiftScores.ACT)),
        x,
        new Axis("density", "", 0, top * 2.3),
        lines,
        Double.NaN);
  }

  private static double above(double[] sorted, double psi) {
    int below = Arrays.binarySearch(sorted, psi);
    return 1 - (double) (below < 0 ? -below - 1 : below) / sorted.length;
  }

  /// What falls between places of the axis of logarithms, divided by their distance on it.
  private static Line shares(
      String name, int series, boolean dashed, Axis x, int cells, DoubleUnaryOperator tail) {
    double[] at = new double[cells];
    double[] share = new double[cells];
    double width = x.span() / cells;
    for (int k = 0; k < cells; k++) {
      double left = x.low() + k * width;
      at[k] = left + width / 2;
      double within =
          tail.applyAsDouble(Math.pow(10, left)) - tail.applyAsDouble(Math.pow(10, left + width));
      share[k] = Math.max(0, within) / width;
    }
    return new Line(name, series, dashed, false, at, share);
  }

  private static Line upright(String name, int series, boolean dashed, double at, double top) {
    double place = Math.log10(at);
    return new Line(
        name, series, dashed, false, new double[] {place, place}, new double[] {0, top});
  }
}
