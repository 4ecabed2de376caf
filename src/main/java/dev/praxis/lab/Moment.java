package dev.praxis.lab;

import dev.praxis.expression.Scope;
import dev.praxis.expression.Values;

/// A run that is over, with what may be asked about it.
///
/// @param scope the names
/// @param values what they stand for
public record Moment(Experiment experiment, Scope scope, Values values, Drawing drawing) {
  /// Runs an experiment to its end.
  ///
  /// @throws Refusal when the experiment cannot be made
  public static Moment atEnd(
      Lab<?, ?> lab, Experiment experiment, MaterialSource source, Cancel cancel)
      throws Refusal, InterruptedException {
    try (var fits = new Fits()) {
      var run = Opening.run(lab, experiment, source, fits, cancel);
      run.go(Goal.END);
      Drawing drawing = run.draw(false);
      var progress =
          new LabScope.Progress(
              run.tick(), run.finished(), run.waits().isPresent(), run.experiment().edits().size());
      return new Moment(
          run.experiment(),
          LabScope.of(lab.spec()),
          LabScope.values(run.settings(), drawing, progress),
          drawing);
    }
  }
}
