package dev.praxis.app;

import dev.praxis.words.Spelling;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Finds hits for what was typed: every word must occur; titles count more than texts.
final class SearchIndex {
  private static final int MOST = 30;
  private final List<Hit> hits;

  SearchIndex(List<Hit> hits) {
    this.hits = List.copyOf(hits);
  }

  List<Hit> find(String typed) {
    List<String> words =
        Arrays.stream(typed.toLowerCase(Locale.ROOT).strip().split("\\s+"))
            .filter(word -> !word.isEmpty())
            .toList();
    if (words.isEmpty()) {
      return hits.stream().limit(MOST).toList();
    }
    return hits.stream()
        .filter(hit -> words.stream().allMatch(word -> hit.text().contains(word)))
        .sorted(Comparator.comparingInt((Hit hit) -> rank(hit, words)).thenComparing(Hit::title))
        .limit(MOST)
        .toList();
  }

  private static int rank(Hit hit, List<String> words) {
    String title = hit.title().toLowerCase(Locale.ROOT);
    if (title.startsWith(words.getFirst())) {
      return 0;
    }
    return words.stream().allMatch(title::contains) ? 1 : 2;
  }

  /// A title that may have been meant where nothing was found.
  String nearest(String typed) {
    return Spelling.near(typed, hits.stream().map(Hit::title).toList()).orElse("");
  }
}
