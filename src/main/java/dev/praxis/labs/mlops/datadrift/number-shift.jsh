
// What is injected: so many standard deviations of the reference.
double[] known = Arrays.stream(reference).filter(Double::isFinite).toArray();
double middle = Arrays.stream(known).average().orElse(0);
double by = {{shift}} * (known.length < 2 ? 0 : Math.sqrt(Arrays.stream(known).map(x -> (x - middle) * (x - middle)).sum() / (known.length - 1)));
current = Arrays.stream(current).map(x -> x + by).toArray();
