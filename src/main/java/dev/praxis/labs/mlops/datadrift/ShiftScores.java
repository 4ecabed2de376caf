package dev.praxis.labs.mlops.datadrift;

import dev.praxis.lab.Estimate;
import dev.praxis.statistics.Interval;
import dev.praxis.statistics.Wilson;
import dev.praxis.stream.Unfit;
import dev.praxis.stream.shift.Correction;
import dev.praxis.stream.shift.Counts;
import dev.praxis.stream.shift.Finding;
import dev.praxis.stream.shift.Method;
import dev.praxis.stream.shift.Psi;
import dev.praxis.stream.shift.Quality;
import dev.praxis.stream.shift.Sides;
import dev.praxis.stream.shift.Sides.Categories;
import dev.praxis.stream.shift.Sides.Numbers;
import dev.praxis.stream.shift.Wasserstein;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The numbers of the newest window. What cannot be worked out is left out.
final class ShiftScores {
  /// From here on the folk speak of a small change, and of a large one.
  static final double WATCH = 0.1;

  static final double ACT = 0.25;

  private static final double CONFIDENCE = 0.95;
  private static final int DRAWS = 200;

  private final ShiftConfig config;
  private final ShiftState state;
  private final Sides sides;
  private final boolean draft;
  private final Judged last;

  ShiftScores(ShiftConfig config, ShiftState state, Sides sides, boolean draft) {
    this.config = config;
    this.state = state;
    this.sides = sides;
    this.draft = draft;
    this.last = state.last();
  }

  Map<String, Estimate> scores() throws InterruptedException {
    var scores = new LinkedHashMap<String, Estimate>();
    put(scores, "found", last.found(config).size(), last.findings().size());
    last.joint().ifPresent(joint -> joint(scores, joint));
    for (Finding finding : last.findings().getOrDefault(config.column(), List.of())) {
      String id = finding.method().id();
      long n = (long) finding.n() + finding.m();
      put(scores, "effect_" + id, finding.effect(), n);
      if (finding.method() == Method.KS || finding.method() == Method.CHI_SQUARE) {
        put(scores, "p_" + id, finding.p(), n);
        put(scores, "adjusted_" + id, adjusted(finding.method()), n);
      }
    }
    wasserstein(scores);
    noDrift()
        .ifPresent(
            calm -> {
              put(scores, "calm_watch", calm.tail(WATCH), calm.m());
              put(scores, "calm_act", calm.tail(ACT), calm.m());
            });
    missing(scores);
    alarms(scores);
    return scores;
  }

  private static void put(Map<String, Estimate> scores, String id, double value, long n) {
    if (Double.isFinite(value)) {
      scores.put(id, Estimate.plain(value, n, "all"));
    }
  }

  private double adjusted(Method method) {
    return last.adjusted(method, config.correction()).getOrDefault(config.column(), Double.NaN);
  }

  private static void joint(Map<String, Estimate> scores, Finding joint) {
    long n = (long) joint.n() + joint.m();
    Interval wilson = Wilson.interval(Math.round(joint.statistic() * n), n, CONFIDENCE);
    scores.put(
        "joint_accuracy",
        Estimate.between(joint.statistic(), wilson.low(), wilson.high(), n, "wilson", "test"));
    put(scores, "joint_p", joint.p(), n);
  }

  private void wasserstein(Map<String, Estimate> scores) throws InterruptedException {
    Optional<Finding> found = last.of(config.column(), Method.WASSERSTEIN);
    if (found.isEmpty()
        || draft
        || !(sides.present() instanceof Numbers(String name, double[] before, double[] after))) {
      return;
    }
    try {
      long seed = Stock.seed(state.stock().seed(), "draw " + name, last.window());
      Interval interval = Wasserstein.interval(before, after, DRAWS, seed);
      double value = found.get().statistic();
      scores.put(
          "wasserstein",
          Estimate.between(
              value,
              Math.min(value, interval.low()),
              Math.max(value, interval.high()),
              (long) before.length + after.length,
              "bootstrap",
              "all"));
    } catch (Unfit unexpected) {
      return; // the finding would not be there
    }
  }

  /// What PSI does without drift at this size, where the column could be compared.
  private Optional<Psi.NoDrift> noDrift() {
    return noDrift(last, config, sides.present());
  }

  static Optional<Psi.NoDrift> noDrift(Judged judged, ShiftConfig config, Sides there) {
    if (judged.of(config.column(), Method.PSI).isEmpty()) {
      return Optional.empty();
    }
    try {
      Counts counts = Judge.counts(there, config.bins());
      return Optional.of(new Psi.NoDrift(counts.n(), counts.m(), counts.names().size()));
    } catch (Unfit unexpected) {
      return Optional.empty();
    }
  }

  private void missing(Map<String, Estimate> scores) {
    Quality quality = current(sides);
    Interval wilson = quality.interval();
    scores.put(
        "missing",
        Estimate.between(
            quality.share(), wilson.low(), wilson.high(), quality.n(), "wilson", "all"));
  }

  static Quality current(Sides sides) {
    return switch (sides) {
      case Numbers(String name, double[] before, double[] after) -> Quality.of(after);
      case Categories(String name, List<String> before, List<String> after) -> Quality.of(after);
    };
  }

  private void alarms(Map<String, Estimate> scores) {
    long windows = state.judged().size();
    put(scores, "alarms", state.judged().stream().filter(this::alarmed).count(), windows);
    if (truthKnown()) {
      List<Judged> calm =
          state.judged().stream()
              .filter(one -> !state.stock().harm().strikes(one.window()))
              .toList();
      put(scores, "false_alarms", calm.stream().filter(this::alarmed).count(), calm.size());
    }
  }

  private boolean alarmed(Judged judged) {
    return !judged.found(config).isEmpty();
  }

  /// Whether windows differ from the reference by chance and by what is injected only.
  private boolean truthKnown() {
    return switch (state.stock()) {
      case MadeStock made -> true;
      case TableStock table -> config.random() && table.from().hash().equals(table.to().hash());
    };
  }

  Map<String, Object> facts() {
    var facts = new LinkedHashMap<String, Object>();
    facts.put("column", config.column());
    facts.put("n", (double) sides.n());
    facts.put("m", (double) sides.m());
    facts.put("window", (double) last.window());
    facts.put("windows", (double) state.stock().windows());
    facts.put("columns", (double) last.findings().size());
    facts.put("found", last.found(config));
    facts.put(
        "finders",
        last.findings().getOrDefault(config.column(), List.of()).stream()
            .map(Finding::method)
            .filter(method -> adjusted(method) < config.alpha())
            .map(Method::id)
            .toList());
    facts.put("joint_found", last.joint().filter(one -> one.p() < config.alpha()).isPresent());
    facts.put(
        "folk", last.of(config.column(), Method.PSI).map(psi -> folk(psi.statistic())).orElse(""));
    facts.put("chance_of_alarm", chance(last.findings().size()));
    facts.put(
        "incomplete",
        state.stock().window(last.window()).stream()
            .filter(each -> current(each).missing() > 0)
            .map(Sides::name)
            .toList());
    facts.put("skipped", last.skipped().keySet().stream().sorted().toList());
    facts.put("alone", state.stock().alone());
    return facts;
  }

  static String folk(double psi) {
    return psi < WATCH ? "stable" : psi < ACT ? "watch" : "drift";
  }

  /// That a window without drift alarms, were the columns independent.
  private double chance(int columns) {
    double each =
        config.correction() == Correction.NONE ? config.alpha() : config.alpha() / columns;
    return columns == 0 ? 0 : 1 - Math.pow(1 - each, columns);
  }
}
