package dev.praxis.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {
  private static final Scope SCOPE =
      Scope.EMPTY
          .with("scores.leaves.value", Scope.Type.NUMBER)
          .with("scores.leaves.low", Scope.Type.NUMBER)
          .with("scores.recall_*.value", Scope.Type.NUMBER)
          .with("knobs.criterion", Scope.Type.TEXT)
          .with("knobs.for", Scope.Type.NUMBER)
          .with("facts.converged", Scope.Type.TRUTH)
          .with("facts.classes", Scope.Type.TEXTS)
          .with("run.tick", Scope.Type.NUMBER);
  private static final Values VALUES =
      Values.of(
          Map.of(
              "scores.leaves.value",
              3,
              "scores.recall_Iris-setosa.value",
              0.9,
              "knobs.criterion",
              "gini",
              "knobs.for",
              7,
              "facts.converged",
              true,
              "facts.classes",
              List.of("setosa", "virginica"),
              "run.tick",
              12L));

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "scores.leaves.value - 1 # 2",
        "1/3 # 0.3333333333333333",
        "1 - 0.2*0.2 - (1-0.2)*(1-0.2) # 0.32",
        "-3 + 1e2 + .5 # 97.5",
        "min(4, 2, 3) + max(1, 5) # 7",
        "round(2.5) + round(-2.5) + round(3.14159, 2) # 3.14",
        "sqrt(pow(3, 2) + 16) + log(exp(2)) + abs(-1) # 8",
        "scores.leaves.value < 2 ? 0 : scores.leaves.value < 5 ? 1 : 2 # 1",
        "scores['recall_Iris-setosa'].value * 10 # 9",
        "knobs.for + count(facts.classes) # 9",
        "knobs.criterion == '3' ? 1 : 0 # 0",
        "facts.classes[2 - 1] == 'virginica' ? 1 : 0 # 1"
      })
  void numbers_are_worked_out_as_a_teacher_expects(String text, double expected)
      throws ExpressionProblem {
    var expression = Expression.compile(text, SCOPE, Scope.Type.NUMBER);

    assertThat(expression.number(VALUES)).isCloseTo(expected, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "scores.leaves.value == 3",
        "scores.leaves.value in [1, 2, 3]",
        "run.tick >= 12 && facts.converged",
        "!facts.converged || knobs.criterion != \"a 3 \\\" b\"",
        "facts.classes[0] == 'setosa'",
        "knobs.criterion.startsWith('gi') && facts.classes[0].contains('tos')",
        "'setosa' in facts.classes",
        "1 / 0 > 1e300 && !(0 / 0 > 0) && !(0 / 0 <= 0)",
        "facts.converged || scores.leaves.low > 0"
      })
  void conditions_hold(String text) throws ExpressionProblem {
    var expression = Expression.compile(text, SCOPE, Scope.Type.TRUTH);

    assertThat(expression.truth(VALUES)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "scores.leavs.value == 3 # column 1: there is no scores.leavs.value; did you mean"
            + " scores.leaves.value?",
        "1 + scores.leaves # column 5: scores.leaves is only the beginning of a name; use"
            + " scores.leaves.low, scores.leaves.value",
        "run.tick == 'a' # column 10: “==” does not fit here: a number, a text; both sides must be"
            + " of one kind, and of a kind it works on",
        "run.tick = 3 # column 10: “=” does nothing alone; write ==",
        "facts.converged and run.tick > 2 # column 17: “and” is written with a sign; write &&",
        "squareroot(2) # column 1: there is no function squareroot here; use abs, count, exp, log,"
            + " max, min, pow, round, sqrt",
        "sqr(2) # column 1: there is no function sqr here; use sqrt",
        "(1 + 2 # column 1: “(” is never closed; add the closing bracket, or remove this one",
        "'abc # column 1: the text that begins here never ends; close it with '",
        "abs('a') # column 4: abs cannot take this: a text; check how many values it takes and of"
            + " which kind",
        "2 3 # column 3: this cannot be read as an expression; look here for a missing or doubled"
            + " sign, name or bracket"
      })
  void what_is_wrong_is_said_with_its_place_and_a_way_on(String text, String message) {
    assertThatThrownBy(() -> Expression.compile(text, SCOPE))
        .isInstanceOf(ExpressionProblem.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1, 2].all(x, x > 0)",
        "has(knobs.criterion)",
        "facts.classes.exists(c, c == 'a')",
        "facts.classes.map(c, c)",
        "facts.classes.filter(c, true)",
        "facts.classes.exists_one(c, true)",
        "'a'.matches('(a*)*b')",
        "type(run.tick)",
        "dyn(run.tick)",
        "{'a': 1}",
        "google.protobuf.Timestamp{seconds: 1}",
        "timestamp('2026-01-01T00:00:00Z')",
        "b'abc'",
        "r'abc'",
        "\"\"\"abc\"\"\"",
        "0x1F",
        "3u",
        "1.",
        "1.e5",
        "null",
        "`run.tick`",
        "run.?tick",
        "run.tick // 2",
        "run.tick; 2",
        "$x",
        "\u0000",
        "[1, 2]",
        "facts.classes[0].size()",
        "1 +",
        "",
        "   ",
        ")",
        "(1]"
      })
  void what_is_not_part_of_the_language_does_not_compile(String text) {
    assertThatThrownBy(() -> Expression.compile(text, SCOPE)).isInstanceOf(ExpressionProblem.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "[", "-(", "abs(", "facts.converged?", "!(", "1+", "facts.classes["})
  void deep_or_long_expressions_are_refused_quickly(String piece) {
    var begin = Instant.now();

    for (int length : new int[] {490, 100_000}) {
      String text = piece.repeat(length / piece.length()) + "1";
      assertThatThrownBy(() -> Expression.compile(text, SCOPE))
          .isInstanceOf(ExpressionProblem.class);
    }

    assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(3));
  }

  @Test
  void a_text_is_never_read_as_part_of_the_expression() throws ExpressionProblem {
    var expression = Expression.compile("'1 + \\\\ \\' \" {{2}} é 3' == 'x'", SCOPE);

    assertThat(expression.truth(VALUES)).isFalse();
    assertThat(Expression.compile("'3\\\\'", SCOPE).value(VALUES)).isEqualTo("3\\");
  }

  @Test
  void a_name_without_a_value_is_said_only_where_it_matters() throws ExpressionProblem {
    var needed = Expression.compile("scores.leaves.low > 0", SCOPE);
    var notNeeded = Expression.compile("run.tick < 5 && scores.leaves.low > 0", SCOPE);

    assertThat(notNeeded.truth(VALUES)).isFalse();
    assertThat(notNeeded.names()).containsExactly("run.tick", "scores.leaves.low");
    assertThatThrownBy(() -> needed.truth(VALUES))
        .isInstanceOf(ExpressionProblem.class)
        .hasMessageContaining("there is no value yet for scores.leaves.low");
    assertThatThrownBy(() -> needed.truth(VALUES.with("scores.leaves.low", "many")))
        .isInstanceOf(ExpressionProblem.class);
  }

  @Test
  void a_position_outside_a_list_is_a_problem() throws ExpressionProblem {
    var expression = Expression.compile("facts.classes[5] == 'a'", SCOPE);

    assertThatThrownBy(() -> expression.truth(VALUES))
        .isInstanceOf(ExpressionProblem.class)
        .hasMessageContaining("positions in lists, which begin at 0");
  }

  @Test
  void one_expression_serves_many_threads() throws ExpressionProblem {
    var expression = Expression.compile("run.tick * 2 + scores.leaves.value", SCOPE);

    var results =
        IntStream.range(0, 2_000)
            .parallel()
            .mapToDouble(tick -> valueAt(expression, tick) - 2 * tick)
            .distinct()
            .toArray();

    assertThat(results).containsExactly(3.0);
  }

  private static double valueAt(Expression expression, int tick) {
    try {
      return expression.number(VALUES.with("run.tick", tick));
    } catch (ExpressionProblem problem) {
      throw new AssertionError(problem);
    }
  }

  /// Names whose middle is worked out.
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "scores['recall_' + 'Iris-setosa'].value # 0.9",
        "1 - scores[\"recall_\" + (true ? 'Iris-setosa' : 'x')].value # 0.1",
        "scores['recall_Iris-setosa' ].value # 0.9",
        "scores['leaves' + ''].value + scores['leaves'].value # 6",
        "knobs['criter' + 'ion'].startsWith('gi') ? 1 : 0 # 1"
      })
  void names_may_be_worked_out(String text, double wanted) throws ExpressionProblem {
    Scope texts =
        Scope.of(Map.of("knobs.criterion", Scope.Type.TEXT))
            .with("scores.leaves.value", Scope.Type.NUMBER)
            .with("scores.recall_*.value", Scope.Type.NUMBER);

    assertThat(Expression.compile(text, texts).number(VALUES)).isCloseTo(wanted, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "scores['recall_' + 'x'].valu # square brackets behind a name",
        "facts['c' + 'x'] # square brackets behind a name",
        "nothing['a' + 'b'] # there is no nothing",
        "scores['a' + 1].value # “+” does not fit here",
        "scores['a' + 'b'.value # never closed",
        "scores['a' + ('b'].value # “(” is never closed"
      })
  void a_worked_out_name_that_cannot_be_is_refused(String text, String said) {
    assertThatThrownBy(() -> Expression.compile(text, SCOPE))
        .isInstanceOf(ExpressionProblem.class)
        .hasMessageContaining(said);
  }

  @Test
  void a_worked_out_name_without_a_value_is_said_so() throws ExpressionProblem {
    var expression = Expression.compile("scores['recall_' + 'nobody'].value", SCOPE);

    assertThatThrownBy(() -> expression.number(VALUES))
        .isInstanceOf(ExpressionProblem.class)
        .hasMessageContaining("this has no value now");
    assertThat(expression.names()).containsExactly("scores.*.value");
  }
}
