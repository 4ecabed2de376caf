package dev.praxis.evidence;

import dev.praxis.lab.json.Json;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds the same work under several names. Times are kept to the millisecond, so that equal
/// entries are not a matter of chance.
public final class Duplicates {
  private static final Words WORDS = Words.of(Duplicates.class);

  /// So many equal entries are said; fewer may come from a shared computer handed over.
  public static final int THRESHOLD = 3;

  private Duplicates() {}

  /// Two files of different learners with the same work.
  ///
  /// @param first and `second` are places in the list
  /// @param leading how many entries the two chains have in common from their beginning
  /// @param shared how many entries stand in both, wherever
  public record Pair(int first, int second, int leading, int shared) {}

  /// Every pair of different learners that has `THRESHOLD` entries or more in common.
  public static List<Pair> among(List<Evidence> files) {
    List<Set<String>> texts = files.stream().map(Duplicates::texts).toList();
    var pairs = new ArrayList<Pair>();
    for (int first = 0; first < files.size(); first++) {
      for (int second = first + 1; second < files.size(); second++) {
        var both = new HashSet<>(texts.get(first));
        both.retainAll(texts.get(second));
        boolean others =
            !files.get(first).head().learner().equals(files.get(second).head().learner());
        if (others && both.size() >= THRESHOLD) {
          int leading = leading(files.get(first), files.get(second));
          pairs.add(new Pair(first, second, leading, both.size()));
        }
      }
    }
    return pairs;
  }

  private static Set<String> texts(Evidence file) {
    var texts = new HashSet<String>();
    file.entries().forEach(entry -> texts.add(text(entry)));
    return texts;
  }

  /// What makes two entries the same.
  static String text(Entry entry) {
    return Chain.sha256(Json.text(EntryJson.tree(entry)));
  }

  /// What a file shares with another.
  static String said(Pair pair, Submission other) {
    return WORDS.say(
        pair.leading() > 0 ? "duplicate.leading" : "duplicate",
        "shared",
        pair.shared(),
        "leading",
        pair.leading(),
        "file",
        other.file(),
        "learner",
        other.evidence().head().learner());
  }

  static String saidOfKey(String learner) {
    return WORDS.say("duplicate.key", "learner", learner);
  }

  private static int leading(Evidence first, Evidence second) {
    List<String> one = Chain.of(first.head().course(), first.entries());
    List<String> other = Chain.of(second.head().course(), second.entries());
    int same = 0;
    while (same < Math.min(one.size(), other.size()) && one.get(same).equals(other.get(same))) {
      same++;
    }
    return same;
  }
}
