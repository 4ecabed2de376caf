// 2. Plan with the model, sweep by sweep.
double gamma = {{gamma}}, theta = 1e-10;
int most = {{sweeps}};
double q(double[] v, int s, int a) {
  double sum = 0;
  for (Outcome o : model[s][a]) sum += o.p() * (o.reward() + (o.end() ? 0 : gamma * v[o.next()]));
  return sum;
}
int best(double[] v, int s) {
  int best = 0;
  for (int a = 1; a < actions; a++) if (q(v, s, a) > q(v, s, best)) best = a;
  return best;
}
double[] v = new double[states];
double[][] policy = new double[states][actions];
{{plan}}
