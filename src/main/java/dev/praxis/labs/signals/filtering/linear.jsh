double[] grid = IntStream.rangeClosed(0, 512).mapToDouble(k -> gain(rate / 2.0 * k / 512)).toArray();
double level = Arrays.stream(grid).max().orElse(0) * Math.sqrt(0.5);
for (int k = 0; k < 512 && level > 0; k++) {
  if (grid[k] >= level == grid[k + 1] >= level) continue;
  double low = rate / 2.0 * k / 512, high = rate / 2.0 * (k + 1) / 512;
  boolean above = gain(low) >= level;
  for (int i = 0; i < 60; i++) {
    double middle = (low + high) / 2;
    if (gain(middle) >= level == above) low = middle; else high = middle;
  }
  System.out.println("cutoff " + (low + high) / 2);
  break;
}
System.out.println("gain " + 20 * Math.log10(Math.max(1e-10, gain(Math.min({{probe}}, rate / 2.0)))));
System.out.println("work " + (double) work);
double power(double[] x) { return Arrays.stream(x).map(v -> v * v).sum() / x.length; }
double before = power(wanted) / power(unwanted);
System.out.println("snr_gain " + 10 * Math.log10(power(filter(wanted)) / power(filter(unwanted)) / before));
