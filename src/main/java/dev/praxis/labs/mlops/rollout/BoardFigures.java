package dev.praxis.labs.mlops.rollout;

import dev.praxis.figure.Axis;
import dev.praxis.figure.Axis.Tick;
import dev.praxis.figure.Lines;
import dev.praxis.figure.Lines.Line;
import dev.praxis.rollout.Deployment;
import dev.praxis.rollout.Plan;
import dev.praxis.rollout.claim.Clock;
import dev.praxis.rollout.watch.Burn;
import dev.praxis.rollout.watch.Reading;
import dev.praxis.words.Numbers;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// The monitoring board: lines over one time axis.
final class BoardFigures {
  private static final int POINTS = 400;
  private static final int TWO_HOURS = 2 * Clock.HOUR;
  private final Words words;
  private final Deployment run;
  private final int from;
  private final int to;
  private final Axis time;

  /// What stands above a figure, and what its lines measure.
  private record Heading(String title, String note, String quantity) {}

  /// @param span hours looked back on
  BoardFigures(Words words, Deployment run, int span) {
    this.words = words;
    this.run = run;
    this.to = run.readings().size();
    this.from = Math.max(0, to - span * Clock.HOUR);
    double high = Math.max(span, Clock.hours(to));
    this.time = new Axis("time", "", high - span, high, ticks(high - span, high));
  }

  Axis time() {
    return time;
  }

  /// Times of day, and the day at midnight.
  private List<Tick> ticks(double low, double high) {
    int step = high - low <= 12 ? 2 : high - low <= 48 ? 6 : high - low <= 96 ? 12 : 24;
    var ticks = new ArrayList<Tick>();
    for (int hour = (int) Math.ceil(low / step) * step; hour <= high; hour += step) {
      int clock = hour % 24;
      String label =
          clock == 0
              ? words.say("axis.day", "day", hour / 24 + 1)
              : (clock < 10 ? "0" : "") + clock + ":00";
      ticks.add(new Tick(hour, label));
    }
    return ticks;
  }

  Lines traffic() {
    double service = Plan.SERVICE * run.registry().champion().kind().weight();
    return lines(
        new Heading(words.say("traffic.title"), words.say("traffic.note"), "per_second"),
        1,
        List.of(
            most("rate", 0, Reading::rate),
            line("capacity", 1, true, at -> get(at).servers() / service)));
  }

  /// Accuracy where labels have come; the share accepted at once.
  Lines quality() {
    long labels = to == 0 ? -1 : get(to - 1).labels();
    double floor = run.controls().floor();
    Line accuracy = line("accuracy", 0, false, at -> at <= labels ? share(at, true) : Double.NaN);
    Line accepted = line("accepted", 1, false, at -> share(at, false));
    double[] ends = {time.low(), time.high()};
    Line bar = new Line(words.say("line.floor"), 2, true, false, ends, new double[] {floor, floor});
    List<Line> lines = List.of(bar, accuracy, accepted);
    return new Lines(
        words.say("quality.title"),
        words.say(
            "quality.note", "hours", Numbers.shown(Clock.hours(Math.max(0, to - 1 - labels)))),
        time,
        new Axis("share", "", 0, 1),
        lines,
        labels < 0 ? Double.NaN : Clock.hours(labels + 1));
  }

  /// Over the two hours up to a tick: right decisions, or accepted claims.
  private double share(int at, boolean right) {
    double hits = 0;
    double all = 0;
    for (Reading one : run.readings().between(at - TWO_HOURS + 1, at + 1)) {
      hits += right ? one.right() : one.champion().accepted() + live(one).accepted();
      all += right ? one.decided() : one.champion().decided() + live(one).decided();
    }
    return hits / all;
  }

  private static dev.praxis.rollout.watch.Arm live(Reading one) {
    return one.share() > 0 ? one.challenger() : dev.praxis.rollout.watch.Arm.NONE;
  }

