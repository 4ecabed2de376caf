
// What is injected: missing cells.
var lost = dice({{seed}});
current.replaceAll(cell -> lost.nextDouble() < {{share}} ? "" : cell);
