package dev.praxis.labs.mlops.conceptdrift;

import dev.praxis.labs.mlops.conceptdrift.Played.Course;
import dev.praxis.labs.mlops.conceptdrift.Played.Modelled;
import dev.praxis.stream.detect.Alarm;
import dev.praxis.stream.detect.Kind;
import dev.praxis.stream.learn.Calibration;
import dev.praxis.stream.learn.Deployed;
import dev.praxis.stream.learn.Deployed.Policy;
import dev.praxis.stream.learn.Model;
import dev.praxis.stream.learn.Prequential;
import dev.praxis.stream.source.Instance;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Works out a stream: what the model gets wrong, what detectors make of it, what policies gain.
final class Play {
  /// Instances running accuracies look back on, and those the estimate is calibrated on.
  static final int CHUNK = 500;

  private static final int OFTEN = 1_000;
  private final DriftConfig config;
  private final long seed;
  private final Report report;

  /// Hears how far the work is, and ends it where nobody waits.
  @FunctionalInterface
  interface Report {
    void fraction(double done) throws InterruptedException;
  }

  Play(DriftConfig config, long seed, Report report) {
    this.config = config;
    this.seed = seed;
    this.report = report;
  }

  Played of(Feed feed) throws InterruptedException {
    return switch (feed) {
      case Feed.Errors errors ->
          new Played(
              feed, errors.bits(), 0, 0, List.of(), alarms(errors.bits(), 0), Optional.empty());
      case Feed.Instances instances -> modelled(instances);
    };
  }

  private Played modelled(Feed.Instances feed) throws InterruptedException {
    int delay = feed.length() == 0 ? 0 : (int) feed.at(0).labelAt();
    int first = config.window() + delay;
    double[] bits = new double[Math.max(0, feed.length() - first - delay)];
    double[] confidence = new double[feed.length()];
    Course never = never(feed, bits, confidence, first);
    List<Integer> changes =
        feed instanceof Feed.Made made
            ? made.changes().stream().filter(at -> at >= first && at - first < bits.length).toList()
            : List.of();
    List<Course> policies =
        List.of(
            never,
            course(feed, "alarm", new Policy.OnAlarm(config.trigger(), config.reading(), seed)),
            course(feed, "schedule", new Policy.Schedule(config.every())));
    return new Played(
        feed,
        bits,
        first,
        delay,
        changes,
        alarms(bits, first + delay),
        Optional.of(new Modelled(policies, estimate(bits, confidence, first))));
  }

  /// Errors of the model that is learnt once.
  double[] bits(Feed.Instances feed) throws InterruptedException {
    int delay = (int) feed.at(0).labelAt();
    int first = config.window() + delay;
    double[] bits = new double[Math.max(0, feed.length() - first - delay)];
    Model model = config.model(feed.features(), feed.labels());
    for (int i = 0; i < config.window() && i < feed.length(); i++) {
      Instance instance = feed.at(i);
      model.learn(instance.x(), instance.label());
    }
    for (int j = 0; j < bits.length; j++) {
      tell(j, bits.length);
      Instance instance = feed.at(first + j);
      bits[j] = model.label(instance.x()) == instance.label() ? 0 : 1;
    }
    return bits;
  }

  private void tell(int done, int all) throws InterruptedException {
    if (done % OFTEN == 0) {
      report.fraction((double) done / all);
    }
  }

  private Course never(Feed.Instances feed, double[] bits, double[] confidence, int first)
      throws InterruptedException {
    var kept = new Keeper("never", feed.length());
    Deployed deployed = deployed(feed, new Policy.Never());
    for (int i = 0; i < feed.length(); i++) {
      tell(i, feed.length());
      Instance instance = feed.at(i);
      confidence[i] = Arrays.stream(deployed.model().probabilities(instance.x())).max().orElse(0);
      int answer = deployed.answer(instance);
      if (i >= first && i - first < bits.length) {
        bits[i - first] = answer == instance.label() ? 0 : 1;
      }
      kept.keep(i, deployed);
    }
    return kept.course();
  }

  private Course course(Feed.Instances feed, String name, Policy policy)
      throws InterruptedException {
    var kept = new Keeper(name, feed.length());
    Deployed deployed = deployed(feed, policy);
    for (int i = 0; i < feed.length(); i++) {
      tell(i, feed.length());
      deployed.answer(feed.at(i));
      kept.keep(i, deployed);
    }
    return kept.course();
  }

  private Deployed deployed(Feed.Instances feed, Policy policy) {
    return new Deployed(
        config.model(feed.features(), feed.labels()),
        policy,
        config.window(),
        new Prequential(1, CHUNK));
  }

  private record Keeper(Course course) {
    Keeper(String policy, int length) {
      this(new Course(policy, new double[length], new int[length], new int[length]));
    }

    void keep(int at, Deployed deployed) {
      course.windowed()[at] = deployed.running().windowed();
      course.errors()[at] = (int) deployed.errors();
      course.relearnt()[at] = (int) deployed.relearnt();
    }
  }

  /// Calibrated on the first `CHUNK` answers after the learning, whose labels it takes as known.
  private double[] estimate(double[] bits, double[] confidence, int first) {
    double[] estimate = new double[confidence.length];
    Arrays.fill(estimate, Double.NaN);
    if (bits.length <= CHUNK) {
      return estimate;
    }
    boolean[] right = new boolean[CHUNK];
    for (int j = 0; j < CHUNK; j++) {
      right[j] = bits[j] == 0;
    }
    var calibration = Calibration.of(Arrays.copyOfRange(confidence, first, first + CHUNK), right);
    double sum = 0;
    for (int i = first; i < confidence.length; i++) {
      sum += calibration.share(confidence[i]);
      if (i >= first + CHUNK) {
        sum -= calibration.share(confidence[i - CHUNK]);
        estimate[i] = sum / CHUNK;
      }
    }
    return estimate;
  }

  private Map<Kind, List<Alarm>> alarms(double[] bits, int shift) throws InterruptedException {
    var alarms = new EnumMap<Kind, List<Alarm>>(Kind.class);
    for (Kind kind : config.detectors()) {
      report.fraction((double) alarms.size() / config.detectors().size());
      alarms.put(
          kind,
          Alarm.of(config.detector(kind, seed), bits).stream()
              .map(alarm -> new Alarm(alarm.index() + shift, alarm.kind()))
              .toList());
    }
    return alarms;
  }
}
