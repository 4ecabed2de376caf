// Each section: b0, b1, b2, a1, a2.
double[][] sections = {
  {{sections}}};
double[] filter(double[] x) {
  double[] y = x.clone();
  for (double[] s : sections) {
    double first = 0, second = 0;
    for (int n = 0; n < y.length; n++) {
      double in = y[n];
      y[n] = s[0] * in + first;
      first = s[1] * in - s[3] * y[n] + second;
      second = s[2] * in - s[4] * y[n];
    }
  }
  return y;
}
double size(double c0, double c1, double c2, double angle) {
  return Math.hypot(c0 + c1 * Math.cos(angle) + c2 * Math.cos(2 * angle), c1 * Math.sin(angle) + c2 * Math.sin(2 * angle));
}
double gain(double hertz) {
  double angle = 2 * Math.PI * hertz / rate, product = 1;
  for (double[] s : sections) product *= size(s[0], s[1], s[2], angle) / size(1, s[3], s[4], angle);
  return product;
}
int work = 5 * sections.length;
