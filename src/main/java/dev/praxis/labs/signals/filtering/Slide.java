package dev.praxis.labs.signals.filtering;

import dev.praxis.labs.signals.filtering.Design.Gate;
import dev.praxis.labs.signals.filtering.Design.Recursive;
import dev.praxis.labs.signals.filtering.Design.Taps;
import dev.praxis.labs.signals.filtering.FilterConfig.Kind;
import dev.praxis.signal.teach.ConvolutionSteps;
import dev.praxis.signal.teach.ConvolutionSteps.Step;
import java.util.Arrays;

/// The kernel at one place of a short stretch of the sound.
///
/// @param steps the stretch and the kernel
/// @param first the sample of the sound at which the stretch begins
/// @param n the output sample looked at, counted from `first`; −1 before the first one
/// @param cut whether only the beginning of a longer kernel is used
record Slide(ConvolutionSteps steps, int first, int n, boolean cut) {
  private static final int STRETCH = 48;
  private static final int MOST_TAPS = 32;

  /// How many samples the stretch has.
  static int stretch(Mixture mixture) {
    return Math.min(STRETCH, mixture.sum().length);
  }

  /// In convolution the stretch begins at the cursor and the place follows the ticks; otherwise the
  /// stretch ends at the cursor and the place is its last sample.
  static Slide of(FilterConfig config, FilterState state) {
    Mixture mixture = state.mixture();
    int length = stretch(mixture);
    boolean stepwise = config.kind() == Kind.CONVOLUTION;
    int at = mixture.sampleAt(config.cursor());
    int first =
        Math.clamp(stepwise ? at : at - length + 1L, 0, Math.max(0, mixture.sum().length - length));
    double[] sound = Arrays.copyOfRange(mixture.sum(), first, first + length);
    double[] whole = kernel(state.result().design());
    double[] kernel = stepwise ? whole : Arrays.copyOf(whole, Math.min(whole.length, MOST_TAPS));
    int n = stepwise ? state.done() - 1 : Math.min(at - first, length - 1);
    boolean cut = kernel.length < whole.length || state.result().design() instanceof Recursive;
    return new Slide(new ConvolutionSteps(sound, kernel), first, n, cut);
  }

  private static double[] kernel(Design design) {
    return switch (design) {
      case Taps taps -> taps.fir().taps();
      case Recursive recursive -> recursive.iir().impulse(MOST_TAPS);
      case Gate gate -> new double[] {1};
    };
  }

  /// The step drawn; the first one while nothing has come out yet.
  Step step() {
    return steps.at(Math.max(0, n));
  }
}
