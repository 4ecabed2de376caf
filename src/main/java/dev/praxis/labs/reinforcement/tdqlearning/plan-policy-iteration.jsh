for (double[] row : policy) Arrays.fill(row, 1.0 / actions);
double change = Double.POSITIVE_INFINITY;
boolean stable = false;
for (int sweep = 0, rounds = 0; sweep < most && !stable; sweep++) {
  if (change >= theta) {                                                       // evaluate
    double[] next = new double[states];
    change = 0;
    for (int s = 0; s < states; s++) {
      for (int a = 0; a < actions && !ended[s]; a++) if (policy[s][a] > 0) next[s] += policy[s][a] * q(v, s, a);   // the policy's own actions
      change = Math.max(change, Math.abs(next[s] - v[s]));
    }
    v = next;
  } else {                                                                     // improve
    double[][] better = new double[states][actions];
    for (int s = 0; s < states; s++) {
      int keep = 0, top = best(v, s);
      for (int a = 1; a < actions; a++) if (policy[s][a] > policy[s][keep]) keep = a;
      double most1 = q(v, s, top);
      boolean good = rounds > 0 && q(v, s, keep) >= most1 - 1e-9 * Math.max(1, Math.abs(most1));
      better[s][good ? keep : top] = 1;
    }
    stable = Arrays.deepEquals(better, policy);
    if (!stable) {
      policy = better;
      change = Double.POSITIVE_INFINITY;
      rounds++;
    }
  }
}
