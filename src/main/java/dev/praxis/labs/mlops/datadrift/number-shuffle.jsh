
// What is injected: the values of the window in another order.
var mixer = dice({{seed}});
double[] mixed = current.clone();
for (int i = 0; i < mixed.length; i++) {
  int other = i + (int) (mixer.nextDouble() * (mixed.length - i));
  double held = mixed[i];
  mixed[i] = mixed[other];
  mixed[other] = held;
}
current = mixed;
