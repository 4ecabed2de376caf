package dev.praxis.signal;

/// Pitch as heard: equal steps sound equally far apart.
public enum MelScale {
  /// Linear below 1 kHz, logarithmic above: Slaney (1998), Auditory Toolbox, Interval Technical
  /// Report 1998-010. The default of librosa.
  SLANEY,
  /// 2595 · log10(1 + f/700): O'Shaughnessy (1987), Speech Communication; Young and others, The HTK
  /// Book.
  HTK;

  private static final double STEP = 200.0 / 3;
  private static final double KNEE_HZ = 1000;
  private static final double KNEE_MEL = KNEE_HZ / STEP;
  private static final double LOG_STEP = Math.log(6.4) / 27;

  public double toMel(double hertz) {
    return switch (this) {
      case SLANEY ->
          hertz < KNEE_HZ ? hertz / STEP : KNEE_MEL + Math.log(hertz / KNEE_HZ) / LOG_STEP;
      case HTK -> 2595 * Math.log10(1 + hertz / 700);
    };
  }

  public double toHertz(double mel) {
    return switch (this) {
      case SLANEY -> mel < KNEE_MEL ? mel * STEP : KNEE_HZ * Math.exp(LOG_STEP * (mel - KNEE_MEL));
      case HTK -> 700 * (Math.pow(10, mel / 2595) - 1);
    };
  }

  /// Frequencies in hertz at equal distances in mel, both ends included.
  public double[] between(double low, double high, int count) {
    double from = toMel(low);
    double to = toMel(high);
    double[] hertz = new double[count];
    for (int i = 0; i < count; i++) {
      hertz[i] = toHertz(count == 1 ? from : from + (to - from) * i / (count - 1));
    }
    return hertz;
  }
}
