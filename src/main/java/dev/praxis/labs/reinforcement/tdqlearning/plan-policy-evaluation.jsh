for (double[] row : policy) Arrays.fill(row, 1.0 / actions);
double change = 1;
for (int sweep = 0; sweep < most && change >= theta; sweep++) {
  double[] next = new double[states];
  change = 0;
  for (int s = 0; s < states; s++) {
    for (int a = 0; a < actions && !ended[s]; a++) next[s] += policy[s][a] * q(v, s, a);   // the mean over all actions
    change = Math.max(change, Math.abs(next[s] - v[s]));
  }
  v = next;
}
