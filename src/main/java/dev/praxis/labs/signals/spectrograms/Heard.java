package dev.praxis.labs.signals.spectrograms;

import dev.praxis.lab.View;
import dev.praxis.labs.signals.spectrograms.SpectrogramState.Excerpt;
import dev.praxis.signal.Framing;
import dev.praxis.signal.GriffinLim;
import dev.praxis.signal.MelBank;
import dev.praxis.signal.MelSpec;
import dev.praxis.signal.PreEmphasis;
import dev.praxis.signal.Spectrogram;
import dev.praxis.signal.Stft;
import dev.praxis.signal.Wave;
import dev.praxis.signal.filter.Fir;
import java.util.Arrays;

/// The stages that can be turned back into sound.
final class Heard {
  private static final int TAPS = 401;
  private static final int ITERATIONS = 32;
  private static final double MOMENTUM = 0.99;

  /// Longer stretches take too long to rebuild.
  private static final int MOST_SECONDS = 10;

  /// A single frame is over before it is heard: it is repeated for this long.
  private static final double FRAME_SECONDS = 1;

  private final SpectrogramConfig config;
  private final Excerpt excerpt;
  private final View.Progress progress;

  Heard(SpectrogramConfig config, Excerpt excerpt, View.Progress progress) {
    this.config = config;
    this.excerpt = excerpt;
    this.progress = progress;
  }

  Wave of(String sound) throws InterruptedException {
    double[] samples =
        switch (sound) {
          case "original" -> excerpt.samples();
          case "emphasised" -> PreEmphasis.of(excerpt.samples(), config.emphasis());
          case "frame" -> frame();
          case "band" -> band();
          case "resynthesised" -> rebuilt(magnitudes());
          case "mel" -> rebuilt(fromMel(magnitudes()));
          default -> throw new IllegalArgumentException("no sound " + sound);
        };
    return Wave.of(excerpt.rate(), held(samples));
  }

  private static double[] held(double[] samples) {
    double[] held = samples.clone();
    Arrays.setAll(held, i -> Math.clamp(held[i], -1, 1));
    return held;
  }

  /// The samples under the window, again and again.
  private double[] frame() {
    Framing framing = config.framing();
    int at =
        framing.nearest(excerpt.inside(config.cursor()), excerpt.rate(), excerpt.samples().length);
    double[] windowed = new Stft(framing).windowed(excerpt.samples(), at);
    double[] loop = Arrays.copyOf(windowed, framing.length());
    double[] heard = new double[(int) Math.round(FRAME_SECONDS * excerpt.rate())];
    Arrays.setAll(heard, i -> loop[i % loop.length]);
    return heard;
  }

  private double[] band() {
    double half = excerpt.rate() / 2.0;
    double begin = Math.min(config.bandLow(), config.bandHigh());
    double end = Math.max(config.bandLow(), config.bandHigh());
    double low = Math.clamp(begin, 1e-3 * half, 0.98 * half);
    double high = Math.clamp(end, low + 0.01 * half, 0.999 * half);
    Fir filter = Fir.band(TAPS, low, high, excerpt.rate());
    double[] filtered = filter.filter(excerpt.samples());
    return Arrays.copyOfRange(filtered, 0, excerpt.samples().length);
  }

  private double[] stretch() {
    int most = MOST_SECONDS * excerpt.rate();
    return excerpt.samples().length <= most
        ? excerpt.samples()
        : Arrays.copyOf(excerpt.samples(), most);
  }

  /// Frames no further apart than a quarter of the window: with gaps nothing can be rebuilt.
  private Framing dense() {
    int hop =
        Math.clamp(
            config.hop(), Math.max(1, config.window() / 16), Math.max(1, config.window() / 4));
    return Framing.of(config.shape(), config.window(), hop);
  }

  private Spectrogram magnitudes() {
    return new Stft(dense()).magnitudes(stretch());
  }

  private double[] rebuilt(Spectrogram magnitudes) throws InterruptedException {
    progress.report(0);
    return new GriffinLim(dense(), ITERATIONS, MOMENTUM, 1)
        .sound(magnitudes, stretch().length, Thread.currentThread()::isInterrupted);
  }

  /// What the mel bands still know: each band's energy, spread back over its bins by weight.
  private Spectrogram fromMel(Spectrogram magnitudes) {
    MelBank bank = bank(dense());
    Spectrogram energies = bank.energies(magnitudes.squared());
    double[] back = new double[magnitudes.values().length];
    int bins = magnitudes.bins();
    for (int bin = 0; bin < bins; bin++) {
      double weight = 0;
      for (int band = 0; band < bank.bands(); band++) {
        weight += bank.weight(band, bin);
      }
      for (int frame = 0; weight > 0 && frame < magnitudes.frames(); frame++) {
        back[frame * bins + bin] = Math.sqrt(spread(bank, energies, frame, bin) / weight);
      }
    }
    return new Spectrogram(magnitudes.frames(), bins, back);
  }

  /// The mean power of the bands over a bin, each by its weight there.
  private static double spread(MelBank bank, Spectrogram energies, int frame, int bin) {
    double sum = 0;
    for (int band = 0; band < bank.bands(); band++) {
      double weight = bank.weight(band, bin);
      if (weight > 0) {
        sum += weight * energies.at(frame, band) / total(bank, band);
      }
    }
    return sum;
  }

  private static double total(MelBank bank, int band) {
    double total = 0;
    for (int bin = 0; bin < bank.bins(); bin++) {
      total += bank.weight(band, bin);
    }
    return total;
  }

  private MelBank bank(Framing framing) {
    return MelBank.of(
        new MelSpec(config.bands(), 0, excerpt.rate() / 2.0, config.mel(), true),
        excerpt.rate(),
        framing.size());
  }
}
