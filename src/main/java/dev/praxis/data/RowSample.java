package dev.praxis.data;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Chooses rows of a file uniformly, without knowing beforehand how many there are, holding only
/// the places of the chosen ones.
///
/// Source: Algorithm R in Vitter (1985), Random sampling with a reservoir.
final class RowSample {
  private static final long SEED = 20_240_229;

  private RowSample() {}

  /// The places of at most `keep` records after the header, ascending and counted from 0; the same
  /// for the same file.
  static long[] choose(CsvRecords records, int keep) throws DataProblem {
    var random = new SplittableRandom(SEED);
    long[] chosen = new long[keep];
    long seen = 0;
    records.advance();
    while (records.advance()) {
      long place = seen < keep ? seen : random.nextLong(seen + 1);
      if (place < keep) {
        chosen[(int) place] = seen;
      }
      seen++;
    }
    long[] found = Arrays.copyOf(chosen, (int) Math.min(seen, keep));
    Arrays.sort(found);
    return found;
  }
}