  Lines latency() {
    return lines(
        new Heading(words.say("latency.title"), words.say("latency.note"), "seconds"),
        12,
        List.of(
            most("p50", 0, one -> one.latency().p50()),
            most("p95", 1, one -> one.latency().p95()),
            most("p99", 2, one -> one.latency().p99())));
  }

  Lines errors() {
    return lines(
        new Heading(words.say("errors.title"), words.say("errors.note"), "percent"),
        5,
        List.of(
            most("failing", 0, one -> 100 * one.failing()),
            most("nulls", 1, one -> 100 * one.nulls()),
            most("load", 2, one -> 100 * one.load()),
            most("memory", 3, one -> 100 * one.memory())));
  }

  Lines inputs() {
    return lines(
        new Heading(words.say("inputs.title"), inputsNote(), "share"),
        0.5,
        List.of(
            line("drift", 0, false, at -> mean(at, Reading::drift)),
            line("missing", 1, false, at -> mean(at, Reading::missing)),
            line("repeated", 2, false, at -> mean(at, Reading::repeated))));
  }

  private String inputsNote() {
    double copied = run.copied();
    return Double.isNaN(copied)
        ? words.say("inputs.note")
        : words.say("inputs.copied", "share", copied);
  }

  /// Over a quarter of an hour, as the alarms see it.
  private double mean(int at, ToDoubleFunction<Reading> value) {
    return run.readings().between(at - 2, at + 1).stream().mapToDouble(value).average().orElse(0);
  }

  /// Burn rates over the long windows of the three alarms.
  Lines budget() {
    return lines(
        new Heading(words.say("budget.title"), words.say("budget.note"), "burn_rate"),
        16,
        List.of(
            line("hour", 0, false, at -> burn(at, Burn.FAST)),
            line("six", 1, false, at -> burn(at, Burn.SLOW)),
            line("days", 2, false, at -> burn(at, Burn.TICKET)),
            line("page", 3, true, at -> Burn.FAST.factor())));
  }

  private double burn(int at, Burn burn) {
    double asked = 0;
    double bad = 0;
    for (Reading one : run.readings().between(at - burn.longTicks() + 1, at + 1)) {
      asked += one.asked();
      bad += one.bad();
    }
    return asked == 0 ? 0 : bad / asked / (1 - Burn.OBJECTIVE);
  }

  private Reading get(int at) {
    return run.readings().get(at);
  }

  private Lines lines(Heading heading, double least, List<Line> lines) {
    double most =
        lines.stream()
            .flatMapToDouble(line -> java.util.Arrays.stream(line.y()))
            .filter(Double::isFinite)
            .max()
            .orElse(0);
    return new Lines(
        heading.title(),
        heading.note(),
        time,
        new Axis(heading.quantity(), "", 0, Math.max(least, 1.08 * most)),
        lines,
        Double.NaN);
  }

  /// A line that shows the highest of the values a point stands for.
  private Line most(String name, int series, ToDoubleFunction<Reading> value) {
    int step = step();
    return line(
        name,
        series,
        false,
        at ->
            run.readings().between(Math.max(from, at - step + 1), at + 1).stream()
                .mapToDouble(value)
                .max()
                .orElse(0));
  }

  private int step() {
    return Math.max(1, (to - from + POINTS - 1) / POINTS);
  }

  /// A line through every so many ticks, the last among them; places without a value are left out.
  private Line line(String name, int series, boolean dashed, IntToDoubleFunction value) {
    int step = step();
    int[] places =
        IntStream.range(from, to)
            .filter(at -> (to - 1 - at) % step == 0)
            .filter(at -> Double.isFinite(value.applyAsDouble(at)))
            .toArray();
    double[] x = IntStream.of(places).mapToDouble(at -> Clock.hours(at + 1)).toArray();
    double[] y = IntStream.of(places).mapToDouble(value).toArray();
    return new Line(words.say("line." + name), series, dashed, false, x, y);
  }
}
