package dev.praxis.labs.mlops.conceptdrift;

import dev.praxis.figure.Axis;
import dev.praxis.stream.detect.Alarm;
import dev.praxis.stream.detect.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A whole stream, worked out once; a run reveals it instance by instance.
///
/// @param bits errors in the order their labels arrive: bit `j` is of instance `first + j`
/// @param first the first instance whose answer counts, after the model has learnt
/// @param delay instances until a label arrives
/// @param changes where the law changes, as far as known and after `first`
/// @param alarms by detector; the index is that of the instance at which the label arrived
/// @param modelled what the models did; nothing for a column of errors
record Played(
    Feed feed,
    double[] bits,
    int first,
    int delay,
    List<Integer> changes,
    Map<Kind, List<Alarm>> alarms,
    Optional<Modelled> modelled) {
  /// How policies and the estimate went.
  ///
  /// @param policies in the order never, on alarm, on schedule
  /// @param estimate of accuracy, by instance, over the newest `Play.CHUNK`; `NaN` where unknown
  record Modelled(List<Course> policies, double[] estimate) {
    Modelled {
      policies = List.copyOf(policies);
    }
  }

  /// One policy, by instance.
  ///
  /// @param windowed accuracy over the newest labels, `NaN` before the first
  record Course(String policy, double[] windowed, int[] errors, int[] relearnt) {}

  boolean truthKnown() {
    return feed instanceof Feed.Made;
  }

  /// The x axis of every figure: a little longer than the stream, so that its end can be read.
  Axis instances() {
    return new Axis("instance", "", 0, 1.02 * feed.length());
  }

  /// Bits that have arrived once `done` instances have.
  int arrived(int done) {
    return Math.clamp((long) done - first - delay, 0, bits.length);
  }

  /// The instance at which a bit arrives.
  int at(int bit) {
    return first + bit + delay;
  }

  /// Alarms a detector gives on the whole stream.
  List<Alarm> alarms(Kind kind) {
    return alarms.getOrDefault(kind, List.of());
  }

  /// Alarms a detector has given so far.
  List<Alarm> alarms(Kind kind, int done) {
    return alarms(kind).stream().filter(alarm -> alarm.index() < done).toList();
  }
}
