import java.util.*;
import smile.classification.LogisticRegression;

// 1. Claims for a refund: amount, days, history, scan, words. One in 25 turns out otherwise.
record Claims(double[][] x, int[] honest) {}
Claims claims(long seed, int n) {
  var random = new SplittableRandom(seed);
  double[][] x = new double[n][5];
  int[] honest = new int[n];
  for (int i = 0; i < n; i++) {
    for (int j = 0; j < 5; j++) x[i][j] = random.nextGaussian();
    double amount = x[i][0], days = x[i][1];
    double margin = 0.9 * amount * days - 0.4 * days + 0.7 * x[i][3] + 0.2 * x[i][4] + 1.2 * x[i][2] - 0.7 * amount;
    honest[i] = margin > 0 != random.nextDouble() < 0.04 ? 1 : 0;
  }
  return new Claims(x, honest);
}
Claims training = claims({{seed}}L, {{training}});
Claims judged = claims({{seed}}L + 1, {{judged}});

// 2. A model sees only some inputs.
double[][] only(double[][] x, int... inputs) {
  return Arrays.stream(x).map(row -> Arrays.stream(inputs).mapToDouble(j -> row[j]).toArray()).toArray(double[][]::new);
}
double accuracy(int... inputs) {
  var options = new LogisticRegression.Options({{lambda}}, {{tolerance}}, {{iterations}});
  var model = LogisticRegression.binomial(only(training.x(), inputs), training.honest(), options);
  int[] said = model.predict(only(judged.x(), inputs));
  int right = 0;
  for (int i = 0; i < said.length; i++) if (said[i] == judged.honest()[i]) right++;
  return (double) right / said.length;
}

// 3. The champion uses all five. The reserve does without the carrier's scan.
System.out.println("offline_v1 " + accuracy(0, 1, 2, 3, 4));
System.out.println("offline_reserve " + accuracy(0, 1, 2, 4));
