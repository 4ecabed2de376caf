package dev.praxis.stream.race;

import dev.praxis.stream.detect.Alarm;
import dev.praxis.stream.detect.Detector;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongFunction;

/// Several detectors over many seeds. The same track and the same detectors give the same outcomes.
public final class Race {
  private Race() {}

  /// @param runners makes a new detector for a seed, by name, in the order to report
  /// @param tracks makes the inputs for a seed
  /// @return summed over the seeds, by name
  /// @throws InterruptedException when the thread is interrupted; looked at before every seed
  public static Map<String, Outcome> run(
      Map<String, LongFunction<Detector>> runners,
      LongFunction<Track> tracks,
      long firstSeed,
      int seeds)
      throws InterruptedException {
    var outcomes = new LinkedHashMap<String, Outcome>();
    runners.keySet().forEach(name -> outcomes.put(name, Outcome.NONE));
    for (long seed = firstSeed; seed < firstSeed + seeds; seed++) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      Track track = tracks.apply(seed);
      for (var runner : runners.entrySet()) {
        var alarms = Alarm.of(runner.getValue().apply(seed), track.inputs());
        outcomes.merge(runner.getKey(), Outcome.of(track, alarms), Outcome::plus);
      }
    }
    return outcomes;
  }
}
