{{read}}
int[] order = IntStream.range(0, table.rowCount()).toArray();
{{shuffle}}
int[] before = Arrays.copyOf(order, {{cut}});
int[] after = Arrays.copyOfRange(order, {{cut}}, order.length);
