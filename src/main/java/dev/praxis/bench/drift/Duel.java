package dev.praxis.bench.drift;

import dev.praxis.stream.detect.Kind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// One detector, ours and MOA's, on the same bits in turns.
///
/// @param agree whether both gave as many drifts; true where there is no other
record Duel(Kind kind, Speed ours, Optional<Speed> theirs, int drifts, boolean agree) {
  private static final int WARM_UP = 5;

  static Duel of(Kind kind, Runner ours, Optional<Runner> theirs, double[] bits, int rounds)
      throws ReflectiveOperationException {
    double[] first = new double[rounds];
    double[] second = new double[rounds];
    int drifts = 0;
    boolean agree = true;
    for (int round = -WARM_UP; round < rounds; round++) {
      long start = System.nanoTime();
      drifts = ours.drifts(bits);
      long middle = System.nanoTime();
      agree = agree && (theirs.isEmpty() || theirs.get().drifts(bits) == drifts);
      long end = System.nanoTime();
      if (round >= 0) {
        first[round] = (double) (middle - start) / bits.length;
        second[round] = (double) (end - middle) / bits.length;
      }
    }
    return new Duel(kind, Speed.of(first), theirs.map(present -> Speed.of(second)), drifts, agree);
  }

  Map<String, Object> tree() {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("detector", kind.id());
    tree.put("praxis_ns", ours.tree());
    theirs.ifPresent(speed -> tree.put("moa_ns", speed.tree()));
    tree.put("drifts", drifts);
    tree.put("agree", agree);
    return tree;
  }
}
