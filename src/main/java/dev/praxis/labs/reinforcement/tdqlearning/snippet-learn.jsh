// 2. Learn from steps. The random numbers are SplitMix64's, so that every run of this is the same.
long random = {{random}}L;
long next() {
  random += 0x9e3779b97f4a7c15L;
  long z = (random ^ (random >>> 30)) * 0xbf58476d1ce4e5b9L;
  z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
  return z ^ (z >>> 31);
}

double gamma = {{gamma}}, epsilon = {{epsilon}};
double[][] q = new double[states][actions];
for (int s = 0; s < states; s++) Arrays.fill(q[s], ended[s] ? 0 : {{initial}});
int[][] visits = new int[states][actions];
long transitions = 0, episodes = 0;

int best(double[] row) {
  int best = 0;
  for (int a = 1; a < actions; a++) if (row[a] > row[best]) best = a;
  return best;
}
int choose(double[] row) {                         // epsilon-greedy; chance decides between equals
  long bits = next();
  if (bits >>> 32 < (long) (epsilon * 0x1p32)) return (int) ((bits & 0xffffffffL) * actions >>> 32);
  int ties = 0;
  for (double each : row) if (each == row[best(row)]) ties++;
  int which = ties == 1 ? 0 : (int) ((bits & 0xffffffffL) * ties >>> 32);
  for (int a = 0; a < actions; a++) if (row[a] == row[best(row)] && which-- == 0) return a;
  return 0;
}
Outcome draw(int s, int a) {                       // all outcomes of an action are equally likely
  return model[s][a][(int) Math.unsignedMultiplyHigh(next(), (long) model[s][a].length)];
}
double alpha(int s, int a) {
  int before = visits[s][a]++;
  return {{alpha}};
}
double exploration() {
  return {{exploration}};
}

{{learn}}
double[][] policy = new double[states][actions];
for (int s = 0; s < states; s++) policy[s][best(q[s])] = 1;
