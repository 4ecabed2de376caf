package dev.praxis.labs.signals.filtering;

import dev.praxis.data.Sound;
import dev.praxis.lab.Materials;
import dev.praxis.lab.SnippetData;
import dev.praxis.labs.signals.filtering.Design.Gate;
import dev.praxis.labs.signals.filtering.Design.Recursive;
import dev.praxis.labs.signals.filtering.Design.Taps;
import dev.praxis.signal.filter.SpectralGate;
import java.util.Arrays;
import java.util.stream.Collectors;

/// The Java of one experiment: the sound, the filter by its coefficients, what can be measured.
final class FilterSnippet {
  private FilterSnippet() {}

  static String of(FilterConfig config, FilterState state, Materials materials) {
    String filter =
        switch (state.result().design()) {
          case Taps taps -> taps(taps);
          case Recursive recursive -> recursive(recursive);
          case Gate gate -> gate(gate.gate());
        };
    boolean linear = !(state.result().design() instanceof Gate);
    String measure =
        linear
            ? template("linear.jsh").replace("{{probe}}", Double.toString(config.probe()))
            : template("gated.jsh");
    return template("snippet.jsh")
        .replace("{{read}}", read(config, state.mixture(), materials))
        .replace("{{noise}}", Double.toString(config.noise()))
        .replace("{{hum}}", config.source().javaOfHum())
        .replace("{{filter}}", filter)
        .replace("{{measure}}", measure)
        .replace("{{seed}}", Long.toString(state.seed()));
  }

  private static String template(String name) {
    return SnippetData.template(FilterSnippet.class, name).stripTrailing();
  }

  private static String read(FilterConfig config, Mixture mixture, Materials materials) {
    if (config.source() == Source.RECORDING) {
      Sound sound = materials.sound("data");
      return template("read.jsh")
          .replace("{{file}}", SnippetData.string(path(sound)))
          .replace("{{first}}", "0")
          .replace("{{count}}", Integer.toString(mixture.wanted().length));
    }
    return """
    int rate = %s;
    double sine(double hertz, int n) { return Math.sin(2 * Math.PI * hertz * n / rate); }
    double[] wanted = new double[%s];
    %s\
    """
        .formatted(mixture.rate(), mixture.wanted().length, config.source().java());
  }

  /// Recordings that ship stand in `datasets`, the learner's own where they are.
  private static String path(Sound sound) {
    return sound.id().matches("spoken-digits/[a-z0-9_-]+")
        ? "datasets/" + sound.id() + ".wav"
        : sound.file().toString();
  }

  private static String numbers(double... values) {
    return Arrays.stream(values).mapToObj(Double::toString).collect(Collectors.joining(", "));
  }

  private static String taps(Taps taps) {
    double[] weights = taps.fir().taps();
    int delay = taps.centred() ? (weights.length - 1) / 2 : 0;
    return template("taps.jsh")
        .replace("{{taps}}", numbers(weights))
        .replace("{{delay}}", Integer.toString(delay));
  }

  private static String recursive(Recursive recursive) {
    String sections =
        recursive.iir().sections().stream()
            .map(s -> "{" + numbers(s.b0(), s.b1(), s.b2(), s.a1(), s.a2()) + "}")
            .collect(Collectors.joining(",\n  "));
    return template("sections.jsh").replace("{{sections}}", sections);
  }

  private static String gate(SpectralGate gate) {
    return template("gate.jsh")
        .replace("{{window}}", Integer.toString(gate.framing().length()))
        .replace("{{deviations}}", Double.toString(gate.deviations()))
        .replace("{{reduction}}", Double.toString(gate.reduction()))
        .replace("{{bins}}", Integer.toString(gate.bins()))
        .replace("{{frames}}", Integer.toString(gate.frames()));
  }
}
