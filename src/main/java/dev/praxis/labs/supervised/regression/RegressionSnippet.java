package dev.praxis.labs.supervised.regression;

import dev.praxis.lab.SnippetData;
import dev.praxis.lab.View;
import dev.praxis.labs.supervised.regression.Sample.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// The Java of one experiment: Tablesaw reads, Smile fits, folds and descent are written out.
final class RegressionSnippet {
  private RegressionSnippet() {}

  static String of(RegressionConfig config, RegressionState state) {
    Sample sample = state.sample();
    Descent descent = state.descent();
    double size = config.rate() * state.solution().space().largestStep();
    return SnippetData.template(RegressionSnippet.class, "snippet.jsh")
        .replace("{{read}}", SnippetData.read(sample.data(), sample.columns()))
        .replace("{{columns}}", SnippetData.strings(sample.columns()))
        .replace("{{edits}}", sample.edited() ? edits(sample) : "")
        .replace("{{folds}}", folds(state.unseen()))
        .replace("{{standardise}}", Boolean.toString(config.standardise()))
        .replace("{{size}}", Double.toString(size))
        .replace("{{start}}", literal(descent.path()[0]))
        .replace("{{steps}}", Integer.toString(descent.path().length - 1));
  }

  /// The part on unseen rows, where there is a fit for every fold.
  private static String folds(Unseen unseen) {
    try {
      if (unseen.found(View.FULL.progress()).isEmpty()) {
        return "";
      }
    } catch (InterruptedException impossible) {
      throw new IllegalStateException(impossible);
    }
    return SnippetData.template(RegressionSnippet.class, "folds.jsh")
        .replace("{{folds}}", Integer.toString(unseen.folds()))
        .replace("{{seed}}", Long.toString(unseen.seed()));
  }

  /// What hands changed, as differences from the table. Rows are counted among those read above.
  private static String edits(Sample sample) {
    List<Row> table = Sample.of(sample.data(), sample.target(), sample.features()).rows();
    var changed = new ArrayList<String>();
    var removed = new ArrayList<String>();
    for (int i = 0; i < table.size(); i++) {
      int source = table.get(i).source();
      var now = sample.rows().stream().filter(row -> row.source() == source).findFirst();
      if (now.isEmpty()) {
        removed.addFirst("rows.remove(%s);".formatted(i));
      } else if (!Arrays.equals(now.get().cells(), table.get(i).cells())) {
        changed.add("rows.set(%s, new double[] %s);".formatted(i, literal(now.get().cells())));
      }
    }
    List<String> added =
        sample.rows().stream()
            .filter(row -> row.source() < 0)
            .map(row -> "rows.add(new double[] %s);".formatted(literal(row.cells())))
            .toList();
    var all = new ArrayList<String>();
    all.add("\n// Points changed by hand.");
    all.addAll(changed);
    all.addAll(removed);
    all.addAll(added);
    return String.join("\n", all);
  }

  private static String literal(double[] values) {
    return Arrays.stream(values)
        .mapToObj(Double::toString)
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
