package dev.praxis.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {
  private static final Scope SCOPE =
      Scope.of(
          Map.of("leaves", Scope.Type.NUMBER, "name", Scope.Type.TEXT, "all", Scope.Type.TEXTS));
  private static final Values VALUES =
      Values.of(Map.of("leaves", 3, "name", "a*b", "all", List.of("x", "y")));

  @Test
  void holes_are_filled_with_numbers_as_the_program_writes_them() throws ExpressionProblem {
    var template = Template.compile("{{leaves - 1}} of {{leaves / 7}}, {{name}}: {{all}}", SCOPE);

    assertThat(template.render(VALUES)).isEqualTo("2 of 0.429, a*b: x, y");
    assertThat(template.names()).containsExactly("all", "leaves", "name");
  }

  @Test
  void texts_from_data_can_be_escaped() throws ExpressionProblem {
    var template = Template.compile("**{{name}}** has {{-leaves}}", SCOPE);

    assertThat(template.render(VALUES, text -> text.replace("*", "\\*")))
        .isEqualTo("**a\\*b** has −3");
  }

  @Test
  void a_text_without_holes_stays_as_it_is() throws ExpressionProblem {
    assertThat(Template.compile("$\\{x\\}$ } {", SCOPE).render(Values.NONE))
        .isEqualTo("$\\{x\\}$ } {");
  }

  @Test
  void an_unclosed_hole_is_a_problem_with_its_place() {
    assertThatThrownBy(() -> Template.compile("Two {{leaves", SCOPE))
        .isInstanceOf(ExpressionProblem.class)
        .hasMessage("column 5: “{{” opens a hole that is never closed; close it with }}");
  }

  @Test
  void a_problem_in_a_hole_has_its_column_in_the_whole_text() {
    assertThatThrownBy(() -> Template.compile("Two {{leafs}}", SCOPE))
        .isInstanceOf(ExpressionProblem.class)
        .hasMessage("column 7: there is no leafs; did you mean leaves?");
  }
}
