
// What is injected: another unit.
current = Arrays.stream(current).map(x -> x * {{times}}).toArray();
