package dev.praxis.labs.signals.filtering;

import dev.praxis.labs.signals.filtering.Design.Gate;
import dev.praxis.labs.signals.filtering.Design.Recursive;
import dev.praxis.labs.signals.filtering.Design.Taps;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// What a filter made of the sound.
///
/// @param after as long as the sound; zeros from where it ran away
/// @param runsAway the sample at which it did
/// @param gain by how many decibels the wanted part rose over the unwanted one
/// @param response where the filter has one, being linear
record Result(
    Design design,
    double[] after,
    OptionalInt runsAway,
    OptionalDouble gain,
    Optional<Response> response) {
  static Result of(Design design, Mixture mixture) {
    return switch (design) {
      case Taps taps -> linear(taps, mixture, OptionalInt.empty());
      case Recursive recursive -> linear(recursive, mixture, recursive.runsAway(mixture.sum()));
      case Gate gate -> gated(gate, mixture);
    };
  }

  /// Whether what goes in once dies away.
  boolean isStable() {
    return switch (design) {
      case Recursive recursive -> recursive.zpk().isStable() && runsAway.isEmpty();
      case Taps taps -> true;
      case Gate gate -> true;
    };
  }

  private static Result linear(Design design, Mixture mixture, OptionalInt runsAway) {
    double[] after = design.filter(mixture.sum());
    double[] wanted = design.filter(mixture.wanted());
    double[] unwanted = design.filter(mixture.unwanted());
    return new Result(
        design,
        after,
        runsAway,
        gained(mixture, wanted, unwanted),
        Optional.of(response(design, mixture.rate())));
  }

  private static Response response(Design design, int rate) {
    return switch (design) {
      case Taps taps -> Response.of(rate, hertz -> taps.fir().response(hertz, rate));
      case Recursive recursive -> Response.of(rate, hertz -> recursive.iir().response(hertz, rate));
      case Gate gate -> throw new IllegalArgumentException("a gate has no response");
    };
  }

  /// Whatever differs from the wanted sound counts as unwanted, what was lost of it too.
  private static Result gated(Gate gate, Mixture mixture) {
    double[] after = gate.filter(mixture.sum());
    double[] wrong = new double[after.length];
    Arrays.setAll(wrong, n -> after[n] - mixture.wanted()[n]);
    return new Result(
        gate,
        after,
        OptionalInt.empty(),
        gained(mixture, mixture.wanted(), wrong),
        Optional.empty());
  }

  private static OptionalDouble gained(Mixture mixture, double[] wanted, double[] unwanted) {
    double before = Mixture.power(mixture.wanted()) / Mixture.power(mixture.unwanted());
    double after = Mixture.power(wanted) / Mixture.power(unwanted);
    double gained = 10 * Math.log10(after / before);
    return Double.isFinite(gained) ? OptionalDouble.of(gained) : OptionalDouble.empty();
  }
}
