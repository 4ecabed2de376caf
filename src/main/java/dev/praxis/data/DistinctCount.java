package dev.praxis.data;

import java.util.HashSet;
import java.util.Set;

/// Counts different texts in little memory: exactly while there are few, then from a share of them
/// chosen by their hash.
///
/// Source: Wegman's adaptive sampling, in Flajolet (1990), On adaptive sampling.
final class DistinctCount {
  private final int most;
  private final Set<Integer> kept = new HashSet<>();
  private int mask;

  /// @param most how many texts to remember
  DistinctCount(int most) {
    this.most = most;
  }

  void add(String text) {
    int hash = mixed(text.hashCode());
    if ((hash & mask) == 0 && kept.add(hash) && kept.size() > most) {
      mask = mask * 2 + 1;
      kept.removeIf(other -> (other & mask) != 0);
    }
  }

  /// How many different texts there were; an estimate beyond `most`.
  long estimate() {
    return kept.size() * (mask + 1L);
  }

  /// The last steps of MurmurHash3: the low bits of a text's own hash are not random enough.
  private static int mixed(int hash) {
    int mixed = (hash ^ hash >>> 16) * 0x85EB_CA6B;
    mixed = (mixed ^ mixed >>> 13) * 0xC2B2_AE35;
    return mixed ^ mixed >>> 16;
  }
}
