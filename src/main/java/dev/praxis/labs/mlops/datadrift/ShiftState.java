package dev.praxis.labs.mlops.datadrift;

import java.util.ArrayList;
import java.util.List;

/// The windows that have arrived.
record ShiftState(Stock stock, List<Judged> judged) {
  ShiftState {
    judged = List.copyOf(judged);
  }

  ShiftState and(Judged next) {
    var all = new ArrayList<>(judged);
    all.add(next);
    return new ShiftState(stock, all);
  }

  /// The newest.
  Judged last() {
    return judged.getLast();
  }
}
