package dev.praxis.evidence;

import dev.praxis.lab.Cancel;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Lab;
import dev.praxis.lab.Labs;
import dev.praxis.lab.MaterialSource;
import dev.praxis.lab.Moment;
import dev.praxis.lab.Refusal;
import dev.praxis.words.Words;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Makes runs again without a window. After so many it makes no more: a file from anywhere must not
/// keep its reader waiting for ever.
final class Reruns {
  private static final Words WORDS = Words.of(Reruns.class);
  private static final int REMEMBERED = 16;
  private final Labs labs;
  private final MaterialSource source;
  private final Map<Experiment, Made> made = new LinkedHashMap<>();
  private int left;

  /// @param most how many are made
  Reruns(Labs labs, MaterialSource source, int most) {
    this.labs = labs;
    this.source = source;
    this.left = most;
  }

  /// A run made again, or why it was not.
  record Made(Optional<Moment> moment, String why) {
    static Made not(String why) {
      return new Made(Optional.empty(), why);
    }
  }

  Optional<Lab<?, ?>> lab(String id) {
    return labs.find(id);
  }

  /// Makes a run to its end; the latest few are remembered.
  Made of(Experiment experiment) throws InterruptedException {
    Optional<Made> known = Optional.ofNullable(made.get(experiment));
    if (known.isPresent()) {
      return known.get();
    }
    Made fresh = fresh(experiment);
    made.put(experiment, fresh);
    Iterator<Experiment> oldest = made.keySet().iterator();
    if (made.size() > REMEMBERED) {
      oldest.next();
      oldest.remove();
    }
    return fresh;
  }

  private Made fresh(Experiment experiment) throws InterruptedException {
    Optional<Lab<?, ?>> lab = labs.find(experiment.lab());
    if (lab.isEmpty()) {
      return Made.not(WORDS.say("why.no-lab", "lab", experiment.lab()));
    }
    if (left == 0) {
      return Made.not(WORDS.say("why.enough"));
    }
    left--;
    try {
      return new Made(Optional.of(Moment.atEnd(lab.get(), experiment, source, new Cancel())), "");
    } catch (Refusal refusal) {
      return Made.not(refusal.notice().what());
    } catch (RuntimeException fault) {
      // One run of one file that a lab cannot take must not keep the others from being merged.
      return Made.not(WORDS.say("why.fault", "lab", experiment.lab()));
    }
  }
}
