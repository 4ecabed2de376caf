package dev.praxis.stream.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A row in the table of alarms.
///
/// @param index of the input at which the alarm rose, from 0
/// @param kind a warning or a drift
public record Alarm(long index, Level kind) {
  /// The alarm between two levels: one at every drift, and one at the input that enters a warning,
  /// not at
  /// those that stay in it. A warning after a drift is a new one.
  public static Optional<Alarm> between(Level before, Level now, long index) {
    boolean rises = now == Level.DRIFT || (now == Level.WARNING && before != Level.WARNING);
    return rises ? Optional.of(new Alarm(index, now)) : Optional.empty();
  }

  /// All alarms of a detector on these inputs; the detector goes on from where it stands.
  public static List<Alarm> of(Detector detector, double[] inputs) {
    var alarms = new ArrayList<Alarm>();
    for (int i = 0; i < inputs.length; i++) {
      between(detector.level(), detector.add(inputs[i]), i).ifPresent(alarms::add);
    }
    return alarms;
  }
}
