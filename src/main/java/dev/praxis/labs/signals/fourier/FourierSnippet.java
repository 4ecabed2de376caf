package dev.praxis.labs.signals.fourier;

import dev.praxis.lab.SnippetData;
import dev.praxis.signal.Window;
import dev.praxis.signal.synth.Partial;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/// The Java of one experiment: samples, window, the sum of one bin, leakage.
final class FourierSnippet {
  private FourierSnippet() {}

  static String of(FourierConfig config, FourierState state) {
    return SnippetData.template(FourierSnippet.class, "snippet.jsh")
        .replace("{{rate}}", Integer.toString(config.rate()))
        .replace("{{samples}}", Integer.toString(config.samples()))
        .replace("{{bin}}", Integer.toString(config.bin()))
        .replace("{{in_hand}}", Integer.toString(config.inHand()))
        .replace("{{hertz}}", list(state, Partial::hertz))
        .replace("{{amplitudes}}", list(state, Partial::amplitude))
        .replace("{{phases}}", list(state, Partial::phase))
        .replace("{{shape}}", shape(config.shape()));
  }

  private static String list(FourierState state, ToDoubleFunction<Partial> value) {
    return state.sines().stream()
        .map(sine -> Double.toString(value.applyAsDouble(sine)))
        .collect(Collectors.joining(", "));
  }

  private static String shape(Window shape) {
    return switch (shape) {
      case RECTANGULAR -> "1";
      case HANN -> "0.5 - 0.5 * Math.cos(2 * Math.PI * place)";
      case HAMMING -> "0.54 - 0.46 * Math.cos(2 * Math.PI * place)";
      case BLACKMAN ->
          "0.42 - 0.5 * Math.cos(2 * Math.PI * place) + 0.08 * Math.cos(2 * (2 * Math.PI * place))";
      case GAUSSIAN -> "Math.exp(-Math.pow(3 * (2 * place - 1), 2) / 2)";
    };
  }
}
