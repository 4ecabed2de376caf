package dev.praxis.lab;

import java.util.List;
import java.util.Optional;

/// What of a run can be put into service.
///
/// @param champion the model that answers
/// @param challenger one that may take its place
/// @param requests rows as they come in where the model is in use; none where the rows of the lab's
///     table do
public record Servable(
    Predictor champion, Optional<Predictor> challenger, List<double[]> requests) {
  public Servable {
    requests = List.copyOf(requests);
  }

  /// A model without a challenger, asked about the rows of the lab's table.
  public static Servable of(Predictor alone) {
    return new Servable(alone, Optional.empty(), List.of());
  }

  /// What an experiment offers at the tick shown, worked out apart from the run on screen.
  public static Optional<Servable> at(
      Lab<?, ?> lab, Snapshot shown, MaterialSource source, Cancel cancel)
      throws Refusal, InterruptedException {
    try (var fits = new Fits()) {
      Run<?, ?> run = Opening.run(lab, shown.experiment(), source, fits, cancel);
      run.seek(shown.tick());
      return run.servable();
    }
  }
}
