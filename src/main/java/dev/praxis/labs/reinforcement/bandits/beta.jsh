double gamma(double shape, RandomGenerator random) {     // Marsaglia and Tsang (2000)
  double d = shape - 1.0 / 3, c = 1.0 / 3 / Math.sqrt(d);
  while (true) {
    double x = random.nextGaussian(), v = 1 + c * x;
    if (v > 0) {
      v = v * v * v;
      double u = 1 - random.nextDouble(), square = x * x;
      if (u < 1 - 0.0331 * square * square || Math.log(u) < 0.5 * square + d * (1 - v + Math.log(v))) return d * v;
    }
  }
}
double beta(double a, double b, RandomGenerator random) {
  double x = gamma(a, random);
  return x / (x + gamma(b, random));
}
