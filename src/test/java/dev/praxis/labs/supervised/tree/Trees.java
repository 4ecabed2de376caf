package dev.praxis.labs.supervised.tree;

import dev.praxis.data.Column;
import dev.praxis.data.Column.LabelColumn;
import dev.praxis.data.Column.NumberColumn;
import dev.praxis.data.Dataset;
import dev.praxis.lab.Cancel;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Fits;
import dev.praxis.lab.Opening;
import dev.praxis.lab.Run;
import dev.praxis.lab.Settings;
import dev.praxis.labs.supervised.tree.Growth.Limits;
import dev.praxis.labs.supervised.tree.Node.Leaf;
import dev.praxis.labs.supervised.tree.Node.Question;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What tests of trees need: tables, runs, and all nodes in a row.
final class Trees {
  static final Limits FREE = new Limits(12, 1, Criterion.GINI);

  private Trees() {}

  static Run<?, ?> open(Dataset data, Map<String, ?> settings, Fits fits) throws Exception {
    var experiment = Experiment.of("tree", Map.of()).with(new Settings(settings));
    return Opening.run(new TreeLab(), experiment, ref -> data, fits, new Cancel());
  }

  static Column labels(String name, String... cells) {
    List<String> levels = Stream.of(cells).filter(cell -> !cell.isEmpty()).distinct().toList();
    return new LabelColumn(name, levels, Stream.of(cells).mapToInt(levels::indexOf).toArray());
  }

  /// All rows of two columns and the class, as the growing code takes them.
  static Node grownOnAllRows(Dataset data, String x, String y, Limits limits) {
    var across = (NumberColumn) data.column(x).orElseThrow();
    var up = (NumberColumn) data.column(y).orElseThrow();
    var target = (LabelColumn) data.column(data.target().orElseThrow()).orElseThrow();
    double[][] values =
        IntStream.range(0, data.rows())
            .mapToObj(row -> new double[] {across.at(row), up.at(row)})
            .toArray(double[][]::new);
    int[] codes = IntStream.range(0, data.rows()).map(target::code).toArray();
    return Growth.grow(values, codes, target.levels().size(), limits);
  }

  static Stream<Node> nodes(Node node) {
    return switch (node) {
      case Leaf leaf -> Stream.of(leaf);
      case Question question ->
          Stream.concat(
              Stream.of(question), Stream.concat(nodes(question.yes()), nodes(question.no())));
    };
  }

  static int[] sum(int[] a, int[] b) {
    int[] sum = a.clone();
    Arrays.setAll(sum, i -> a[i] + b[i]);
    return sum;
  }
}
