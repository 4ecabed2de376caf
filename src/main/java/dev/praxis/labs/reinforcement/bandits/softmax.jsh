double[] softmax(double[] H) {
  double most = Arrays.stream(H).max().getAsDouble(), sum = 0;
  double[] pi = new double[H.length];
  for (int a = 0; a < H.length; a++) {
    pi[a] = Math.exp(H[a] - most);
    sum += pi[a];
  }
  for (int a = 0; a < H.length; a++) pi[a] /= sum;
  return pi;
}
int drawn(double[] pi, RandomGenerator random) {
  double left = random.nextDouble();
  for (int a = 0; a < pi.length - 1; a++) {
    left -= pi[a];
    if (left < 0) return a;
  }
  return pi.length - 1;
}
