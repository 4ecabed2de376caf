package dev.praxis.words;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// The name somebody probably meant, for “did you mean”.
public final class Spelling {
  private Spelling() {}

  /// The name closest in spelling, or nothing where none is near enough to be a slip.
  public static Optional<String> near(String typed, Collection<String> names) {
    int reach = Math.max(2, typed.length() / 3);
    return names.stream()
        .filter(name -> distance(typed, name) <= reach)
        .min(Comparator.<String>comparingInt(name -> distance(typed, name)).thenComparing(n -> n));
  }

  /// The name closest in spelling, however far; empty where there are no names.
  public static String nearest(String typed, Collection<String> names) {
    return names.stream().min(Comparator.comparingInt(name -> distance(typed, name))).orElse("");
  }

  /// Levenshtein's edit distance.
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    Arrays.setAll(row, j -> j);
    for (int i = 1; i <= a.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
