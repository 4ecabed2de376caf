package dev.praxis.labs.mlops.conceptdrift;

import dev.praxis.stream.detect.Alarm;
import dev.praxis.stream.detect.Kind;
import dev.praxis.stream.race.Outcome;
import dev.praxis.stream.race.Track;
import dev.praxis.stream.source.Stream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The detectors on many streams of one law, each seed worked out when first asked for. What is
/// kept follows from the settings alone, so that it may be shared by all states of a run.
final class Contest {
  /// Instances after a change within which a drift counts as having found it.
  static final int GRACE = 2_000;

  private final DriftConfig config;
  private final long seed;
  private final Map<Integer, Map<Kind, Outcome>> known = new ConcurrentHashMap<>();

  Contest(DriftConfig config, long seed) {
    this.config = config;
    this.seed = seed;
  }

  /// Summed over the seeds, by detector.
  Map<Kind, Outcome> of(int seeds, Play.Report report) throws InterruptedException {
    var sums = new EnumMap<Kind, Outcome>(Kind.class);
    for (int k = 0; k < seeds; k++) {
      report.fraction((double) k / seeds);
      Map<Kind, Outcome> one = known.get(k);
      if (one == null) {
        one = run(seed + k, report);
        known.put(k, one);
      }
      one.forEach((kind, outcome) -> sums.merge(kind, outcome, Outcome::plus));
    }
    return sums;
  }

  private Map<Kind, Outcome> run(long each, Play.Report report) throws InterruptedException {
    var feed = made(config, each);
    double[] bits = new Play(config, each, report).bits(feed);
    int first = config.window() + config.delay();
    List<Integer> changes =
        feed.changes().stream()
            .map(at -> at - first)
            .filter(at -> at >= 0 && at < bits.length)
            .toList();
    var outcomes = new EnumMap<Kind, Outcome>(Kind.class);
    for (Kind kind : config.detectors()) {
      List<Alarm> alarms = Alarm.of(config.detector(kind, each), bits);
      outcomes.put(kind, outcome(new Track(bits, changes, GRACE), alarms, config.delay()));
    }
    return outcomes;
  }

  /// What one detector did; a drift comes later by as much as labels do.
  static Outcome outcome(Track track, List<Alarm> alarms, int delay) {
    Outcome bare = Outcome.of(track, alarms);
    return new Outcome(
        bare.inputs(),
        bare.calm(),
        bare.changes(),
        bare.found(),
        bare.falseAlarms(),
        bare.delays() + (long) bare.found() * delay);
  }

  static Feed.Made made(DriftConfig config, long seed) {
    var stream =
        new Stream(config.source().family(), config.change(), config.noise(), config.delay(), seed);
    return new Feed.Made(stream, config.length());
  }
}
