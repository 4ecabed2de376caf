package dev.praxis.course;

import dev.praxis.expression.Expression;
import dev.praxis.expression.ExpressionProblem;
import dev.praxis.expression.Scope;
import dev.praxis.expression.Values;
import dev.praxis.quiz.Head;
import dev.praxis.quiz.Level;
import dev.praxis.quiz.Question;
import dev.praxis.quiz.Tolerance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads a `quiz` fence.
final class QuestionReader {
  private static final Set<String> HEAD =
      Set.of("id", "rev", "kind", "objective", "level", "ask", "hints", "points");
  private static final Set<String> KINDS = Set.of("single", "multiple", "numeric");
  private static final Pattern PER_CENT =
      Pattern.compile("\\s*(\\d{1,3}(?:\\.\\d+)?|\\.\\d+)\\s*%\\s*");
  private final Problems problems;

  QuestionReader(Problems problems) {
    this.problems = problems;
  }

  Optional<Question> read(Yaml yaml) {
    String kind = kind(yaml);
    return switch (kind) {
      case "single" -> fields(yaml, "options", "shuffle").map(this::single);
      case "multiple" -> fields(yaml, "options", "shuffle").map(this::multiple);
      case "numeric" ->
          fields(yaml, "answer", "tolerance", "relative", "unit", "wrong").map(this::numeric);
      default -> {
        problems.add(
            yaml.line(), "question.kind", "kind", kind, "near", Problems.meant(kind, KINDS));
        yield Optional.empty();
      }
    };
  }

  private static String kind(Yaml yaml) {
    return yaml instanceof Yaml.Mapping mapping
        ? Optional.ofNullable(mapping.entries().get("kind"))
            .map(Yaml.Entry::value)
            .map(value -> value instanceof Yaml.Scalar scalar ? scalar.text() : "")
            .orElse("")
        : "";
  }

  private Optional<Fields> fields(Yaml yaml, String... more) {
    var keys = new HashSet<>(HEAD);
    keys.addAll(List.of(more));
    return Fields.of(yaml, "a question", problems, keys);
  }

  private Head head(Fields fields) {
    var hints = new ArrayList<String>();
    for (Yaml.Scalar hint : fields.texts("hints")) {
      RichText.check(hint.text(), hint.line(), problems);
      hints.add(hint.text());
    }
    return new Head(
        fields.text("id"),
        fields.wholeOr("rev", 1, 1),
        fields.textOr("objective", ""),
        level(fields),
        checked(fields, "ask"),
        hints,
        points(fields),
        fields.line());
  }

  private String checked(Fields fields, String key) {
    String text = fields.text(key);
    RichText.check(text, fields.line(key), problems);
    return text;
  }

  private double points(Fields fields) {
    double points = fields.numberOr("points", 1);
    if (!(points > 0 && points <= 100)) {
      problems.add(fields.line("points"), "question.points");
    }
    return points;
  }

  private Optional<Level> level(Fields fields) {
    if (!fields.has("level")) {
      return Optional.empty();
    }
    String written = fields.textOr("level", "");
    var level =
        Arrays.stream(Level.values())
            .filter(one -> one.name().equals(written.toUpperCase(Locale.ROOT)))
            .findFirst();
    if (level.isEmpty()) {
      problems.add(fields.line("level"), "question.level", "level", written);
    }
    return level;
  }

  private Question single(Fields fields) {
    var options = new ArrayList<Question.Single.Option>();
    for (Fields option : options(fields, "right")) {
      options.add(
          new Question.Single.Option(
              checked(option, "text"), option.truthOr("right", false), why(option), option.line()));
    }
    return new Question.Single(head(fields), options, fields.truthOr("shuffle", true));
  }

  private Question multiple(Fields fields) {
    var options = new ArrayList<Question.Multiple.Weighted>();
    for (Fields option : options(fields, "weight")) {
      option.needed("weight");
      options.add(
          new Question.Multiple.Weighted(
              checked(option, "text"), option.numberOr("weight", 0), why(option), option.line()));
    }
    return new Question.Multiple(head(fields), options, fields.truthOr("shuffle", true));
  }

  private List<Fields> options(Fields fields, String mark) {
    fields.needed("options");
    var options = new ArrayList<Fields>();
    for (Yaml item : fields.items("options")) {
      Fields.of(item, "an option", problems, Set.of("text", "why", mark)).ifPresent(options::add);
    }
    return options;
  }

  private String why(Fields option) {
    String why = option.textOr("why", "");
    RichText.check(why, option.line("why"), problems);
    return why;
  }

  private Question numeric(Fields fields) {
    var wrong = new ArrayList<Question.Numeric.WrongValue>();
    for (Yaml item : fields.items("wrong")) {
      Fields.of(item, "a wrong value", problems, Set.of("value", "why"))
          .ifPresent(
              value ->
                  wrong.add(
                      new Question.Numeric.WrongValue(
                          constant(value, "value"), why(value), value.line())));
    }
    return new Question.Numeric(
        head(fields),
        constant(fields, "answer"),
        tolerance(fields),
        fields.textOr("unit", ""),
        wrong);
  }

  /// A number, or an expression without names worked out now.
  private double constant(Fields fields, String key) {
    String written = fields.text(key);
    if (written.isBlank()) {
      return 0;
    }
    try {
      double value =
          Expression.compile(written, Scope.EMPTY, Scope.Type.NUMBER).number(Values.NONE);
      if (!Double.isFinite(value)) {
        problems.add(fields.line(key), "question.infinite", "key", key);
      }
      return value;
    } catch (ExpressionProblem problem) {
      problems.add(fields.line(key), key, problem);
      return 0;
    }
  }

  private Tolerance tolerance(Fields fields) {
    if (fields.has("tolerance") && fields.has("relative")) {
      problems.add(fields.line("relative"), "question.two-tolerances");
    }
    String key = fields.has("relative") ? "relative" : "tolerance";
    if (!fields.has(key)) {
      return new Tolerance.Exact();
    }
    String written = fields.textOr(key, "");
    var share = PER_CENT.matcher(written);
    if (share.matches()) {
      return new Tolerance.Relative(Double.parseDouble(share.group(1)) / 100);
    }
    double number = fields.numberOr(key, 0);
    if (number < 0) {
      problems.add(fields.line(key), "question.tolerance");
    }
    return key.equals("relative") ? new Tolerance.Relative(number) : new Tolerance.Absolute(number);
  }
}
