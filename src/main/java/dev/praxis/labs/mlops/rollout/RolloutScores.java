package dev.praxis.labs.mlops.rollout;

import dev.praxis.lab.Estimate;
import dev.praxis.rollout.Deployment;
import dev.praxis.rollout.Postmortem;
import dev.praxis.rollout.Standing;
import dev.praxis.rollout.Tally;
import dev.praxis.rollout.claim.Clock;
import dev.praxis.rollout.model.Registry;
import dev.praxis.rollout.pattern.Release;
import dev.praxis.rollout.watch.Judge.Finding;
import dev.praxis.rollout.watch.Judge.Judgement;
import dev.praxis.rollout.watch.Judge.Metric;
import dev.praxis.rollout.watch.Reading;
import dev.praxis.rollout.watch.Signal;
import dev.praxis.statistics.Interval;
import dev.praxis.statistics.Wilson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// The numbers of one moment. What has not happened yet is left out.
final class RolloutScores {
  private static final int SOON = 12;
  private final Deployment run;
  private final Tally tally;

  RolloutScores(Deployment run) {
    this.run = run;
    this.tally = run.tally();
  }

  Map<String, Estimate> scores() {
    var scores = new LinkedHashMap<String, Estimate>();
    if (run.standing() != Standing.QUIET) {
      since(scores, "time_to_detect", tally.detected());
      since(scores, "time_to_mitigate", tally.contained());
      scores.put("users_harmed", Estimate.exact(tally.harmed(), tally.asked(), "all"));
    }
    live(scores);
    availability(scores);
    last()
        .ifPresent(
            one ->
                scores.put("p99_ms", Estimate.plain(1_000 * p99(), run.readings().size(), "all")));
    scores.put("false_alarms", Estimate.exact(tally.falseAlarms(), run.tick(), "all"));
    scores.put("cost", Estimate.exact(Math.round(tally.cost()), run.tick(), "all"));
    for (Registry.Entry entry : run.registry().entries()) {
      scores.put(
          "offline_" + entry.version().id(),
          Estimate.plain(entry.version().offline(), entry.version().rows(), "validation"));
    }
    return scores;
  }

  private void since(Map<String, Estimate> scores, String id, OptionalLong tick) {
    if (tick.isPresent() && run.onset().isPresent()) {
      double minutes = Clock.minutes(tick.getAsLong() - run.onset().get());
      scores.put(id, Estimate.exact(Math.max(0, minutes), tally.asked(), "all"));
    }
  }

  private Optional<Reading> last() {
    return run.readings().last(1).stream().findFirst();
  }

  /// The highest of the newest hour's.
  private double p99() {
    return run.readings().last(SOON).stream()
        .mapToDouble(one -> one.latency().p99())
        .max()
        .orElse(0);
  }

  private void live(Map<String, Estimate> scores) {
    List<Reading> known = known();
    int decided = known.stream().mapToInt(Reading::decided).sum();
    int right = known.stream().mapToInt(Reading::right).sum();
    if (decided > 0) {
      Interval doubt = Wilson.interval(right, decided, 0.95);
      double share = (double) right / decided;
      scores.put(
          "accuracy_live",
          Estimate.between(share, doubt.low(), doubt.high(), decided, "wilson", "all"));
    }
  }

  /// The newest two hours whose labels are known.
  private List<Reading> known() {
    long labels = last().map(Reading::labels).orElse(-1L);
    int end = (int) labels + 1;
    return run.readings().between(end - 2 * Clock.HOUR, end);
  }

  private void availability(Map<String, Estimate> scores) {
    List<Reading> day = run.readings().last(Clock.DAY);
    int asked = day.stream().mapToInt(Reading::asked).sum();
    int bad = day.stream().mapToInt(Reading::bad).sum();
    if (asked > 0) {
      scores.put("availability", Estimate.plain(1 - (double) bad / asked, asked, "all"));
    }
  }

  Map<String, Object> facts() {
    var facts = new LinkedHashMap<String, Object>();
    facts.put("hour", Clock.hours(run.tick()));
    facts.put("ringing", (double) run.alarms().ringing().size());
    facts.put("share", share());
    facts.put("servers", (double) run.servers());
    facts.put("acts", (double) tally.acts());
    readings(facts);
    facts.put("copied", run.copied());
    facts.put("true_alarms", (double) tally.trueAlarms());
    facts.put("harm_limit", run.plan().bearable());
    facts.put("versions", (double) run.registry().entries().size());
    facts.put("p_accuracy", run.judgement().map(RolloutScores::accuracy).orElse(Double.NaN));
    facts.put("standing", small(run.standing()));
    facts.put("champion", run.registry().champion().id());
    facts.put("judge", run.judgement().map(one -> small(one.verdict())).orElse(""));
    facts.put("release", small(run.release().state()));
    boolean told = !Postmortem.of(run).isEmpty();
    facts.put("trouble", told ? small(run.trouble()).replace('_', '-') : "");
    facts.put("alarms", run.alarms().ringing().keySet().stream().sorted().map(this::id).toList());
    facts.put("detected", tally.detected().isPresent());
    facts.put("survived", run.standing() == Standing.SURVIVED);
    facts.put("over", told);
    facts.put("paused", run.release().state() == Release.State.PAUSED);
    facts.put("fallback", run.fallback());
    return facts;
  }

  private static double accuracy(Judgement judgement) {
    return judgement.findings().stream()
        .filter(finding -> finding.metric() == Metric.ACCURACY)
        .mapToDouble(Finding::p)
        .findFirst()
        .orElse(Double.NaN);
  }

  private String id(Signal signal) {
    return small(signal);
  }

  private static String small(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }

  private double share() {
    return run.fallback() ? 0 : run.release().share(run.plan().pattern());
  }

  /// Of the newest tick; 0 before the first.
  private void readings(Map<String, Object> facts) {
    Optional<Reading> now = last();
    facts.put("load", now.map(Reading::load).orElse(0.0));
    facts.put("failing", now.map(Reading::failing).orElse(0.0));
    facts.put("missing", now.map(Reading::missing).orElse(0.0));
    facts.put("drift", now.map(Reading::drift).orElse(0.0));
    facts.put("repeated", now.map(Reading::repeated).orElse(0.0));
    facts.put("memory", now.map(Reading::memory).orElse(0.0));
    facts.put("by_people", now.map(one -> (double) one.byPeople()).orElse(0.0));
  }
}
