// Pulses of air: the vocal folds open over 40 % of a period and close over 16 %.
double flow(int n) {
  double place = n * 120.0 / rate - Math.floor(n * 120.0 / rate);
  return place < 0.4 ? (1 - Math.cos(Math.PI * place / 0.4)) / 2
      : place < 0.4 + 0.16 ? Math.cos(Math.PI / 2 * (place - 0.4) / 0.16) : 0;
}
for (int n = 0; n < samples.length; n++) samples[n] = flow(n) - (n == 0 ? 0 : flow(n - 1));
// Three resonances of throat and mouth, one after the other.
double[][] formants = {{730, 50}, {1090, 70}, {2440, 110}};
for (double[] formant : formants) {
  double c = -Math.exp(-2 * Math.PI * (formant[1] / rate));
  double b = 2 * Math.exp(-Math.PI * (formant[1] / rate)) * Math.cos(2 * Math.PI * (formant[0] / rate));
  double last = 0, lastButOne = 0;
  for (int n = 0; n < samples.length; n++) {
    double now = (1 - b - c) * samples[n] + b * last + c * lastButOne;
    lastButOne = last;
    last = now;
    samples[n] = now;
  }
}
double loudest = Arrays.stream(samples).map(Math::abs).max().orElse(0);
for (int n = 0; n < samples.length; n++) samples[n] *= loudest > 0 ? 0.5 / loudest : 0;
