List<String> texts(Table from, int[] rows) {
  return IntStream.of(rows).mapToObj(row -> from.column({{column}}).getString(row)).collect(Collectors.toList());
}
List<String> reference = texts(table, before);
List<String> current = texts({{other}}, Arrays.copyOfRange(after, {{from}}, {{from}} + {{rows}}));
