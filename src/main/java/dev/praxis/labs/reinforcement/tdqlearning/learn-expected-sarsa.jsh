double expectation(double[] row) {
  double sum = 0;
  for (double each : row) sum += each;
  return (1 - epsilon) * row[best(row)] + epsilon * sum / actions;
}
int s = drawStart(next()), steps = 0;
while (transitions < {{transitions}}L) {
  int a = choose(q[s]);
  Outcome o = draw(s, a);
  double target = o.reward() + gamma * (o.end() ? 0 : expectation(q[o.next()]));
  q[s][a] += alpha(s, a) * (target - q[s][a]);     // toward the expectation over the next actions
  transitions++;
  s = o.next();
  if (o.end() || ++steps >= limit) {
    episodes++;
    epsilon = exploration();
    s = drawStart(next());
    steps = 0;
  }
}
