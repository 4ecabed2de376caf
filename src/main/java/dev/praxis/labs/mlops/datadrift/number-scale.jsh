
// What is injected: every number further from the mean of the window.
double middle = Arrays.stream(current).filter(Double::isFinite).average().orElse(0);
current = Arrays.stream(current).map(x -> middle + {{times}} * (x - middle)).toArray();
