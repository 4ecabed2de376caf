package dev.praxis.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.praxis.expression.ExpressionProblem;
import dev.praxis.expression.Scope;
import dev.praxis.expression.Values;
import dev.praxis.quiz.QuestionFault;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrawsTest {
  private static final int MANY = 1_500;

  private static Draws read(String yaml, Problems problems) {
    Yaml value = YamlReader.read(yaml, 1, problems).orElseThrow();
    return Draws.of(
        Fields.of(value, "a question", problems, Set.of("vars", "pick")).orElseThrow(), problems);
  }

  private static Values draw(String yaml, long seed) throws ExpressionProblem, QuestionFault {
    var problems = new Problems("lesson.md");
    Draws draws = read(yaml, problems);
    Scope scope = draws.declared(Scope.EMPTY.with("facts.classes", Scope.Type.TEXTS), problems);
    assertThat(problems.list()).isEmpty();
    return draws.draw(
        scope, Values.NONE.with("facts.classes", List.of("setosa", "virginica")), seed);
  }

  private static Object drawn(String call, long seed) throws ExpressionProblem, QuestionFault {
    return draw("vars: {n: '" + call.replace("'", "''") + "'}", seed).byName().get("n");
  }

  private static Set<Object> all(String call) throws ExpressionProblem, QuestionFault {
    var seen = new HashSet<>();
    for (long seed = 0; seed < 150; seed++) {
      seen.add(drawn(call, seed));
    }
    return seen;
  }

  @Test
  void every_value_comes_and_no_other() throws Exception {
    assertThat(all("int(-2, 3)")).containsExactlyInAnyOrder(-2.0, -1.0, 0.0, 1.0, 2.0, 3.0);
    assertThat(all("int(10/3, 19/3)")).containsExactlyInAnyOrder(4.0, 5.0, 6.0);
    assertThat(all("int(7, 7)")).containsExactly(7.0);
    assertThat(all("real(0.1, 0.5, 0.1)")).containsExactlyInAnyOrder(0.1, 0.2, 0.3, 0.4, 0.5);
    assertThat(all("real(0.3, 0.7, 0.3)")).containsExactlyInAnyOrder(0.3, 0.6);
    assertThat(all("real(1e-12, 3e-12, 1e-12)")).containsExactlyInAnyOrder(1e-12, 2e-12, 3e-12);
    assertThat(all("oneOf(0.2, 0.4)")).containsExactlyInAnyOrder(0.2, 0.4);
    assertThat(all("oneOf(facts.classes)")).containsExactlyInAnyOrder("setosa", "virginica");
    assertThat(all("oneOf(true, false)")).containsExactlyInAnyOrder(true, false);
  }

  @Property
  void whole_numbers_stay_within_their_bounds(
      @ForAll @IntRange(min = -1_000_000_000, max = 0) int low,
      @ForAll @IntRange(min = 0, max = 999_999_999 - 1_000) int high,
      @ForAll long seed)
      throws Exception {
    int from = Math.max(low, high - 999_999_999);

    double value = (double) drawn("int(" + from + ", " + high + ")", seed);

    assertThat(value).isBetween((double) from, (double) high).isEqualTo(Math.rint(value));
  }

  @Property
  void real_numbers_are_low_and_some_steps(
      @ForAll @IntRange(min = -5_000, max = 5_000) int low,
      @ForAll @IntRange(max = 5_000) int wide,
      @ForAll @IntRange(min = 1, max = 300) int step,
      @ForAll long seed)
      throws Exception {
    String call =
        "real(" + low / 1000.0 + ", " + (low + wide) / 1000.0 + ", " + step / 1000.0 + ")";

    double value = (double) drawn(call, seed) * 1000;

    assertThat(value).isBetween(low - 1e-6, low + wide + 1e-6);
    assertThat(Math.abs(Math.rint((value - low) / step) - (value - low) / step)).isLessThan(1e-6);
  }

  /// Frozen: kept answers are graded again with the numbers their seed gives.
  @ParameterizedTest
  @CsvSource({
    "0, 35, 0.2, 2",
    "1, 24, 0.35, 1",
    "2, 31, 0.85, 3",
    "-1, 26, 0.6, 1",
    "123456789012, 23, 0.5, 2"
  })
  void the_same_seed_gives_the_same_to_the_bit(long seed, double n, double p, double q)
      throws Exception {
    Values values =
        draw("vars: {n: 'int(20, 40)', p: 'real(0.1, 0.9, 0.05)', q: 'oneOf(1, 2, 3)'}", seed);

    assertThat(List.of("n", "p", "q").stream().map(values.byName()::get)).containsExactly(n, p, q);
  }

  /// With neighbouring names drawn alike, a and b would take few of the hundred pairs.
  @Test
  void variables_are_drawn_independently_of_each_other() throws Exception {
    var pairs = new HashSet<List<Object>>();
    int same = 0;
    for (long seed = 0; seed < MANY; seed++) {
      var values = draw("vars: {a: 'int(1, 10)', b: 'int(1, 10)'}", seed).byName();
      pairs.add(List.of(values.get("a"), values.get("b")));
      same += values.get("a").equals(values.get("b")) ? 1 : 0;
    }

    assertThat(pairs).hasSize(100);
    assertThat(same).isBetween(100, 200);
  }

  @Test
  void each_value_is_about_as_frequent_as_the_others() throws Exception {
    var counts = new int[6];
    for (long seed = 0; seed < MANY; seed++) {
      counts[(int) (double) drawn("int(0, 5)", seed)]++;
    }

    assertThat(IntStream.of(counts)).allMatch(count -> count > 190 && count < 310);
  }

  @Test
  void commas_inside_quotes_and_brackets_separate_nothing() throws Exception {
    assertThat(all("oneOf('a, b', \"c)\", 'it\\'s, so', 'd')"))
        .containsExactlyInAnyOrder("a, b", "c)", "it's, so", "d");
    assertThat(all("oneOf(max(1, 2), min(3, 4), pow(2, 3))"))
        .containsExactlyInAnyOrder(2.0, 3.0, 8.0);
  }

  @Test
  void later_variables_may_use_earlier_ones_wherever_they_stand() throws Exception {
    var values =
        draw("pick:\n  c: 'oneOf(facts.classes)'\nvars:\n  n: 'c == \"setosa\" ? 1 : 2'", 3);
    var bounds = draw("vars: {n: 'int(3, 9)', m: 'int(n, n + 1)', sum: n + m}", 3).byName();

    assertThat(values.byName().get("n")).isIn(1.0, 2.0);
    assertThat((double) bounds.get("m") - (double) bounds.get("n")).isBetween(0.0, 1.0);
    assertThat((double) bounds.get("sum"))
        .isEqualTo((double) bounds.get("n") + (double) bounds.get("m"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "int(4, 3)",
        "int(3.2, 3.8)",
        "real(0, 1, 0)",
        "real(0, 1, -0.1)",
        "real(1, 0, 0.1)",
        "real(0, 1/0, 1)",
        "real(0/0, 1, 1)",
        "int(0, 3e9)",
      })
  void where_there_is_nothing_to_draw_from_it_is_a_fault_of_the_question(String call) {
    assertThatThrownBy(() -> drawn(call, 0))
        .isInstanceOf(QuestionFault.class)
        .hasMessageStartingWith("There is nothing to draw n from: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "vars: [1] # “vars” must be a list of names with what they are drawn from",
        "pick: 3 # “pick” must be a list of names with what they are drawn from",
        "vars: {N: 1} # “N” cannot be the name of a variable",
        "vars: {x: 1} # “x” cannot be the name of a variable",
        "vars: {in: 1} # “in” cannot be the name of a variable",
        "vars: {scores: 1} # “scores” cannot be the name of a variable",
        "vars: {n: [1, 2]} # “n” must be drawn from a text",
        "vars: {n: 'int(1)'} # “n” needs two numbers",
        "vars: {n: 'int(1, ~~a~~)'} # n, column 2: there is no a",
        "vars: {n: 'int(1, true)'} # “n” needs two numbers",
        "vars: {n: 'real(0, 1)'} # “n” needs three numbers",
        "vars: {n: 'oneOf(1)'} # “n” needs two or more values of one kind, or one list",
        "vars: {n: 'oneOf(1, \"a\")'} # “n” needs two or more values of one kind, or one list",
        "vars: {n: m, m: 1} # n, column 1: there is no m",
        "vars: {n: 'oneOf(1, 2) * 2'} # n, column 1: there is no function oneOf here",
        "vars: {n: ''} # n, column 1: there is no expression",
        "{vars: {n: 1}, pick: {n: 2}} # “n” is given twice"
      })
  void every_mistake_is_said_with_its_line(String yaml, String said) {
    var problems = new Problems("lesson.md");

    read(yaml.replace("~~", ""), problems).declared(Scope.EMPTY, problems);

    assertThat(problems.list().stream().map(Problem::toString))
        .hasSize(1)
        .allMatch(problem -> problem.startsWith("lesson.md:1: " + said), said);
    assertThat(problems.list()).noneMatch(problem -> problem.toString().endsWith(": "));
  }

  @Test
  void a_name_with_nothing_drawn_has_no_seed_to_depend_on() throws Exception {
    var seen = new TreeSet<Double>();
    for (long seed = 0; seed < 50; seed++) {
      seen.add((Double) drawn("6 / 4", seed));
    }

    assertThat(seen).containsExactly(1.5);
  }
}
