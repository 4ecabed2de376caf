package dev.praxis.rl;

/// What can be learned: the true model, how long an episode may last, and how it lies on a
/// rectangle.
///
/// @param limit the steps after which an episode is truncated, at least 1; the model does not know
///     it, as in Gymnasium
public record World(String id, Model model, int limit, Layout layout) {
  public World {
    if (limit < 1) {
      throw new IllegalArgumentException("a limit of " + limit + " steps leaves no step");
    }
  }

  public World withLimit(int steps) {
    return new World(id, model, steps, layout);
  }

  public Episode episode() {
    return new Episode(model, limit);
  }
}
