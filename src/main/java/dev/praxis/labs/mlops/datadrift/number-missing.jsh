
// What is injected: missing cells.
var lost = dice({{seed}});
current = Arrays.stream(current).map(x -> lost.nextDouble() < {{share}} ? Double.NaN : x).toArray();
