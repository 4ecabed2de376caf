package dev.praxis.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelUnknownSet;
import dev.praxis.expression.Translation.Variable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// A compiled expression: immutable, safe to use from any thread.
///
/// Arithmetic is that of doubles, so dividing by zero gives an infinity and 0/0 no number
/// (`NaN`), for which every comparison but `!=` is false. Both are written by `Numbers.shown`.
public final class Expression {
  /// No expression is longer.
  public static final int LONGEST = 500;

  private final String text;
  private final Scope.Type type;
  private final Map<String, String> nameOfVariable;
  private final Map<String, Scope.Type> types;
  private final CelRuntime.Program program;

  private Expression(
      String text, Scope.Type type, Map<String, Variable> variables, CelRuntime.Program program) {
    var names = new TreeMap<String, String>();
    var types = new TreeMap<String, Scope.Type>();
    variables.forEach(
        (name, variable) -> {
          names.put(variable.id(), name);
          types.put(name, variable.type());
        });
    this.text = text;
    this.type = type;
    this.nameOfVariable = Map.copyOf(names);
    this.types = Map.copyOf(types);
    this.program = program;
  }

  /// Reads an expression and checks its names and types.
  ///
  /// @throws ExpressionProblem naming the column and what to do
  public static Expression compile(String text, Scope scope) throws ExpressionProblem {
    if (text.isBlank()) {
      throw ExpressionProblem.of(1, "empty");
    }
    if (text.length() > LONGEST) {
      throw ExpressionProblem.of(LONGEST, "long", "length", text.length(), "longest", LONGEST);
    }
    var translation = Translation.of(text, scope);
    CelAbstractSyntaxTree tree = Cel.check(translation);
    return new Expression(
        text, Cel.typeOf(tree), translation.variables(), Cel.program(tree, translation));
  }

  /// As `compile`, and it must give `wanted`.
  public static Expression compile(String text, Scope scope, Scope.Type wanted)
      throws ExpressionProblem {
    Expression expression = compile(text, scope);
    if (expression.type != wanted) {
      throw ExpressionProblem.of(
          1, "gives", "type", Cel.said(expression.type), "wanted", Cel.said(wanted));
    }
    return expression;
  }

  public String text() {
    return text;
  }

  public Scope.Type type() {
    return type;
  }

  /// The names it uses.
  public Set<String> names() {
    return new TreeSet<>(types.keySet());
  }

  /// Its value as a number.
  ///
  /// @throws ExpressionProblem when a name it needs has no value now
  /// @throws IllegalStateException when it does not give a number
  public double number(Values values) throws ExpressionProblem {
    return (Double) checked(Scope.Type.NUMBER, values);
  }

  /// Its value as true or false.
  ///
  /// @throws ExpressionProblem when a name it needs has no value now
  /// @throws IllegalStateException when it does not give true or false
  public boolean truth(Values values) throws ExpressionProblem {
    return (Boolean) checked(Scope.Type.TRUTH, values);
  }

  private Object checked(Scope.Type wanted, Values values) throws ExpressionProblem {
    if (type != wanted) {
      throw new IllegalStateException(text + " gives " + type + ", not " + wanted);
    }
    return value(values);
  }

  /// Its value: `Double`, `String`, `Boolean` or a list of texts. Names that do not matter to the
  /// outcome, as behind a false `&&`, need no value.
  public Object value(Values values) throws ExpressionProblem {
    var missing = new TreeSet<String>();
    try {
      Object result = program.eval((String id) -> find(id, values, missing));
      if (!(result instanceof CelUnknownSet)) {
        return result instanceof List<?> list ? List.copyOf(list) : result;
      }
    } catch (CelEvaluationException failed) {
      if (missing.isEmpty()) {
        throw ExpressionProblem.of(1, "failed", "text", text);
      }
    }
    throw ExpressionProblem.of(1, "missing", "names", String.join(", ", missing));
  }

  private Optional<Object> find(String id, Values values, Set<String> missing) {
    String name = nameOfVariable.getOrDefault(id, id);
    Scope.Type declared = types.get(name);
    int star = name.indexOf('*');
    Optional<Object> value =
        declared == null
            ? Optional.empty()
            : star < 0
                ? values.find(name, declared)
                : Optional.of(
                    values.between(name.substring(0, star), name.substring(star + 1), declared));
    if (value.isEmpty()) {
      missing.add(name);
    }
    return value;
  }

  @Override
  public String toString() {
    return text;
  }
}
