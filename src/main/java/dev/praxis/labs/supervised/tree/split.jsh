// 2. Rows to learn from and rows to judge by: each class is shuffled and shared out, a fifth of all rows to
// validation and a fifth kept back as a test. Rows with a missing cell are left out.
int[] used = IntStream.range(0, table.rowCount())
    .filter(row -> code.containsKey(target.get(row)))
    .filter(row -> Arrays.stream(features).allMatch(name -> Double.isFinite(table.doubleColumn(name).getDouble(row))))
    .toArray();
int[][] members = new int[classes.length][];
SplittableRandom random = new SplittableRandom({{seed}}L);
for (int c = 0; c < classes.length; c++) {
  int label = c;
  members[c] = Arrays.stream(used).filter(row -> code.get(target.get(row)) == label).toArray();
  for (int i = members[c].length - 1; i > 0; i--) {
    int j = random.nextInt(i + 1), kept = members[c][i];
    members[c][i] = members[c][j];
    members[c][j] = kept;
  }
}
int[] share(int[] room, int total) {                     // places by size of class, the largest remainders first
  int[] given = new int[classes.length];
  for (int c = 0; c < classes.length; c++) given[c] = Math.min(room[c], (int) ((long) members[c].length * total / used.length));
  Integer[] order = IntStream.range(0, classes.length).boxed()
      .sorted(Comparator.comparingLong(c -> -((long) members[c].length * total % used.length))).toArray(Integer[]::new);
  int open = total - IntStream.of(given).sum();
  while (open > 0 && IntStream.range(0, classes.length).anyMatch(c -> given[c] < room[c])) {
    for (int c : order) {
      if (open > 0 && given[c] < room[c]) { given[c]++; open--; }
    }
  }
  for (int c = 0; c < classes.length; c++) {             // three rows of a class are enough for one in each part
    if (members[c].length >= 3 && given[c] == 0 && room[c] > 0) {
      int most = IntStream.range(0, classes.length).reduce(c, (a, b) -> given[b] > given[a] ? b : a);
      if (given[most] > 1) { given[most]--; given[c]++; }
    }
  }
  return given;
}
int fifth = (int) Math.round(used.length * 0.2);
int[] tested = share(Arrays.stream(members).mapToInt(rows -> rows.length - (rows.length >= 3 ? 2 : 1)).toArray(), fifth);
int[] validated = share(IntStream.range(0, classes.length).map(c -> members[c].length - tested[c] - 1).toArray(), fifth);
int[] train = IntStream.range(0, classes.length)
    .flatMap(c -> Arrays.stream(members[c]).skip(tested[c] + validated[c])).sorted().toArray();
int[] validation = IntStream.range(0, classes.length)
    .flatMap(c -> Arrays.stream(members[c]).skip(tested[c]).limit(validated[c])).sorted().toArray();
