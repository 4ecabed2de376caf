double[] made(long seed) {
  var dice = dice(seed);
  return IntStream.range(0, {{rows}})
      .mapToDouble(i -> {{mean}} + {{deviation}} * (Math.sqrt(-2 * Math.log(1 - dice.nextDouble())) * Math.cos(2 * Math.PI * dice.nextDouble())))
      .toArray();
}
double[] reference = made({{before}});
double[] current = made({{now}});
