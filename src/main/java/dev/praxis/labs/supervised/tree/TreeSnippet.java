package dev.praxis.labs.supervised.tree;

import dev.praxis.lab.SnippetData;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The Java of one experiment: Tablesaw reads, Smile fits. The rows of each part are named, or
/// drawn again where they are too many.
final class TreeSnippet {
  private static final int MOST_NAMED_ROWS = 2_000;

  private TreeSnippet() {}

  static String of(TreeConfig config, TreeState state) {
    Sample sample = state.sample();
    boolean named = sample.rows().length <= MOST_NAMED_ROWS;
    boolean asks = config.limits().depth() > 0;
    return template("snippet.jsh")
        .replace("{{rows}}", named ? named(sample) : template("split.jsh"))
        .replace("{{model}}", template(asks ? "model.jsh" : "leaf.jsh"))
        .replace("{{read}}", SnippetData.read(sample.data(), sample.features()))
        .replace("{{features}}", SnippetData.strings(sample.features()))
        .replace("{{target}}", SnippetData.string(sample.target().name()))
        .replace("{{classes}}", SnippetData.strings(sample.classes()))
        .replace("{{holders}}", numbers(holders(sample)))
        .replace("{{seed}}", Long.toString(state.seed()))
        .replace("{{fit}}", fitLine(sample))
        .replace("{{response}}", SnippetData.string(response(sample)))
        .replace("{{rule}}", config.limits().criterion().rule.name())
        .replace("{{levels}}", Integer.toString(config.limits().depth() + 1))
        .replace("{{min_leaf}}", Integer.toString(config.limits().minLeaf()));
  }

  /// The line that grows the tree.
  static String fitLine(Sample sample) {
    return "DecisionTree tree = DecisionTree.fit(Formula.lhs(%s), frame(train), options);"
        .formatted(SnippetData.string(response(sample)));
  }

  /// The target's name where a formula takes it as it is, else one no formula trips over.
  private static String response(Sample sample) {
    String name = sample.target().name();
    return name.matches("[A-Za-z][A-Za-z0-9_]*") ? name : "the class";
  }

  private static String template(String name) {
    return SnippetData.template(TreeSnippet.class, name).stripTrailing();
  }

  private static String named(Sample sample) {
    return template("rows.jsh")
        .replace("{{train}}", numbers(sample.rowsOf(sample.split().train())))
        .replace("{{validation}}", numbers(sample.rowsOf(sample.split().validation())))
        .replace("{{tested}}", Integer.toString(sample.split().test().length));
  }

  /// The first row of each class: there the snippet learns how the file writes it.
  private static int[] holders(Sample sample) {
    List<Integer> codes = Arrays.stream(sample.codes()).boxed().toList();
    return IntStream.range(0, sample.classes().size())
        .map(c -> sample.rows()[codes.indexOf(c)])
        .toArray();
  }

  private static String numbers(int[] numbers) {
    return Arrays.stream(numbers)
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
