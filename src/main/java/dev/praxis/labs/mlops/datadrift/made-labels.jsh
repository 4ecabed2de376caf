String[] levels = {{levels}};
double[] upTo = {{up_to}};
List<String> made(long seed) {
  var dice = dice(seed);
  var rows = new ArrayList<String>();
  for (int i = 0; i < {{rows}}; i++) {
    double share = dice.nextDouble();
    rows.add(IntStream.range(0, upTo.length).filter(level -> share < upTo[level]).mapToObj(level -> levels[level]).findFirst().orElse(""));
  }
  return rows;
}
List<String> reference = made({{before}});
List<String> current = made({{now}});
