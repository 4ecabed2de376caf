package dev.praxis.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Some problems and how many there are in all.
///
/// @param first those of whole columns, then by line; at most `MOST`
/// @param count how many there are, listed or not
public record Problems(List<CellProblem> first, long count) {
  /// The most problems that are listed.
  public static final int MOST = 50;

  static final Problems NONE = new Problems(List.of(), 0);

  public Problems {
    first =
        first.stream()
            .sorted(Comparator.comparingLong(problem -> problem.line().orElse(0)))
            .limit(MOST)
            .toList();
  }

  Problems and(Problems others) {
    var both = new ArrayList<>(first);
    both.addAll(others.first);
    return new Problems(both, count + others.count);
  }
}
