double power(double[] x) { return Arrays.stream(x).map(v -> v * v).sum() / x.length; }
double[] wrong = new double[after.length];
Arrays.setAll(wrong, n -> after[n] - wanted[n]);
System.out.println("snr_gain " + 10 * Math.log10(power(unwanted) / power(wrong)));
