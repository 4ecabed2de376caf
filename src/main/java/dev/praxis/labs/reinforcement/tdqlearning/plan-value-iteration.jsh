double change = 1;
for (int sweep = 0; sweep < most && change >= theta; sweep++) {
  double[] next = new double[states];
  change = 0;
  for (int s = 0; s < states; s++) {
    if (!ended[s]) next[s] = q(v, s, best(v, s));      // the best action, worked out from the old values
    change = Math.max(change, Math.abs(next[s] - v[s]));
  }
  v = next;
}
for (int s = 0; s < states; s++) policy[s][best(v, s)] = 1;
