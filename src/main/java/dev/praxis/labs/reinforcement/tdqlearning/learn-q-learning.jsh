int s = drawStart(next()), steps = 0;
while (transitions < {{transitions}}L) {
  int a = choose(q[s]);
  Outcome o = draw(s, a);
  double target = o.reward() + gamma * (o.end() ? 0 : q[o.next()][best(q[o.next()])]);
  q[s][a] += alpha(s, a) * (target - q[s][a]);     // toward the best action of the next state
  transitions++;
  s = o.next();
  if (o.end() || ++steps >= limit) {
    episodes++;
    epsilon = exploration();
    s = drawStart(next());
    steps = 0;
  }
}
