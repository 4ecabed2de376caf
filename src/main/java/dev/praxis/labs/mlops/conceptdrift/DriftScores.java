package dev.praxis.labs.mlops.conceptdrift;

import dev.praxis.lab.Estimate;
import dev.praxis.labs.mlops.conceptdrift.Played.Course;
import dev.praxis.stream.detect.Alarm;
import dev.praxis.stream.detect.Kind;
import dev.praxis.stream.detect.Level;
import dev.praxis.stream.race.Outcome;
import dev.praxis.stream.race.Track;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The numbers of one moment. What is not known yet, or not at all, is left out.
final class DriftScores {
  private static final int LEAST = 100;
  private final DriftConfig config;
  private final DriftState state;
  private final Map<Kind, Outcome> contest;
  private final Played played;
  private final int arrived;

  DriftScores(DriftConfig config, DriftState state, Map<Kind, Outcome> contest) {
    this.config = config;
    this.state = state;
    this.contest = contest;
    this.played = state.played();
    this.arrived = played.arrived(state.done());
  }

  Map<String, Estimate> scores() {
    var scores = new LinkedHashMap<String, Estimate>();
    if (arrived > 0) {
      scores.put("error_rate", Estimate.exact(mean(0), arrived, "all"));
    }
    double accuracy = accuracy();
    put(scores, "accuracy", accuracy, Math.min(arrived, Play.CHUNK));
    put(scores, "estimated_accuracy", estimated(), Play.CHUNK);
    detectors(scores);
    policies(scores);
    contest.forEach(
        (kind, outcome) ->
            put(
                scores,
                "cost_" + kind.id(),
                outcome.cost(config.prices()) / config.seeds(),
                config.seeds()));
    return scores;
  }

  private static void put(Map<String, Estimate> scores, String id, double value, long n) {
    if (Double.isFinite(value)) {
      scores.put(id, Estimate.plain(value, n, "all"));
    }
  }

  private double mean(int from) {
    return Arrays.stream(played.bits(), from, arrived).average().orElse(Double.NaN);
  }

  private double accuracy() {
    return arrived < LEAST ? Double.NaN : 1 - mean(Math.max(0, arrived - Play.CHUNK));
  }

  private double estimated() {
    return state.done() == 0
        ? Double.NaN
        : played.modelled().map(one -> one.estimate()[state.done() - 1]).orElse(Double.NaN);
  }

  private void detectors(Map<String, Estimate> scores) {
    if (played.truthKnown() && arrived > 0) {
      Map<Kind, Outcome> outcomes = outcomes();
      int falseAlarms = outcomes.values().stream().mapToInt(Outcome::falseAlarms).sum();
      int missed = outcomes.values().stream().mapToInt(Outcome::missed).sum();
      scores.put("false_alarms", Estimate.exact(falseAlarms, arrived, "all"));
      scores.put("missed", Estimate.exact(missed, arrived, "all"));
      outcomes.forEach(
          (kind, outcome) -> put(scores, "delay_" + kind.id(), outcome.delay(), outcome.found()));
    }
    for (Kind kind : config.detectors()) {
      scores.put("drifts_" + kind.id(), Estimate.exact(drifts(kind), arrived, "all"));
    }
  }

  private long drifts(Kind kind) {
    return played.alarms(kind, state.done()).stream()
        .filter(alarm -> alarm.kind() == Level.DRIFT)
        .count();
  }

  /// How each detector has done on this stream so far.
  private Map<Kind, Outcome> outcomes() {
    int first = played.first();
    List<Integer> changes =
        played.changes().stream().map(at -> at - first).filter(at -> at < arrived).toList();
    var track = new Track(Arrays.copyOf(played.bits(), arrived), changes, Contest.GRACE);
    var outcomes = new EnumMap<Kind, Outcome>(Kind.class);
    for (Kind kind : config.detectors()) {
      List<Alarm> alarms =
          played.alarms(kind, state.done()).stream()
              .map(alarm -> new Alarm(alarm.index() - first - played.delay(), alarm.kind()))
              .toList();
      outcomes.put(kind, Contest.outcome(track, alarms, played.delay()));
    }
    return outcomes;
  }

  private void policies(Map<String, Estimate> scores) {
    if (arrived == 0 || played.modelled().isEmpty()) {
      return;
    }
    int at = state.done() - 1;
    for (Course course : played.modelled().get().policies()) {
      double share = 1 - (double) course.errors()[at] / arrived;
      scores.put("policy_" + course.policy(), Estimate.plain(share, arrived, "all"));
      scores.put(
          "relearnt_" + course.policy(), Estimate.exact(course.relearnt()[at], arrived, "all"));
    }
  }

  Map<String, Object> facts() {
    var facts = new LinkedHashMap<String, Object>();
    facts.put("source", config.source().name().toLowerCase(Locale.ROOT));
    facts.put("truth_known", played.truthKnown());
    facts.put(
        "change", played.changes().isEmpty() ? Double.NaN : (double) played.changes().getFirst());
    facts.put("bits", (double) arrived);
    facts.put("watching", (double) config.detectors().size());
    facts.put(
        "alarmed",
        config.detectors().stream().filter(kind -> drifts(kind) > 0).map(Kind::id).toList());
    facts.put(
        "found",
        played.truthKnown() && arrived > 0
            ? (double) outcomes().values().stream().filter(one -> one.found() > 0).count()
            : Double.NaN);
    facts.put("gap", estimated() - accuracy());
    facts.put(
        "cheapest",
        contest.entrySet().stream()
            .min(Comparator.comparingDouble(one -> one.getValue().cost(config.prices())))
            .map(one -> one.getKey().id())
            .orElse(""));
    return facts;
  }
}
