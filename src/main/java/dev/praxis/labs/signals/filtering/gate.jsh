int window = {{window}}, hop = window / 4, bins = window / 2 + 1;
var fft = new DoubleFFT_1D(window);
double hann(int i) { return 0.5 - 0.5 * Math.cos(2 * Math.PI * i / window); }
// Real and imaginary parts of the frame that begins at a sample.
double[] spectrum(double[] x, int start) {
  double[] pairs = new double[2 * window];
  for (int i = 0; i < window; i++) pairs[i] = start + i >= 0 && start + i < x.length ? x[start + i] * hann(i) : 0;
  fft.realForwardFull(pairs);
  return pairs;
}
double decibels(double[] pairs, int bin) {
  return 10 * Math.log10(Math.max(1e-10, pairs[2 * bin] * pairs[2 * bin] + pairs[2 * bin + 1] * pairs[2 * bin + 1]));
}
// A mean over neighbours with weights that fall in a triangle.
double[] smooth(double[] values, int reach) {
  double[] smooth = new double[values.length];
  for (int i = 0; i < values.length; i++) {
    double sum = 0, weights = 0;
    for (int d = -reach; d <= reach; d++) {
      if (i + d < 0 || i + d >= values.length) continue;
      sum += (reach + 1 - Math.abs(d)) * values[i + d];
      weights += reach + 1 - Math.abs(d);
    }
    smooth[i] = sum / weights;
  }
  return smooth;
}
double[] filter(double[] x) {
  // A threshold a bin, from half a second of what disturbs alone.
  double[] alone = disturbing((int) Math.max(1, Math.round(0.5 * rate)), {{seed}}L + 1);
  boolean whole = alone.length >= window;
  int noisy = whole ? 1 + (alone.length - window) / hop : 1 + alone.length / hop;
  double[][] quiet = new double[noisy][];
  for (int t = 0; t < noisy; t++) quiet[t] = spectrum(alone, t * hop - (whole ? 0 : window / 2));
  double[] threshold = new double[bins];
  for (int bin = 0; bin < bins; bin++) {
    double sum = 0, squares = 0;
    for (int t = 0; t < noisy; t++) {
      double level = decibels(quiet[t], bin);
      sum += level;
      squares += level * level;
    }
    threshold[bin] = sum / noisy + {{deviations}} * Math.sqrt(Math.max(0, squares / noisy - sum / noisy * (sum / noisy)));
  }
  // What is louder is open; the mask is smoothed over bins, then over frames.
  int frames = 1 + x.length / hop;
  double[][] spectra = new double[frames][], mask = new double[frames][bins];
  for (int t = 0; t < frames; t++) {
    spectra[t] = spectrum(x, t * hop - window / 2);
    for (int bin = 0; bin < bins; bin++) mask[t][bin] = decibels(spectra[t], bin) > threshold[bin] ? 1 : 0;
    mask[t] = smooth(mask[t], {{bins}});
  }
  double lowest = Math.pow(10, -{{reduction}} / 20);
  for (int bin = 0; bin < bins; bin++) {
    double[] row = new double[frames];
    for (int t = 0; t < frames; t++) row[t] = mask[t][bin];
    row = smooth(row, {{frames}});
    for (int t = 0; t < frames; t++) {
      double open = lowest + (1 - lowest) * Math.min(1, row[t] / 0.5);
      for (int part = 0; part < 2; part++) {
        spectra[t][2 * bin + part] *= open;
        int mirror = window - bin;
        if (bin > 0 && mirror > bin) spectra[t][2 * mirror + part] *= open;
      }
    }
  }
  // Back to sound: windowed frames added where they overlap.
  double[] y = new double[x.length], cover = new double[x.length];
  for (int t = 0; t < frames; t++) {
    fft.complexInverse(spectra[t], true);
    for (int i = 0; i < window; i++) {
      int at = t * hop - window / 2 + i;
      if (at < 0 || at >= x.length) continue;
      y[at] += spectra[t][2 * i] * hann(i);
      cover[at] += hann(i) * hann(i);
    }
  }
  for (int n = 0; n < y.length; n++) y[n] = cover[n] > 1e-11 ? y[n] / cover[n] : 0;
  return y;
}
