package dev.praxis.data;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Which rows a model learns from, is chosen by, and is judged on at the end. The parts share no
/// row; each holds row indexes in ascending order, not to be written into.
public record Split(int[] train, int[] validation, int[] test) {
  public Split {
    train = sorted(train);
    validation = sorted(validation);
    test = sorted(test);
  }

  private static int[] sorted(int[] rows) {
    int[] copy = rows.clone();
    Arrays.sort(copy);
    return copy;
  }

  /// Twelve hex digits: equal splits have equal ones. Looks at a test set are counted by it.
  public String hash() {
    return Sha256.hex(toString().getBytes(StandardCharsets.UTF_8)).substring(0, 12);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Split split
        && Arrays.equals(train, split.train)
        && Arrays.equals(validation, split.validation)
        && Arrays.equals(test, split.test);
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(new int[][] {train, validation, test});
  }

  @Override
  public String toString() {
    return Arrays.deepToString(new int[][] {train, validation, test});
  }
}
