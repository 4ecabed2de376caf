package dev.praxis.labs.signals.fourier;

import dev.praxis.lab.Settings;
import dev.praxis.signal.Window;
import dev.praxis.signal.synth.Partial;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// The typed settings of the lab.
///
/// @param sines as the knobs have them, before any hand
/// @param rate samples a second
/// @param samples N, a power of two
/// @param bin k, from 0 to N − 1
/// @param asked the bin the knob names, which may lie beyond N − 1
/// @param inHand the sine that is heard alone, from 0
/// @param decibels whether the spectrum is drawn in decibels
record FourierConfig(
    List<Partial> sines,
    int rate,
    int samples,
    int bin,
    int asked,
    Window shape,
    int inHand,
    boolean decibels) {
  FourierConfig {
    sines = List.copyOf(sines);
  }

  static FourierConfig of(Settings settings) {
    int samples = Integer.parseInt(settings.text("n"));
    int asked = settings.whole("bin");
    return new FourierConfig(
        IntStream.rangeClosed(1, FourierSpec.SINES).mapToObj(i -> sine(settings, i)).toList(),
        settings.whole("rate"),
        samples,
        asked % samples,
        asked,
        Window.valueOf(settings.text("shape").toUpperCase(Locale.ROOT)),
        settings.whole("sine") - 1,
        settings.text("scale").equals("decibels"));
  }

  private static Partial sine(Settings settings, int number) {
    return new Partial(
        settings.real("a" + number),
        settings.real("f" + number),
        Math.toRadians(settings.real("p" + number)));
  }

  /// Half the rate, in hertz.
  double half() {
    return rate / 2.0;
  }

  /// From one bin to the next, in hertz.
  double width() {
    return (double) rate / samples;
  }

  /// log₂ N.
  int stages() {
    return Integer.numberOfTrailingZeros(samples);
  }

  /// Ticks to the end: the terms, then the stages.
  int ticks() {
    return samples + stages();
  }
}
