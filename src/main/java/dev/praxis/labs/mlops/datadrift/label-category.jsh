
// What is injected: a category that was not there before.
var newcomers = dice({{seed}});
current.replaceAll(cell -> newcomers.nextDouble() < {{share}} ? {{fresh}} : cell);
