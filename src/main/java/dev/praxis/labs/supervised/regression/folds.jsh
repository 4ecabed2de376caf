
// The error on unseen rows: shuffle (Fisher and Yates), deal to {{folds}} folds, fit without each.
int[] order = new int[rows.size()];
for (int i = 0; i < order.length; i++) order[i] = i;
var random = new SplittableRandom({{seed}}L);
for (int i = order.length - 1; i > 0; i--) {
  int j = random.nextInt(i + 1), kept = order[i];
  order[i] = order[j];
  order[j] = kept;
}
double unseen = 0;
for (int fold = 0; fold < {{folds}}; fold++) {
  boolean[] held = new boolean[rows.size()];
  for (int place = fold; place < order.length; place += {{folds}}) held[order[place]] = true;
  List<double[]> train = new ArrayList<>(), test = new ArrayList<>();
  for (int i = 0; i < rows.size(); i++) (held[i] ? test : train).add(rows.get(i));
  unseen += squares(fit(train), test);
}
System.out.println("rmse " + Math.sqrt(unseen / rows.size()));

