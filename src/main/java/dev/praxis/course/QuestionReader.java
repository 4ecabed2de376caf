package dev.praxis.course;

import dev.praxis.expression.Scope;
import dev.praxis.expression.Values;
import dev.praxis.quiz.Head;
import dev.praxis.quiz.Level;
import dev.praxis.quiz.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Reads a question from the mapping of a `quiz` fence.
///
/// Numbers may be expressions. They are worked out with the values given here; where the question's
/// numbers are still to be drawn there are none, and such a number is `NaN`.
final class QuestionReader {
  private static final Set<String> HEAD =
      Set.of(
          "id",
          "rev",
          "kind",
          "objective",
          "level",
          "ask",
          "hints",
          "hint_cost",
          "points",
          "vars",
          "pick",
          "from");
  private static final Map<String, Set<String>> KEYS =
      Map.of(
          "single", Set.of("options", "shuffle"),
          "multiple", Set.of("options", "shuffle"),
          "numeric", Set.of("answer", "tolerance", "relative", "unit", "wrong"),
          "order", Set.of("lines", "code"),
          "match", Set.of("pairs", "extra"),
          "cloze", Set.of("text"),
          "short", Set.of("accept", "wrong"),
          "predict", Set.of("run", "options", "right", "explain"),
          "point", Set.of("figure", "region", "wrong"));
  private final Problems problems;
  private final NumberReader numbers;

  private QuestionReader(Problems problems, NumberReader numbers) {
    this.problems = problems;
    this.numbers = numbers;
  }

  /// For a question as its author wrote it.
  ///
  /// @param drawn whether its numbers are drawn when it is asked
  static QuestionReader written(Problems problems, boolean drawn) {
    return new QuestionReader(
        problems, new NumberReader(problems, Scope.EMPTY, drawn ? Optional.empty() : none()));
  }

  private static Optional<Values> none() {
    return Optional.of(Values.NONE);
  }

  /// For a question whose holes are filled.
  static QuestionReader asked(Problems problems, Scope scope, Values values) {
    return new QuestionReader(problems, new NumberReader(problems, scope, Optional.of(values)));
  }

  Optional<Question> read(Yaml yaml) {
    String kind = kind(yaml);
    Set<String> keys = KEYS.get(kind);
    if (keys == null) {
      problems.add(
          yaml.line(), "question.kind", "kind", kind, "near", Problems.meant(kind, KEYS.keySet()));
      return Optional.empty();
    }
    var all = new HashSet<>(HEAD);
    all.addAll(keys);
    var choices = new ChoiceReader(problems, this::head);
    var words = new WordReader(problems, this::head);
    Function<Fields, Question> reader =
        switch (kind) {
          case "single" -> choices::single;
          case "multiple" -> choices::multiple;
          case "predict" -> choices::predict;
          case "numeric" -> fields -> numbers.numeric(fields, head(fields));
          case "order" -> words::order;
          case "match" -> words::match;
          case "cloze" -> words::cloze;
          case "short" -> words::words;
          case "point" -> words::point;
          default -> throw new IllegalStateException("no reader for " + kind);
        };
    return Fields.of(yaml, "a question", problems, all).map(reader);
  }

  /// The kind as written, or nothing.
  static String kind(Yaml yaml) {
    return yaml instanceof Yaml.Mapping mapping
        ? Optional.ofNullable(mapping.entries().get("kind"))
            .map(Yaml.Entry::value)
            .map(value -> value instanceof Yaml.Scalar scalar ? scalar.text() : "")
            .orElse("")
        : "";
  }

  private Head head(Fields fields) {
    var hints = new ArrayList<String>();
    for (Yaml.Scalar hint : fields.texts("hints")) {
      RichText.check(hint.text(), hint.line(), problems);
      hints.add(hint.text());
    }
    boolean cloze = fields.has("text");
    String ask = cloze ? fields.textOr("ask", "") : fields.text("ask");
    RichText.check(ask, fields.line("ask"), problems);
    return new Head(
        fields.text("id"),
        fields.wholeOr("rev", 1, 1),
        fields.textOr("objective", ""),
        level(fields),
        ask,
        hints,
        hintCost(fields),
        points(fields),
        fields.line());
  }

  private double hintCost(Fields fields) {
    double cost = numbers.share(fields, "hint_cost").orElse(0.0);
    if (!(cost >= 0 && cost <= 1)) {
      problems.add(fields.line("hint_cost"), "question.hint-cost");
    }
    return cost;
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

  /// A text of a question, checked as Markdown.
  static String checked(Fields fields, String key, Problems problems) {
    String text = fields.text(key);
    RichText.check(text, fields.line(key), problems);
    return text;
  }

  /// A reason, checked as Markdown; empty where none was given.
  static String why(Fields fields, Problems problems) {
    String why = fields.textOr("why", "");
    RichText.check(why, fields.line("why"), problems);
    return why;
  }

  /// The mappings in a list.
  static List<Fields> all(
      Fields fields, String key, String of, Set<String> keys, Problems problems) {
    var found = new ArrayList<Fields>();
    for (Yaml item : fields.items(key)) {
      Fields.of(item, of, problems, keys).ifPresent(found::add);
    }
    return found;
  }
}
