package dev.praxis.labs.signals.filtering;

import dev.praxis.labs.signals.filtering.Design.Moved;

/// What is filtered, by what, and how much of it has come out.
///
/// @param done ticks so far
/// @param seed what noise was drawn with
record FilterState(Mixture mixture, Wish wish, Moved moved, Result result, int done, long seed) {
  static FilterState begin(FilterConfig config, Mixture mixture, long seed) {
    Wish wish = Wish.first(mixture.rate());
    return new FilterState(
        mixture, wish, Moved.NONE, result(config, mixture, wish, Moved.NONE), 0, seed);
  }

  private static Result result(FilterConfig config, Mixture mixture, Wish wish, Moved moved) {
    return Result.of(Design.of(config, mixture, wish, moved), mixture);
  }

  FilterState with(FilterConfig config, Wish other) {
    return new FilterState(
        mixture, other, moved, result(config, mixture, other, moved), done, seed);
  }

  FilterState with(FilterConfig config, Moved other) {
    return new FilterState(mixture, wish, other, result(config, mixture, wish, other), done, seed);
  }

  FilterState done(int ticks) {
    return new FilterState(mixture, wish, moved, result, ticks, seed);
  }
}
