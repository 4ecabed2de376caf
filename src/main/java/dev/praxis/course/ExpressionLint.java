package dev.praxis.course;

import dev.praxis.expression.Expression;
import dev.praxis.expression.ExpressionProblem;
import dev.praxis.expression.Scope;
import dev.praxis.expression.Template;
import dev.praxis.lab.LabScope;
import dev.praxis.lab.LabSpec;
import dev.praxis.lab.Walkthrough;

/// The conditions and holes of a walkthrough, against the names its lab declares.
final class ExpressionLint {
  private final Scope scope;
  private final Problems problems;

  ExpressionLint(LabSpec spec, Problems problems) {
    this.scope = LabScope.of(spec);
    this.problems = problems;
  }

  void check(Walkthrough.Stage stage) {
    template("say", stage.say());
    stage.explain().ifPresent(explain -> template("explain", explain));
    expression("expect", stage.expect(), Scope.Type.TRUTH);
    stage.predict().ifPresent(predict -> expression("right", predict.right(), Scope.Type.NUMBER));
  }

  private void expression(String of, Walkthrough.Sentence sentence, Scope.Type wanted) {
    try {
      Expression.compile(sentence.text(), scope, wanted);
    } catch (ExpressionProblem problem) {
      problems.add(sentence.line(), of, problem);
    }
  }

  private void template(String of, Walkthrough.Sentence sentence) {
    try {
      Template.compile(sentence.text(), scope);
    } catch (ExpressionProblem problem) {
      problems.add(sentence.line(), of, problem);
    }
  }
}
