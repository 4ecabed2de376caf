package dev.praxis.labs.signals.filtering;

import dev.praxis.lab.Settings;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The typed settings of the lab.
///
/// @param seconds that are filtered
/// @param cursor the moment looked at closely, in seconds
/// @param noise standard deviation of the white noise added
/// @param lowEdge hertz, where what passes begins
/// @param highEdge hertz, where it ends
/// @param taps of the drawn filter and of the kernel
/// @param reduction decibels the gate turns down by
/// @param deviations above the mean of the noise, where the gate opens
/// @param smooth whether the gate's mask is smoothed
/// @param probe hertz at which the gain is read
record FilterConfig(
    Kind kind,
    Source source,
    double seconds,
    double cursor,
    double noise,
    Shape shape,
    int order,
    double lowEdge,
    double highEdge,
    int taps,
    Kernel kernel,
    double reduction,
    double deviations,
    boolean smooth,
    double probe) {
  private static final Set<String> DESIGN = Set.of("shape", "order", "low_edge", "high_edge");
  private static final Set<String> KERNEL = Set.of("taps", "kernel");
  private static final Set<String> GATE = Set.of("reduction", "deviations", "smooth");

  /// How the filter is made.
  enum Kind {
    BUTTERWORTH,
    DRAWN,
    GATE,
    CONVOLUTION
  }

  /// What a Butterworth filter lets through.
  enum Shape {
    LOW,
    HIGH,
    BAND
  }

  /// The kernel that is slid along.
  enum Kernel {
    AVERAGE,
    DIFFERENCE,
    ECHO
  }

  static FilterConfig of(Settings settings) {
    return new FilterConfig(
        Kind.valueOf(upper(settings.text("kind"))),
        Source.of(settings.text("source")),
        settings.real("seconds"),
        settings.real("cursor"),
        settings.real("noise"),
        Shape.valueOf(upper(settings.text("shape"))),
        settings.whole("order"),
        settings.real("low_edge"),
        settings.real("high_edge"),
        settings.whole("taps"),
        Kernel.valueOf(upper(settings.text("kernel"))),
        settings.real("reduction"),
        settings.real("deviations"),
        settings.on("smooth"),
        settings.real("probe"));
  }

  /// The knobs that another kind of filter listens to, and the recording where a formula sounds.
  Set<String> idle() {
    return source == Source.RECORDING
        ? knobsOfOthers()
        : all(knobsOfOthers(), Set.of("data"), Set.of());
  }

  private Set<String> knobsOfOthers() {
    return switch (kind) {
      case BUTTERWORTH ->
          switch (shape) {
            case LOW -> all(GATE, KERNEL, Set.of("low_edge"));
            case HIGH -> all(GATE, KERNEL, Set.of("high_edge"));
            case BAND -> all(GATE, KERNEL, Set.of());
          };
      case DRAWN -> all(GATE, DESIGN, Set.of("kernel"));
      case GATE -> all(DESIGN, KERNEL, Set.of());
      case CONVOLUTION -> all(DESIGN, GATE, Set.of());
    };
  }

  private static Set<String> all(Set<String> one, Set<String> two, Set<String> more) {
    return Stream.of(one, two, more).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
  }

  private static String upper(String option) {
    return option.toUpperCase(Locale.ROOT);
  }

  static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
  }

  /// The number of taps of a drawn filter: odd, so that one stands in the middle.
  int oddTaps() {
    return taps | 1;
  }

  /// The edges as they can be at a rate: in order, apart, and inside half of it.
  Edges edges(int rate) {
    double half = rate / 2.0;
    double low = Math.clamp(Math.min(lowEdge, highEdge), 2e-3 * half, 0.93 * half);
    double high = Math.clamp(Math.max(lowEdge, highEdge), 2e-3 * half, 0.98 * half);
    return switch (shape) {
      case LOW -> new Edges(0, Math.clamp(highEdge, 2e-3 * half, 0.98 * half));
      case HIGH -> new Edges(Math.clamp(lowEdge, 2e-3 * half, 0.98 * half), half);
      case BAND -> new Edges(low, Math.max(high, 1.05 * low));
    };
  }

  /// What passes, in hertz.
  record Edges(double low, double high) {}
}
