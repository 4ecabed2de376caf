package dev.praxis.figure.sketch;

import dev.praxis.figure.Axis;
import dev.praxis.words.Numbers;
import java.util.ArrayList;

/// Round places along an axis. Steps of 1, 2 or 5 times a power of ten (Heckbert, “Nice numbers for
/// graph labels”, Graphics Gems, 1990).
record Ticks(double[] values, String[] labels) {
  /// The ticks of an axis: its own, thinned to the room there is, or round places.
  static Ticks of(Axis axis, int wanted) {
    if (axis.ticks().isEmpty()) {
      return of(axis.low(), axis.high(), wanted);
    }
    double least = axis.span() / Math.max(1, 1.6 * wanted);
    var kept = new ArrayList<Axis.Tick>();
    for (Axis.Tick tick : axis.ticks()) {
      boolean apart = kept.isEmpty() || tick.at() - kept.getLast().at() >= least;
      if (apart && tick.at() >= axis.low() && tick.at() <= axis.high()) {
        kept.add(tick);
      }
    }
    return new Ticks(
        kept.stream().mapToDouble(Axis.Tick::at).toArray(),
        kept.stream().map(Axis.Tick::label).toArray(String[]::new));
  }

  static Ticks of(double low, double high, int wanted) {
    double step = niceStep((high - low) / Math.max(1, wanted));
    double first = Math.ceil(low / step - 1e-9) * step;
    int count = (int) Math.floor((high - first) / step + 1e-9) + 1;
    double[] values = new double[Math.max(0, count)];
    String[] labels = new String[values.length];
    int decimals = (int) Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
    boolean plain = decimals <= 4 && Math.max(Math.abs(low), Math.abs(high)) < 1e6;
    for (int i = 0; i < values.length; i++) {
      double value = first + i * step;
      values[i] = Math.abs(value) < step * 1e-9 ? 0 : value;
      labels[i] = plain ? Numbers.fixed(values[i], decimals) : Numbers.shown(values[i], 3);
    }
    return new Ticks(values, labels);
  }

  private static double niceStep(double rough) {
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double lead = rough / power;
    double nice = lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10;
    return nice * power;
  }
}
