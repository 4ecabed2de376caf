package dev.praxis.course.author;

import dev.praxis.lab.Experiment;
import dev.praxis.lab.Run;
import dev.praxis.lab.Settings;
import dev.praxis.lab.Snapshot;

/// Where a lab stands: the beginning or the end of a recorded step.
///
/// @param settings every knob with its value
public record Moment(Experiment experiment, Settings settings, long tick, boolean finished) {
  public static Moment of(Snapshot shown) {
    return new Moment(shown.experiment(), shown.settings(), shown.tick(), shown.finished());
  }

  public static Moment of(Run<?, ?> run) {
    return new Moment(run.experiment(), run.settings(), run.tick(), run.finished());
  }
}
