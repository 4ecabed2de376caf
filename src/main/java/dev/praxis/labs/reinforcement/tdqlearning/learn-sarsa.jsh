int s = drawStart(next()), steps = 0, a = choose(q[s]);
while (transitions < {{transitions}}L) {
  Outcome o = draw(s, a);
  int then = o.end() ? 0 : choose(q[o.next()]);
  double target = o.reward() + gamma * (o.end() ? 0 : q[o.next()][then]);
  q[s][a] += alpha(s, a) * (target - q[s][a]);     // toward the action that is really taken next
  transitions++;
  s = o.next();
  a = then;
  if (o.end() || ++steps >= limit) {
    episodes++;
    epsilon = exploration();
    s = drawStart(next());
    a = choose(q[s]);
    steps = 0;
  }
}
