package dev.praxis.labs.signals.filtering;

import dev.praxis.labs.signals.filtering.FilterConfig.Kind;

/// How ticks and samples go together: a tick is a fiftieth of a second of output, and one sample
/// where convolution is looked at step by step.
///
/// @param ticks until the end
/// @param block samples a tick
record Progress(int ticks, int block) {
  private static final int A_SECOND = 50;

  static Progress of(FilterConfig config, Mixture mixture) {
    if (config.kind() == Kind.CONVOLUTION) {
      return new Progress(Slide.stretch(mixture) + config.taps() - 1, 1);
    }
    int block = Math.max(1, mixture.rate() / A_SECOND);
    return new Progress((mixture.sum().length + block - 1) / block, block);
  }

  /// How many samples of the output are known.
  int samples(FilterConfig config, FilterState state) {
    int all = state.mixture().sum().length;
    return config.kind() == Kind.CONVOLUTION
        ? all
        : (int) Math.min(all, (long) state.done() * block);
  }
}
