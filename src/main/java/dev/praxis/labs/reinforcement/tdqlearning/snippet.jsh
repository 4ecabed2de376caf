import java.util.*;

{{world}}
Outcome[][][] model = new Outcome[states][actions][];
boolean[] ended = new boolean[states];
for (int s = 0; s < states; s++) {
  ended[s] = true;
  for (int a = 0; a < actions; a++) {
    model[s][a] = outcomes(s, a);
    for (Outcome o : model[s][a]) ended[s] &= o.end() && o.next() == s && o.reward() == 0;
  }
}

{{method}}

// 3. What the policy is worth, by the true model.
double expected(double[] v, int s, double gamma) {
  double sum = 0;
  for (int a = 0; a < actions; a++) {
    double q = 0;
    for (Outcome o : model[s][a]) q += o.p() * (o.reward() + (o.end() ? 0 : gamma * v[o.next()]));
    if (policy[s][a] > 0) sum += policy[s][a] * q;
  }
  return sum;
}

double[] worth = new double[states];
double moved = 1;
for (int sweep = 0; sweep < 100_000 && moved > 1e-15; sweep++) {
  moved = 0;
  for (int s = 0; s < states; s++) {
    double before = worth[s];
    worth[s] = ended[s] ? 0 : expected(worth, s, {{gamma}});
    moved = Math.max(moved, Math.abs(worth[s] - before) / Math.max(1, Math.abs(before)));
  }
}
double startValue = 0;
for (int s = 0; s < states; s++) startValue += first[s] > 0 ? first[s] * worth[s] : 0;

double success = 0, alive = 1;
double[] now = first.clone();
for (int step = 0; step < limit && alive > 0; step++) {
  double[] after = new double[states];
  for (int s = 0; s < states; s++) {
    for (int a = 0; a < actions && now[s] > 0; a++) {
      for (Outcome o : model[s][a]) {
        double mass = now[s] * policy[s][a] * o.p();
        if (!o.end()) after[o.next()] += mass;
        else if (goal(o.next())) success += mass;
      }
    }
  }
  now = after;
  alive = Arrays.stream(after).sum();
}
System.out.println("start_value " + startValue);
System.out.println("success_rate " + success);
