package dev.praxis.course;

import dev.praxis.expression.Expression;
import dev.praxis.expression.ExpressionProblem;
import dev.praxis.expression.Scope;
import dev.praxis.expression.Template;
import dev.praxis.expression.Values;
import dev.praxis.words.Numbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Fills the holes of a question. What is read as Markdown gets texts from data escaped and numbers
/// as people read them; expressions, settings and typed forms get both as they are.
final class Holes {
  /// Worked out elsewhere, or never: a prediction's condition and explanation wait for its run.
  private static final Set<String> KEPT =
      Set.of("id", "kind", "vars", "pick", "from", "right", "explain");

  private static final Set<String> MARKDOWN =
      Set.of("ask", "hints", "options", "text", "why", "left", "lines");
  private static final Set<String> PLAIN = Set.of("right", "extra", "unit");
  private static final String HOLE = "a hole";
  private static final int DIGITS = 6;
  private final Draws draws;

  /// How the text around a hole is read.
  private enum Reading {
    MARKDOWN,
    PLAIN,
    EXACT
  }

  Holes(Draws draws) {
    this.draws = draws;
  }

  /// The mapping of a question with its holes filled.
  ///
  /// @throws ExpressionProblem when a hole has no value
  Yaml filled(Yaml question, Scope scope, Values values) throws ExpressionProblem {
    if (!(question instanceof Yaml.Mapping mapping)) {
      return question;
    }
    var entries = new LinkedHashMap<String, Yaml.Entry>();
    for (var each : mapping.entries().entrySet()) {
      Yaml.Entry entry = each.getValue();
      Reading reading = code(each.getKey(), mapping) ? Reading.EXACT : reading(each.getKey());
      Yaml inner =
          KEPT.contains(each.getKey())
              ? entry.value()
              : new Filling(scope, values, reading).of(entry.value());
      entries.put(each.getKey(), new Yaml.Entry(inner, entry.line()));
    }
    return new Yaml.Mapping(entries, mapping.line());
  }

  private static Reading reading(String key) {
    return MARKDOWN.contains(key)
        ? Reading.MARKDOWN
        : PLAIN.contains(key) ? Reading.PLAIN : Reading.EXACT;
  }

  /// Lines of a program are no Markdown.
  private static boolean code(String key, Yaml.Mapping question) {
    return key.equals("lines")
        && question.entries().containsKey("code")
        && question.entries().get("code").value() instanceof Yaml.Scalar scalar
        && scalar.text().equals("true");
  }

  private final class Filling {
    private final Scope scope;
    private final Values values;
    private final Reading reading;

    Filling(Scope scope, Values values, Reading reading) {
      this.scope = scope;
      this.values = values;
      this.reading = reading;
    }

    Yaml of(Yaml value) throws ExpressionProblem {
      return switch (value) {
        case Yaml.Scalar scalar when !scalar.text().contains("{{") -> scalar;
        case Yaml.Scalar scalar -> new Yaml.Scalar(filled(scalar.text()), true, scalar.line());
        case Yaml.Sequence list -> {
          var items = new ArrayList<Yaml>();
          for (Yaml item : list.items()) {
            items.add(of(item));
          }
          yield new Yaml.Sequence(items, list.line());
        }
        case Yaml.Mapping mapping -> {
          var entries = new LinkedHashMap<String, Yaml.Entry>();
          for (var each : mapping.entries().entrySet()) {
            var inside = new Filling(scope, values, reading(each.getKey()));
            Yaml.Entry entry = each.getValue();
            entries.put(each.getKey(), new Yaml.Entry(inside.of(entry.value()), entry.line()));
          }
          yield new Yaml.Mapping(entries, mapping.line());
        }
      };
    }

    private String filled(String text) throws ExpressionProblem {
      UnaryOperator<String> escape =
          reading == Reading.MARKDOWN ? RichText::escaped : UnaryOperator.identity();
      return Template.compile(text, scope).render(values, escape, this::digits);
    }

    /// A drawn number is shown as it counts; one that was worked out is rounded for people.
    private String digits(Expression hole, double number) {
      if (reading == Reading.EXACT) {
        return Numbers.exact(number);
      }
      return drawn(hole) ? Numbers.shown(number, DIGITS) : Numbers.shown(number);
    }
  }

  private boolean drawn(Expression hole) {
    List<String> named =
        draws.draws().stream()
            .filter(draw -> !draw.kind().isEmpty())
            .map(Draws.Draw::name)
            .toList();
    return named.contains(hole.text().strip());
  }

  /// Whether names and types fit in every hole of a question.
  static void check(Yaml question, Scope scope, Problems problems) {
    if (question instanceof Yaml.Mapping mapping) {
      mapping.entries().entrySet().stream()
          .filter(each -> !KEPT.contains(each.getKey()))
          .forEach(each -> checkAll(each.getValue().value(), scope, problems));
    }
  }

  private static void checkAll(Yaml value, Scope scope, Problems problems) {
    switch (value) {
      case Yaml.Scalar scalar -> {
        try {
          Template.compile(scalar.text(), scope);
        } catch (ExpressionProblem problem) {
          problems.add(scalar.line(), HOLE, problem);
        }
      }
      case Yaml.Sequence list -> list.items().forEach(item -> checkAll(item, scope, problems));
      case Yaml.Mapping mapping ->
          mapping.entries().values().forEach(entry -> checkAll(entry.value(), scope, problems));
    }
  }
}
