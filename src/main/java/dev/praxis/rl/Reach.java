package dev.praxis.rl;

import java.util.BitSet;

/// Which states can be come to, and from which an episode can end.
public final class Reach {
  private Reach() {}

  /// The states some episode can visit, those where it ends included.
  public static BitSet visited(Model model) {
    var seen = new BitSet(model.states());
    int[] open = new int[model.states()];
    int count = 0;
    for (int state = 0; state < model.states(); state++) {
      if (model.start(state) > 0) {
        seen.set(state);
        open[count++] = state;
      }
    }
    while (count > 0) {
      int state = open[--count];
      for (int i = model.from(state, 0); i < model.to(state, model.actions() - 1); i++) {
        if (model.probability(i) > 0 && !seen.get(model.next(i))) {
          seen.set(model.next(i));
          open[count++] = model.next(i);
        }
      }
    }
    return seen;
  }

  /// The states from which some choice of actions can end the episode. Where every visited state is
  /// among them, values without discount exist for the best policy; where one is not, they may not.
  public static BitSet ending(Model model) {
    var ending = new BitSet(model.states());
    boolean grew = true;
    while (grew) {
      int before = ending.cardinality();
      for (int back = 0; back < model.states(); back++) {
        int state = model.states() - 1 - back;
        ending.set(state, ending.get(state) || leads(model, state, ending));
        ending.set(back, ending.get(back) || leads(model, back, ending));
      }
      grew = ending.cardinality() > before;
    }
    return ending;
  }

  private static boolean leads(Model model, int state, BitSet ending) {
    for (int i = model.from(state, 0); i < model.to(state, model.actions() - 1); i++) {
      if (model.probability(i) > 0 && (model.terminated(i) || ending.get(model.next(i)))) {
        return true;
      }
    }
    return false;
  }

  /// Whether an end can be come to from every state that can be visited: asked before a discount of
  /// 1.
  public static boolean canAlwaysEnd(Model model) {
    BitSet stuck = visited(model);
    stuck.andNot(ending(model));
    return stuck.isEmpty();
  }
}
