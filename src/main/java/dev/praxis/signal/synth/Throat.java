package dev.praxis.signal.synth;

/// A voice: pulses of air through one resonator after another.
///
/// The pulse is the trigonometric one (type C) of Rosenberg (1971), Effect of glottal pulse shape
/// on the quality of natural vowels, Journal of the Acoustical Society of America 49, opening over
/// 40 % and closing over 16 % of a period; the lips let its change through. The resonators and
/// their bandwidths are those of Klatt (1980), Software for a cascade/parallel formant synthesizer,
/// Journal of the Acoustical Society of America 67.
final class Throat {
  private static final double OPENING = 0.4;
  private static final double CLOSING = 0.16;
  private static final double[] BANDWIDTHS = {50, 70, 110};

  private Throat() {}

  /// A vowel whose greatest sample is not scaled yet. Formants at half the rate or above are left
  /// out.
  static double[] sing(int rate, int frames, double pitch, Vowel vowel) {
    double[] sound = new double[frames];
    double before = 0;
    for (int n = 0; n < frames; n++) {
      double flow = flow(n * pitch / rate);
      sound[n] = flow - before;
      before = flow;
    }
    for (int i = 0; i < BANDWIDTHS.length; i++) {
      double hertz = vowel.formants().get(i);
      if (2 * hertz < rate) {
        resonate(sound, hertz / rate, BANDWIDTHS[i] / rate);
      }
    }
    return sound;
  }

  /// The flow of air, from 0 to 1.
  private static double flow(double periods) {
    double place = periods - Math.floor(periods);
    if (place < OPENING) {
      return (1 - Math.cos(Math.PI * place / OPENING)) / 2;
    }
    return place < OPENING + CLOSING ? Math.cos(Math.PI / 2 * (place - OPENING) / CLOSING) : 0;
  }

  /// y(n) = A x(n) + B y(n − 1) + C y(n − 2), with gain 1 at 0 Hz.
  private static void resonate(double[] sound, double frequency, double bandwidth) {
    double c = -Math.exp(-2 * Math.PI * bandwidth);
    double b = 2 * Math.exp(-Math.PI * bandwidth) * Math.cos(2 * Math.PI * frequency);
    double a = 1 - b - c;
    double last = 0;
    double lastButOne = 0;
    for (int n = 0; n < sound.length; n++) {
      double now = a * sound[n] + b * last + c * lastButOne;
      lastButOne = last;
      last = now;
      sound[n] = now;
    }
  }
}
