package dev.praxis.labs.mlops.rollout;

import dev.praxis.figure.Axis;
import dev.praxis.figure.Axis.Tick;
import dev.praxis.figure.Plane;
import dev.praxis.figure.Plane.Dot;
import dev.praxis.figure.Plane.Layer;
import dev.praxis.figure.Plane.Path;
import dev.praxis.figure.Plane.Points;
import dev.praxis.rollout.By;
import dev.praxis.rollout.Deployment;
import dev.praxis.rollout.Event;
import dev.praxis.rollout.What;
import dev.praxis.rollout.claim.Clock;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// When each alarm rang, a row a signal, and when somebody acted.
final class AlarmStrip {
  private static final String ACTS = "";

  /// Rows and stretches shown, at most.
  private static final int ROWS = 8;

  private static final int STRETCHES = 300;
  private final Words words;
  private final Deployment run;
  private final Axis time;

  /// From when to when an alarm rang, in hours.
  private record Stretch(String signal, double from, double to) {}

  AlarmStrip(Words words, Deployment run, Axis time) {
    this.words = words;
    this.run = run;
    this.time = time;
  }

  Plane drawn() {
    List<Stretch> stretches = stretches();
    var rows = new LinkedHashMap<String, Integer>();
    rows.put(ACTS, 0);
    for (Stretch stretch : stretches) {
      if (rows.size() < ROWS) {
        rows.putIfAbsent(stretch.signal(), rows.size());
      }
    }
    var layers = new ArrayList<Layer>();
    for (Stretch stretch : stretches) {
      Integer row = rows.get(stretch.signal());
      if (row != null) {
        double[] x = {stretch.from(), stretch.to()};
        double[] y = {row, row};
        layers.add(new Path(Event.signal(stretch.signal()), row % 6, false, x, y));
      }
    }
    layers.add(acts());
    return new Plane(
        words.say("alarms.title"),
        words.say("alarms.note", "rang", stretches.size()),
        time,
        new Axis("signal", "", -0.6, rows.size() - 0.4, ticks(rows)),
        Optional.empty(),
        layers);
  }

  private List<Tick> ticks(Map<String, Integer> rows) {
    var ticks = new ArrayList<Tick>();
    rows.forEach(
        (signal, row) ->
            ticks.add(new Tick(row, words.say(signal.isEmpty() ? "row.acts" : "row." + signal))));
    return ticks;
  }

  private List<Stretch> stretches() {
    var open = new LinkedHashMap<String, Double>();
    var done = new ArrayList<Stretch>();
    for (Event event : run.events().between(0, run.events().size())) {
      double at = Clock.hours(event.tick() + 1);
      if (event.what() == What.RANG) {
        open.put(event.detail(), at);
      } else if (event.what() == What.FELL_SILENT) {
        Double begun = open.remove(event.detail());
        add(done, event.detail(), begun == null ? at : begun, at);
      }
    }
    double now = Math.max(time.low(), Clock.hours(run.tick()));
    open.forEach((signal, begun) -> add(done, signal, begun, Math.max(begun + 0.1, now)));
    return done.subList(Math.max(0, done.size() - STRETCHES), done.size());
  }

  /// As far as it lies in the time shown.
  private void add(List<Stretch> done, String signal, double from, double to) {
    if (to > time.low() && from < time.high()) {
      done.add(new Stretch(signal, Math.max(from, time.low()), Math.min(to, time.high())));
    }
  }

  /// Marks of acts of people and rules.
  private Points acts() {
    List<Event> acts =
        run.events().between(0, run.events().size()).stream()
            .filter(event -> event.by() == By.PERSON || event.by() == By.RULE)
            .filter(event -> Clock.hours(event.tick()) >= time.low())
            .toList();
    List<Event> newest = acts.subList(Math.max(0, acts.size() - STRETCHES), acts.size());
    return new Points(
        words.say("row.acts"),
        Dot.OBSERVATION,
        newest.stream().mapToDouble(event -> Clock.hours(event.tick())).toArray(),
        new double[newest.size()],
        newest.stream().mapToInt(event -> event.by() == By.PERSON ? 0 : 1).toArray(),
        List.of(words.say("row.person"), words.say("row.rule")),
        Optional.empty());
  }
}
