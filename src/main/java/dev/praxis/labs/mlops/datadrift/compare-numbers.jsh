
// 3. KS is the greatest gap between both shares up to a value, Wasserstein the area between them.
double[] all = DoubleStream.concat(Arrays.stream(a), Arrays.stream(b)).sorted().toArray();
double greatest = 0, area = 0;
for (int i = 0, n = 0, m = 0; i < all.length; i++) {
  while (n < a.length && a[n] <= all[i]) n++;
  while (m < b.length && b[m] <= all[i]) m++;
  double gap = Math.abs((double) n / a.length - (double) m / b.length);
  greatest = Math.max(greatest, gap);
  if (i + 1 < all.length) area += gap * (all[i + 1] - all[i]);
}
double mean = Arrays.stream(a).average().getAsDouble();
double spread = Math.sqrt(Arrays.stream(a).map(x -> (x - mean) * (x - mean)).sum() / (a.length - 1));
System.out.println("effect_ks " + greatest);
System.out.println("wasserstein " + area);
System.out.println("effect_wasserstein " + area / spread);

// 4. PSI: bins between quantiles of the reference, an empty one counts as 0.0001.
double[] edges = IntStream.range(1, {{bins}}).mapToDouble(k -> {
  double place = (a.length - 1) * ((double) k / {{bins}});
  int low = (int) place, high = Math.min(low + 1, a.length - 1);
  return a[low] + (place - low) * (a[high] - a[low]);
}).distinct().toArray();
double[] shares(double[] values) {
  double[] shares = new double[edges.length + 1];
  for (double x : values) {
    int at = Arrays.binarySearch(edges, x);
    shares[at >= 0 ? at : -at - 1] += 1;
  }
  return Arrays.stream(shares).map(count -> Math.max(1e-4, count / values.length)).toArray();
}
double[] f = shares(a), g = shares(b);
System.out.println("effect_psi " + IntStream.range(0, f.length).mapToDouble(k -> (g[k] - f[k]) * Math.log(g[k] / f[k])).sum());
