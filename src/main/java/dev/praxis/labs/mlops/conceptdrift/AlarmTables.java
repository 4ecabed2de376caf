package dev.praxis.labs.mlops.conceptdrift;

import dev.praxis.figure.Rows;
import dev.praxis.figure.Table;
import dev.praxis.stream.detect.Alarm;
import dev.praxis.stream.detect.Kind;
import dev.praxis.stream.detect.Level;
import dev.praxis.stream.race.Outcome;
import dev.praxis.words.Numbers;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The alarms of this stream, and the race over many.
final class AlarmTables {
  private final Words words;
  private final DriftConfig config;
  private final DriftState state;

  /// One row of the table of alarms.
  private record Rung(Kind detector, Alarm alarm) {}

  AlarmTables(Words words, DriftConfig config, DriftState state) {
    this.words = words;
    this.config = config;
    this.state = state;
  }

  /// One row an alarm, in the order of time.
  Rows alarms() {
    var rung = new ArrayList<Rung>();
    for (Kind kind : config.detectors()) {
      state.played().alarms(kind, state.done()).forEach(alarm -> rung.add(new Rung(kind, alarm)));
    }
    rung.sort(Comparator.comparingLong(one -> one.alarm().index()));
    List<List<Object>> rows = new ArrayList<>();
    for (Rung one : rung) {
      rows.add(List.of(one.detector().id(), one.alarm().index(), kind(one.alarm())));
    }
    return new Rows(
        words.say("alarms.title"),
        words.say(rows.isEmpty() ? "alarms.none" : "alarms.note", "n", rows.size()),
        new Table(List.of("detector", "index", "kind"), rows));
  }

  static String kind(Alarm alarm) {
    return alarm.kind().name().toLowerCase(Locale.ROOT);
  }

  Rows race(Map<Kind, Outcome> contest) {
    return contest.isEmpty() ? counted() : raced(contest);
  }

  private Rows raced(Map<Kind, Outcome> contest) {
    List<List<Object>> rows = new ArrayList<>();
    contest.entrySet().stream()
        .sorted(Comparator.comparingDouble(one -> one.getValue().cost(config.prices())))
        .forEach(one -> rows.add(row(one.getKey(), one.getValue())));
    return new Rows(
        words.say("race.title"),
        words.say("race.note", "seeds", config.seeds(), "grace", Contest.GRACE),
        new Table(
            List.of("detector", "cost a stream", "found", "mean delay", "false alarms", "MTFA"),
            rows));
  }

  private List<Object> row(Kind kind, Outcome outcome) {
    return List.of(
        kind.id(),
        outcome.cost(config.prices()) / config.seeds(),
        words.say("race.found", "found", outcome.found(), "changes", outcome.changes()),
        Numbers.shown(outcome.delay()),
        (long) outcome.falseAlarms(),
        Numbers.shown(outcome.betweenFalse()));
  }

  /// Without a known truth there are alarms to count, and nothing to hold them against.
  private Rows counted() {
    List<List<Object>> rows = new ArrayList<>();
    for (Kind kind : config.detectors()) {
      List<Alarm> alarms = state.played().alarms(kind, state.done());
      long drifts = alarms.stream().filter(alarm -> alarm.kind() == Level.DRIFT).count();
      rows.add(List.of(kind.id(), alarms.size() - drifts, drifts));
    }
    return new Rows(
        words.say("race.title"),
        words.say("race.unknown"),
        new Table(List.of("detector", "warnings", "drifts"), rows));
  }
}
