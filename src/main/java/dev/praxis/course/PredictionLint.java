package dev.praxis.course;

import dev.praxis.expression.Expression;
import dev.praxis.expression.ExpressionProblem;
import dev.praxis.expression.Scope;
import dev.praxis.expression.Values;
import dev.praxis.lab.LabScope;
import dev.praxis.lab.LabSpec;
import dev.praxis.lab.Player;
import dev.praxis.lab.Walkthrough;
import dev.praxis.lab.Walkthrough.Predict;
import dev.praxis.lab.Walkthrough.Stage;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Watches a walkthrough being played for predictions that can be answered without thinking: the
/// same option is right in all of them, on every seed and whichever way was taken. A single
/// prediction may well have one answer only: that a law holds on every seed is worth a bet.
final class PredictionLint implements Player.Witness {
  private final Scope scope;
  private final Map<Stage, Set<Integer>> right = new LinkedHashMap<>();

  PredictionLint(LabSpec spec) {
    this.scope = LabScope.of(spec);
  }

  @Override
  public void saw(Stage stage, long seed, Player.Moment moment, Values values) {
    if (moment == Player.Moment.DO || moment == Player.Moment.ALSO) {
      stage.predict().ifPresent(predict -> note(stage, predict, values));
    }
  }

  private void note(Stage stage, Predict predict, Values values) {
    try {
      double option =
          Expression.compile(predict.right().text(), scope, Scope.Type.NUMBER).number(values);
      right.computeIfAbsent(stage, first -> new TreeSet<>()).add((int) Math.rint(option));
    } catch (ExpressionProblem fault) {
      // the player says so, with its line
    }
  }

  void check(Walkthrough walkthrough, Problems problems) {
    var all = new HashSet<Integer>();
    right.values().forEach(all::addAll);
    if (right.size() > 1 && all.size() == 1) {
      int line = walkthrough.stages().getFirst().line();
      problems.add(
          line, "lint.predictions-same", "option", all.iterator().next(), "count", right.size());
    }
  }
}
