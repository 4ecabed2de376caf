package dev.praxis.labs.supervised.tree;

import dev.praxis.figure.Rows;
import dev.praxis.figure.Table;
import dev.praxis.labs.supervised.tree.Node.Leaf;
import dev.praxis.labs.supervised.tree.Node.Question;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The tree as a list of rules, one a leaf, from the first branch to the last.
final class RulesFigure {
  private final Words words;
  private final Sample sample;
  private final List<List<Object>> rows = new ArrayList<>();

  RulesFigure(Words words, Sample sample) {
    this.words = words;
    this.sample = sample;
  }

  /// What the answers so far say of one column, as texts; empty where they say nothing.
  private record Bounds(String above, String atMost) {
    String written(String column) {
      if (above.isEmpty()) {
        return column + " ≤ " + atMost;
      }
      return atMost.isEmpty() ? column + " > " + above : above + " < " + column + " ≤ " + atMost;
    }
  }

  Rows of(Node shown) {
    collect(shown, Map.of());
    List<String> header =
        List.of(
            words.say("rules.if"),
            words.say("rules.then"),
            words.say("rules.rows"),
            words.say("rules.share"));
    return new Rows(words.say("slot.rules"), words.say("rules.note"), new Table(header, rows));
  }

  private void collect(Node node, Map<Integer, Bounds> path) {
    switch (node) {
      case Leaf leaf -> {
        String then = sample.classes().get(leaf.majority());
        rows.add(List.of(written(path), then, (long) leaf.rows(), leaf.share()));
      }
      case Question question -> {
        int column = question.feature();
        String value = QuestionWords.threshold(question);
        Bounds before = path.getOrDefault(column, new Bounds("", ""));
        collect(question.yes(), with(path, column, new Bounds(before.above(), value)));
        collect(question.no(), with(path, column, new Bounds(value, before.atMost())));
      }
    }
  }

  /// A later answer about a column is always the narrower one.
  private static Map<Integer, Bounds> with(Map<Integer, Bounds> path, int column, Bounds bounds) {
    var longer = new LinkedHashMap<>(path);
    longer.put(column, bounds);
    return longer;
  }

  private String written(Map<Integer, Bounds> path) {
    return path.isEmpty()
        ? words.say("rules.always")
        : path.entrySet().stream()
            .map(entry -> entry.getValue().written(called(entry.getKey())))
            .collect(Collectors.joining(words.say("rules.and")));
  }

  private String called(int feature) {
    return sample.called(sample.features().get(feature));
  }
}
