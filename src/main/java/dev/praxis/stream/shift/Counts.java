package dev.praxis.stream.shift;

import dev.praxis.statistics.Quantile;
import dev.praxis.stream.Unfit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/// Both windows counted over the same bins or categories.
///
/// @param names of the categories, or the bins by their upper edges
/// @param reference counts, one a name
/// @param current counts, one a name
/// @param notes on how it was counted
public record Counts(List<String> names, int[] reference, int[] current, List<Note> notes) {
  public Counts {
    names = List.copyOf(names);
    notes = List.copyOf(notes);
  }

  /// One bin between every two quantiles of the reference (type 7), the outer two without end.
  /// Quantiles that are equal
  /// give one edge.
  ///
  /// @param bins asked for, at least 2
  public static Counts ofNumbers(double[] reference, double[] current, int bins) throws Unfit {
    Values.check(reference, current);
    double[] edges = edges(reference, bins);
    var names = new ArrayList<String>();
    for (double edge : edges) {
      names.add("≤ " + dev.praxis.words.Numbers.shown(edge));
    }
    names.add("∞");
    List<Note> notes = edges.length + 1 < bins ? List.of(Note.FEWER_BINS) : List.of();
    return new Counts(names, counted(edges, reference), counted(edges, current), notes);
  }

  private static double[] edges(double[] reference, int bins) {
    double[] sorted = reference.clone();
    Arrays.sort(sorted);
    return java.util.stream.IntStream.range(1, bins)
        .mapToDouble(i -> Quantile.of(sorted, (double) i / bins))
        .distinct()
        .toArray();
  }

  private static int[] counted(double[] edges, double[] values) {
    int[] counts = new int[edges.length + 1];
    for (double value : values) {
      int at = Arrays.binarySearch(edges, value);
      counts[at >= 0 ? at : -at - 1]++;
    }
    return counts;
  }

  /// One category for each text.
  public static Counts ofCategories(List<String> reference, List<String> current) throws Unfit {
    if (reference.isEmpty() || current.isEmpty()) {
      String window = reference.isEmpty() ? "reference" : "current";
      throw new Unfit("empty", "window", window);
    }
    var counts = new TreeMap<String, int[]>();
    reference.forEach(name -> counts.computeIfAbsent(name, absent -> new int[2])[0]++);
    current.forEach(name -> counts.computeIfAbsent(name, absent -> new int[2])[1]++);
    boolean fresh = counts.values().stream().anyMatch(pair -> pair[0] == 0);
    return new Counts(
        List.copyOf(counts.keySet()),
        counts.values().stream().mapToInt(pair -> pair[0]).toArray(),
        counts.values().stream().mapToInt(pair -> pair[1]).toArray(),
        fresh ? List.of(Note.NEW_CATEGORY) : List.of());
  }

  public int n() {
    return Arrays.stream(reference).sum();
  }

  public int m() {
    return Arrays.stream(current).sum();
  }

  List<Note> with(boolean noted, Note note, Note... more) {
    var all = new ArrayList<>(notes);
    if (noted) {
      all.add(note);
    }
    all.addAll(List.of(more));
    return all;
  }
}
