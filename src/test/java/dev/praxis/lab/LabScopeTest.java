package dev.praxis.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.praxis.expression.Expression;
import dev.praxis.expression.ExpressionProblem;
import dev.praxis.expression.Scope;
import dev.praxis.expression.Values;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LabScopeTest {
  private static final LabSpec SPEC =
      new LabSpec(
          "tree",
          1,
          "supervised",
          List.of(),
          List.of(new Knob.IntKnob("depth", Effect.RESTART, 1, 12, 3)),
          List.of(),
          List.of(),
          List.of(),
          List.of(new LabSpec.Score("recall_*", true)),
          List.of(new LabSpec.Fact("state", LabSpec.Fact.Type.TEXT)),
          100,
          Goal.END);

  @Test
  void conditions_see_the_state_of_a_run() throws ExpressionProblem {
    var drawing =
        new Drawing(
            Map.of(),
            Map.of("recall_setosa", Estimate.exact(0.9, 50, "train")),
            Map.of("state", "grown"),
            Optional.empty());
    var values =
        LabScope.values(
            new Settings(Map.of("depth", 2)), drawing, new LabScope.Progress(7, true, false, 1));

    assertThat(truth("knobs.depth == 2 && run.tick == 7 && run.finished", values)).isTrue();
    assertThat(truth("!run.waits && run.edits == 1 && facts.state == 'grown'", values)).isTrue();
    assertThat(truth("scores.recall_setosa.value > 0.8 && scores.recall_setosa.n == 50", values))
        .isTrue();
    assertThatThrownBy(() -> truth("scores.recall_setosa.low > 0", values))
        .isInstanceOf(ExpressionProblem.class)
        .hasMessageContaining("there is no value yet for scores.recall_setosa.low");
  }

  private static boolean truth(String text, Values values) throws ExpressionProblem {
    return Expression.compile(text, LabScope.of(SPEC), Scope.Type.TRUTH).truth(values);
  }
}
