double[] cells(Table from, int[] rows) {
  double[] all = from.numberColumn({{column}}).asDoubleArray();
  return IntStream.of(rows).mapToDouble(row -> Double.isFinite(all[row]) ? all[row] : Double.NaN).toArray();
}
double[] reference = cells(table, before);
double[] current = cells({{other}}, Arrays.copyOfRange(after, {{from}}, {{from}} + {{rows}}));
