var cards = dice({{seed}});
for (int i = 0; i < order.length; i++) {
  int other = i + (int) (cards.nextDouble() * (order.length - i));
  int held = order[i];
  order[i] = order[other];
  order[other] = held;
}
