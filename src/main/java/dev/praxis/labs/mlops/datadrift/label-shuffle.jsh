
// What is injected: the values of the window in another order.
Collections.shuffle(current);
