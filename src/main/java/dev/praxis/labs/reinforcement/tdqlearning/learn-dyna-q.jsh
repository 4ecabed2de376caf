Outcome[][] remembered = new Outcome[states][actions];
ArrayList<int[]> known = new ArrayList<>();
void learn(int at, int taken, Outcome o, double rate) {
  double target = o.reward() + gamma * (o.end() ? 0 : q[o.next()][best(q[o.next()])]);
  q[at][taken] += rate * (target - q[at][taken]);  // from a real step or a remembered one
}
int s = drawStart(next()), steps = 0;
while (transitions < {{transitions}}L) {
  int a = choose(q[s]);
  Outcome o = draw(s, a);
  if (remembered[s][a] == null) known.add(new int[] {s, a});
  remembered[s][a] = o;
  double rate = alpha(s, a);
  learn(s, a, o, rate);
  for (int i = 0; i < {{planning}}; i++) {
    int[] pair = known.get((int) Math.unsignedMultiplyHigh(next(), (long) known.size()));
    learn(pair[0], pair[1], remembered[pair[0]][pair[1]], rate);
  }
  transitions++;
  s = o.next();
  if (o.end() || ++steps >= limit) {
    episodes++;
    epsilon = exploration();
    s = drawStart(next());
    steps = 0;
  }
}
