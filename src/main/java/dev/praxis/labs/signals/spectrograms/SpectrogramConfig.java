package dev.praxis.labs.signals.spectrograms;

import dev.praxis.lab.Settings;
import dev.praxis.signal.Framing;
import dev.praxis.signal.MelScale;
import dev.praxis.signal.Window;
import java.util.Locale;

/// The typed settings of the lab.
///
/// @param from seconds of the recording that are left out
/// @param seconds that are looked at
/// @param cursor the moment looked at closely, in seconds of the recording
/// @param window samples
/// @param hop samples from one frame to the next
/// @param padding how many times as long as the window the transform is
/// @param range decibels below the strongest that are told apart
/// @param emphasis the coefficient of pre-emphasis
record SpectrogramConfig(
    Source source,
    double from,
    double seconds,
    double cursor,
    int window,
    int windowB,
    int hop,
    Window shape,
    int padding,
    Scale scale,
    double range,
    boolean grey,
    double emphasis,
    int bands,
    MelScale mel,
    int coefficients,
    double bandLow,
    double bandHigh) {
  /// How frequencies are spread over a picture.
  enum Scale {
    LINEAR,
    LOG,
    MEL
  }

  static SpectrogramConfig of(Settings settings) {
    return new SpectrogramConfig(
        Source.of(settings.text("source")),
        settings.real("from"),
        settings.real("seconds"),
        settings.real("cursor"),
        settings.whole("window"),
        settings.whole("window_b"),
        settings.whole("hop"),
        Window.valueOf(upper(settings.text("shape"))),
        settings.whole("padding"),
        Scale.valueOf(upper(settings.text("scale"))),
        settings.real("range"),
        settings.text("colours").equals("grey"),
        settings.real("emphasis"),
        settings.whole("bands"),
        MelScale.valueOf(upper(settings.text("mel"))),
        settings.whole("coefficients"),
        settings.real("band_low"),
        settings.real("band_high"));
  }

  private static String upper(String option) {
    return option.toUpperCase(Locale.ROOT);
  }

  /// How the sound is cut for the first picture.
  Framing framing() {
    return Framing.of(shape, window, hop).withSize(window * padding);
  }

  /// How it is cut for the second.
  Framing framingB() {
    return Framing.of(shape, windowB, hop).withSize(windowB * padding);
  }

  /// There are no more coefficients than bands.
  int cepstra() {
    return Math.min(coefficients, bands);
  }
}
