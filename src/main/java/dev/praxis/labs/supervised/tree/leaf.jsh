// 4. Depth 0: no question, one leaf that says the class most training rows have.
int[] counts = new int[classes.length];
for (int row : train) counts[code.get(target.get(row))]++;
int majority = IntStream.range(0, counts.length).reduce(0, (a, b) -> counts[b] > counts[a] ? b : a);
int[] predict(int[] rows) {
  return IntStream.generate(() -> majority).limit(rows.length).toArray();
}
int leaves = 1;
