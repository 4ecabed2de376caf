package dev.praxis.labs.signals.spectrograms;

import dev.praxis.data.Sound;
import dev.praxis.lab.Materials;
import dev.praxis.lab.SnippetData;
import dev.praxis.labs.signals.spectrograms.SpectrogramState.Excerpt;
import dev.praxis.signal.Window;

/// The Java of one experiment: the sound, the frame under the cursor, its transform.
final class SpectrogramSnippet {
  private SpectrogramSnippet() {}

  static String of(SpectrogramConfig config, SpectrogramState state, Materials materials) {
    Excerpt excerpt = state.excerpt();
    String sound =
        config.source() == Source.RECORDING
            ? recorded(excerpt, materials.sound("data"))
            : config.source().java(excerpt.seconds(), state.seed());
    return SnippetData.template(SpectrogramSnippet.class, "snippet.jsh")
        .replace("{{read}}", sound + emphasis(config.emphasis()))
        .replace("{{window}}", Integer.toString(config.window()))
        .replace("{{hop}}", Integer.toString(config.hop()))
        .replace("{{padding}}", Integer.toString(config.padding()))
        .replace("{{cursor}}", Double.toString(config.cursor()))
        .replace("{{from}}", Double.toString(excerpt.from()))
        .replace("{{shape}}", shape(config.shape()));
  }

  private static String recorded(Excerpt excerpt, Sound sound) {
    long first = Math.round(excerpt.from() * excerpt.rate());
    return SnippetData.template(SpectrogramSnippet.class, "read.jsh")
        .replace("{{file}}", SnippetData.string(path(sound)))
        .replace("{{first}}", Long.toString(first))
        .replace("{{count}}", Integer.toString(excerpt.samples().length))
        .stripTrailing();
  }

  /// Recordings that ship stand in `datasets`, the learner's own where they are.
  private static String path(Sound sound) {
    return sound.id().matches("spoken-digits/[a-z0-9_-]+")
        ? "datasets/" + sound.id() + ".wav"
        : sound.file().toString();
  }

  private static String emphasis(double coefficient) {
    return coefficient == 0
        ? ""
        : """

        // Pre-emphasis: each sample minus part of the one before; the first goes on as the sound began.
        double[] plain = samples.clone();
        for (int i = 1; i < samples.length; i++) samples[i] = plain[i] - %s * plain[i - 1];
        if (samples.length > 1) samples[0] = 3 * plain[0] - plain[1];\
        """
            .formatted(coefficient);
  }

  private static String shape(Window shape) {
    return switch (shape) {
      case RECTANGULAR -> "1";
      case HANN -> "0.5 - 0.5 * Math.cos(2 * Math.PI * place)";
      case HAMMING -> "0.54 - 0.46 * Math.cos(2 * Math.PI * place)";
      case BLACKMAN ->
          "0.42 - 0.5 * Math.cos(2 * Math.PI * place) + 0.08 * Math.cos(4 * Math.PI * place)";
      case GAUSSIAN -> "Math.exp(-0.5 * Math.pow(3 * (2 * place - 1), 2))";
    };
  }
}
