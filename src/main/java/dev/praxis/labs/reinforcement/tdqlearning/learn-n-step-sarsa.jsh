int n = {{n}};
ArrayDeque<int[]> pairs = new ArrayDeque<>();
ArrayDeque<Double> rewards = new ArrayDeque<>();
void oldest(double value) {                        // n rewards, then a value
  double sum = 0, discount = 1;
  for (double r : rewards) {
    sum += discount * r;
    discount *= gamma;
  }
  double target = sum + discount * value;
  int[] pair = pairs.removeFirst();
  rewards.removeFirst();
  q[pair[0]][pair[1]] += alpha(pair[0], pair[1]) * (target - q[pair[0]][pair[1]]);   // toward n rewards and the value after them
}
int s = drawStart(next()), steps = 0, a = choose(q[s]);
while (transitions < {{transitions}}L) {
  Outcome o = draw(s, a);
  pairs.addLast(new int[] {s, a});
  rewards.addLast(o.reward());
  int then = o.end() ? 0 : choose(q[o.next()]);
  boolean over = o.end() || ++steps >= limit;
  if (pairs.size() == n) oldest(o.end() ? 0 : q[o.next()][then]);
  while (over && !pairs.isEmpty()) oldest(o.end() ? 0 : q[o.next()][then]);
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
