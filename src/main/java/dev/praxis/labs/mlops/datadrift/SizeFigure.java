package dev.praxis.labs.mlops.datadrift;

import dev.praxis.figure.Axis;
import dev.praxis.figure.Axis.Tick;
import dev.praxis.figure.Lines;
import dev.praxis.figure.Lines.Line;
import dev.praxis.lab.View;
import dev.praxis.stream.Unfit;
import dev.praxis.stream.shift.ChiSquare;
import dev.praxis.stream.shift.Counts;
import dev.praxis.stream.shift.Finding;
import dev.praxis.stream.shift.KolmogorovSmirnov;
import dev.praxis.stream.shift.Psi;
import dev.praxis.stream.shift.Sides;
import dev.praxis.stream.shift.Sides.Categories;
import dev.praxis.stream.shift.Sides.Numbers;
import dev.praxis.words.Names;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The p values of one column as its windows grow: where the verdict turns.
final class SizeFigure {
  /// Smaller p values are drawn here.
  static final double LEAST_P = 1e-9;

  private static final int STEPS = 24;
  private static final int SMALLEST = 10;
  private final Words words;
  private final ShiftConfig config;
  private final ShiftState state;
  private final View view;

  SizeFigure(Words words, ShiftConfig config, ShiftState state, View view) {
    this.words = words;
    this.config = config;
    this.state = state;
    this.view = view;
  }

  private record Seen(int n, Finding leading, Finding psi) {}

  Lines drawn() throws InterruptedException {
    int most = Math.max(SMALLEST + 1, state.stock().most());
    List<Seen> seen = seen(most);
    boolean number = state.stock().column(config.column(), 1) instanceof Numbers;
    var lines = new ArrayList<Line>();
    if (!seen.isEmpty()) {
      lines.add(level(words.say("size.alpha"), config.alpha(), SMALLEST, most));
      lines.add(line(words.say(number ? "method.ks" : "method.chi_square"), 0, seen, false));
      lines.add(line(words.say("method.psi"), 1, seen, true));
    }
    return new Lines(
        words.say("size.title", "column", Names.bare(config.column(), "")),
        words.say(
            seen.isEmpty()
                ? "law.none"
                : state.stock() instanceof MadeStock ? "size.note.made" : "size.note.table",
            "effect",
            seen.isEmpty() ? 0.0 : seen.getLast().leading().effect()),
        Axis.logarithmic("rows of the window", "", SMALLEST, most),
        pAxis(),
        lines,
        Math.log10(Math.clamp(state.stock().n(), SMALLEST, most)));
  }

  /// From 1 down to the least p drawn, with room for a name above.
  static Axis pAxis() {
    var ticks = new ArrayList<Tick>();
    for (int power = (int) Math.log10(LEAST_P); power <= 0; power += 3) {
      ticks.add(new Tick(power, power == 0 ? "1" : "10" + raised(power)));
    }
    ticks.add(new Tick(-1, "0.1"));
    return new Axis("p value", "", Math.log10(LEAST_P) - 0.3, 0.8, ticks);
  }

  private static String raised(int power) {
    return "⁻"
        + switch (-power) {
          case 3 -> "³";
          case 6 -> "⁶";
          default -> "⁹";
        };
  }

  static double drawn(double p) {
    return Math.log10(Math.max(p, LEAST_P));
  }

  static Line level(String name, double alpha, double from, double to) {
    return new Line(
        name,
        -1,
        true,
        false,
        new double[] {Math.log10(from), Math.log10(to)},
        new double[] {drawn(alpha), drawn(alpha)});
  }

  private List<Seen> seen(int most) throws InterruptedException {
    var seen = new ArrayList<Seen>();
    double ratio = Math.pow((double) most / SMALLEST, 1.0 / STEPS);
    int before = 0;
    for (int k = 0; k <= STEPS; k++) {
      view.progress().report((double) k / STEPS);
      int n = k == STEPS ? most : (int) Math.round(SMALLEST * Math.pow(ratio, k));
      if (n > before && n <= state.stock().most()) {
        before = n;
        Sides there = state.stock().longer(config.column(), state.last().window(), n).present();
        one(n, there).ifPresent(seen::add);
      }
    }
    return seen;
  }

  /// Nothing where there is one value only, so far.
  private Optional<Seen> one(int n, Sides there) {
    try {
      return there.n() == 0 || there.m() == 0 || there.constant()
          ? Optional.empty()
          : Optional.of(seen(n, there));
    } catch (Unfit constant) {
      return Optional.empty();
    }
  }

  private Seen seen(int n, Sides there) throws Unfit {
    Counts counts = Judge.counts(there, config.bins());
    return switch (there) {
      case Numbers(String name, double[] reference, double[] current) ->
          new Seen(n, KolmogorovSmirnov.test(reference, current), Psi.test(counts));
      case Categories categories -> new Seen(n, ChiSquare.test(counts), Psi.test(counts));
    };
  }

  private static Line line(String name, int series, List<Seen> seen, boolean psi) {
    return new Line(
        name,
        series,
        false,
        true,
        seen.stream().mapToDouble(one -> Math.log10(one.n())).toArray(),
        seen.stream().mapToDouble(one -> drawn(psi ? one.psi().p() : one.leading().p())).toArray());
  }
}
