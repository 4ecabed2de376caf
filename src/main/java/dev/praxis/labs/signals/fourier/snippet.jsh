// 1. The sound: up to four sines, each with its frequency, amplitude and phase (in radians).
int rate = {{rate}}, N = {{samples}};
double[] hertz = { {{hertz}} };
double[] amplitude = { {{amplitudes}} };
double[] phase = { {{phases}} };

// 2. Its samples, each times the window.
double[] x = new double[N];
for (int n = 0; n < N; n++) {
  double seconds = (double) n / rate, place = (double) n / N;
  for (int i = 0; i < hertz.length; i++) x[n] += amplitude[i] * Math.sin(2 * Math.PI * hertz[i] * seconds + phase[i]);
  x[n] *= {{shape}};
}

// 3. One bin: each sample times a pointer that turns k times while the frame passes, all added up.
double[] bin(int k) {
  double re = 0, im = 0;
  for (int n = 0; n < N; n++) {
    double angle = -2 * Math.PI * (k * n % N) / N;
    re += Math.cos(angle) * x[n];
    im += Math.sin(angle) * x[n];
  }
  return new double[] {re, im};
}
double[] sum = bin({{bin}});
double length(double[] sum) { return Math.hypot(sum[0], sum[1]) < 1e-9 ? 0 : Math.hypot(sum[0], sum[1]); }
double magnitude = length(sum);
System.out.println("magnitude " + magnitude);
System.out.println("phase " + (magnitude == 0 ? 0 : Math.toDegrees(Math.atan2(sum[1], sum[0]))));

// 4. All bins up to half the rate: the strongest, and how much lies more than two bins away from it.
double[] all = new double[N / 2 + 1];
for (int k = 0; k <= N / 2; k++) all[k] = length(bin(k));
int peak = 0;
for (int k = 1; k <= N / 2; k++) if (all[k] > all[peak]) peak = k;
double far = 0, total = 0;
for (int k = 0; k <= N / 2; k++) {
  total += all[k] * all[k];
  if (Math.abs(k - peak) > 2) far += all[k] * all[k];
}
System.out.println("peak " + (double) rate / N * peak);
System.out.println("leakage " + (total == 0 ? 0 : far / total));

// 5. Where the samples put one sine, and the multiplications of both ways to get all N bins.
double rest = hertz[{{in_hand}}] % rate;
System.out.println("apparent " + Math.min(rest, rate - rest));
System.out.println("operations_dft " + N * N);
System.out.println("operations_fft " + N / 2 * Integer.numberOfTrailingZeros(N));
