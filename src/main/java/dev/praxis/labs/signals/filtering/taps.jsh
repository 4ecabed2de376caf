double[] taps = {{{taps}}};
double[] filter(double[] x) {
  double[] y = new double[x.length];
  for (int n = 0; n < y.length; n++) {
    for (int k = 0; k < taps.length; k++) {
      int from = n + {{delay}} - k;
      if (from >= 0 && from < x.length) y[n] += taps[k] * x[from];
    }
  }
  return y;
}
double gain(double hertz) {
  double re = 0, im = 0;
  for (int k = 0; k < taps.length; k++) {
    re += taps[k] * Math.cos(2 * Math.PI * hertz / rate * k);
    im -= taps[k] * Math.sin(2 * Math.PI * hertz / rate * k);
  }
  return Math.hypot(re, im);
}
int work = taps.length;
