
// 3. Chi-square as Cramér's V, PSI and the Jensen-Shannon divergence in bits, all from the same counts.
var names = new TreeSet<String>(reference);
names.addAll(current);
double n = reference.size(), m = current.size(), chi = 0, psi = 0, js = 0;
double bits(double share, double middle) { return share == 0 ? 0 : share * Math.log(share / middle) / Math.log(2); }
for (String name : names) {
  double f = Collections.frequency(reference, name), g = Collections.frequency(current, name);
  double e = (f + g) * n / (n + m), h = (f + g) * m / (n + m);
  chi += (f - e) * (f - e) / e + (g - h) * (g - h) / h;
  double p = f / n, q = g / m, least = 1e-4;
  psi += (Math.max(least, q) - Math.max(least, p)) * Math.log(Math.max(least, q) / Math.max(least, p));
  js += bits(p, (p + q) / 2) / 2 + bits(q, (p + q) / 2) / 2;
}
System.out.println("effect_chi_square " + Math.sqrt(chi / (n + m)));
System.out.println("effect_psi " + psi);
System.out.println("effect_jensen_shannon " + js);
