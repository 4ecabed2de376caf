double[][] trace = new double[states][actions];
int s = drawStart(next()), steps = 0, a = choose(q[s]);
while (transitions < {{transitions}}L) {
  Outcome o = draw(s, a);
  int then = o.end() ? 0 : choose(q[o.next()]);
  double delta = o.reward() + gamma * (o.end() ? 0 : q[o.next()][then]) - q[s][a];
  trace[s][a]++;
  double rate = alpha(s, a), target = o.reward() + gamma * (o.end() ? 0 : q[o.next()][then]);
  for (int i = 0; i < states; i++) {
    for (int b = 0; b < actions; b++) {
      if (trace[i][b] == 0) continue;
      if (i == s && b == a) q[i][b] += rate * trace[i][b] * (target - q[i][b]);
      else q[i][b] += rate * delta * trace[i][b];  // every pair learns from this step, by its trace
      trace[i][b] *= gamma * {{lambda}};
      if (trace[i][b] < 1e-9) trace[i][b] = 0;
    }
  }
  boolean over = o.end() || ++steps >= limit;
  if (over) for (double[] row : trace) Arrays.fill(row, 0);
  transitions++;
  s = o.next();
  a = then;
  if (over) {
    episodes++;
    epsilon = exploration();
    s = drawStart(next());
    a = choose(q[s]);
    steps = 0;
  }
}
