package dev.praxis.labs.signals.filtering;

import dev.praxis.signal.Complex;
import dev.praxis.signal.Framing;
import dev.praxis.signal.Window;
import dev.praxis.signal.filter.Butterworth;
import dev.praxis.signal.filter.Convolution;
import dev.praxis.signal.filter.Filtered;
import dev.praxis.signal.filter.Fir;
import dev.praxis.signal.filter.Iir;
import dev.praxis.signal.filter.SpectralGate;
import dev.praxis.signal.filter.Zpk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/// A filter made from the settings and what hands did to it.
sealed interface Design {
  /// What comes out, as long as what goes in.
  double[] filter(double[] sound);

  /// Weighted sums of the last inputs.
  ///
  /// @param centred whether the delay of the middle tap is taken off
  record Taps(Fir fir, boolean centred) implements Design {
    @Override
    public double[] filter(double[] sound) {
      return centred
          ? fir.filter(sound)
          : Arrays.copyOf(Convolution.fast(sound, fir.taps()), sound.length);
    }
  }

  /// With feedback.
  record Recursive(Zpk zpk, Iir iir) implements Design {
    static Recursive of(Zpk zpk) {
      return new Recursive(zpk, zpk.sections());
    }

    @Override
    public double[] filter(double[] sound) {
      return iir.filter(sound);
    }

    /// Where a sound runs away, if it does.
    OptionalInt runsAway(double[] sound) {
      return switch (iir.run(sound)) {
        case Filtered.Whole whole -> OptionalInt.empty();
        case Filtered.Unstable unstable -> OptionalInt.of(unstable.at());
      };
    }

    /// How far from the middle the outermost pole stands.
    double radius() {
      return zpk.poles().stream().mapToDouble(Complex::abs).max().orElse(0);
    }
  }

  /// Not linear: what it turns down depends on the sound.
  record Gate(SpectralGate gate, double[] alone) implements Design {
    @Override
    public double[] filter(double[] sound) {
      return gate.clean(sound, alone);
    }
  }

  static Design of(FilterConfig config, Mixture mixture, Wish wish, Moved moved) {
    return switch (config.kind()) {
      case DRAWN -> new Taps(wish.filter(config.oddTaps(), mixture.rate()), true);
      case BUTTERWORTH -> moved.apply(butterworth(config, mixture.rate()));
      case GATE -> gate(config, mixture);
      case CONVOLUTION -> new Taps(new Fir(kernel(config)), false);
    };
  }

  private static Zpk butterworth(FilterConfig config, int rate) {
    FilterConfig.Edges edges = config.edges(rate);
    return switch (config.shape()) {
      case LOW -> Butterworth.low(config.order(), edges.high(), rate);
      case HIGH -> Butterworth.high(config.order(), edges.low(), rate);
      case BAND -> Butterworth.band(config.order(), edges.low(), edges.high(), rate);
    };
  }

  private static Gate gate(FilterConfig config, Mixture mixture) {
    int window = window(mixture.rate());
    Framing framing = Framing.of(Window.HANN, window, window / 4);
    return new Gate(
        new SpectralGate(
            framing,
            config.deviations(),
            config.reduction(),
            config.smooth() ? 2 : 0,
            config.smooth() ? 4 : 0),
        mixture.alone());
  }

  /// About 32 ms: a power of two.
  static int window(int rate) {
    return Math.clamp(Integer.highestOneBit(Math.max(1, rate / 25)), 16, 16_384);
  }

  private static double[] kernel(FilterConfig config) {
    double[] kernel = new double[config.taps()];
    switch (config.kernel()) {
      case AVERAGE -> Arrays.fill(kernel, 1.0 / kernel.length);
      case DIFFERENCE -> {
        kernel[0] = 1;
        kernel[kernel.length - 1] -= 1;
      }
      case ECHO -> {
        kernel[0] = 1;
        kernel[kernel.length - 1] += 0.5;
      }
    }
    return kernel;
  }

  /// Poles and zeros that hands have put elsewhere.
  ///
  /// @param moves the latest last; one for each pole and zero at most
  record Moved(List<Move> moves) {
    static final Moved NONE = new Moved(List.of());

    public Moved {
      moves = List.copyOf(moves);
    }

    Moved and(Move move) {
      var all = new ArrayList<>(moves);
      all.removeIf(earlier -> earlier.pole() == move.pole() && earlier.item() == move.item());
      all.add(move);
      return new Moved(all);
    }

    /// One with a number beyond those the filter has stays out.
    Recursive apply(Zpk designed) {
      Zpk filter = designed;
      for (Move move : moves) {
        if (move.pole() && move.item() < filter.poles().size()) {
          filter = filter.withPole(move.item(), move.to());
        } else if (!move.pole() && move.item() < filter.zeros().size()) {
          filter = filter.withZero(move.item(), move.to());
        }
      }
      return Recursive.of(filter);
    }
  }

  /// A pole or zero in a new place.
  record Move(boolean pole, int item, Complex to) {}
}
