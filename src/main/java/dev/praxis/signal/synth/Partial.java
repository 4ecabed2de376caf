package dev.praxis.signal.synth;

/// One sine of a sound: amplitude · sin(2π · hertz · t + phase).
///
/// @param amplitude 0 or more, full scale is 1
/// @param hertz 0 or more; above half the rate it is heard at another frequency, as sampling has it
/// @param phase in radians
public record Partial(double amplitude, double hertz, double phase) {
  public Partial {
    if (!(amplitude >= 0 && hertz >= 0)
        || !Double.isFinite(amplitude)
        || !Double.isFinite(hertz)
        || !Double.isFinite(phase)) {
      throw new IllegalArgumentException(
          "a sine of amplitude " + amplitude + ", " + hertz + " Hz and phase " + phase);
    }
  }

  /// A sine that begins at 0 and rises.
  public static Partial of(double amplitude, double hertz) {
    return new Partial(amplitude, hertz, 0);
  }

  double at(double seconds) {
    return amplitude * Math.sin(2 * Math.PI * hertz * seconds + phase);
  }
}
