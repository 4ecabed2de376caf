{{read}}
{{read_current}}
int[] before = IntStream.range(0, {{cut}}).toArray();
int[] after = IntStream.range(0, later.rowCount()).toArray();
