double[][] p = new double[states][], both = new double[states][];
for (int i = 0; i < states; i++) {
  p[i] = q[i].clone();
  both[i] = new double[actions];
  for (int b = 0; b < actions; b++) both[i][b] = q[i][b] + p[i][b];
}
int s = drawStart(next()), steps = 0;
while (transitions < {{transitions}}L) {
  int a = choose(both[s]);
  Outcome o = draw(s, a);
  boolean second = next() < 0;                     // a coin says which table learns
  double[][] mine = second ? p : q, others = second ? q : p;
  double target = o.reward() + gamma * (o.end() ? 0 : others[o.next()][best(mine[o.next()])]);
  mine[s][a] += alpha(s, a) * (target - mine[s][a]);   // my best action, valued by the other table
  both[s][a] = q[s][a] + p[s][a];
  transitions++;
  s = o.next();
  if (o.end() || ++steps >= limit) {
    episodes++;
    epsilon = exploration();
    s = drawStart(next());
    steps = 0;
  }
}
for (int i = 0; i < states; i++) q[i] = both[i];
