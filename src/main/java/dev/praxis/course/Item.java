package dev.praxis.course;

import dev.praxis.expression.Expression;
import dev.praxis.expression.ExpressionProblem;
import dev.praxis.expression.Scope;
import dev.praxis.expression.Template;
import dev.praxis.expression.Values;
import dev.praxis.lab.Moment;
import dev.praxis.lab.Settings;
import dev.praxis.quiz.Question;
import dev.praxis.quiz.QuestionFault;
import dev.praxis.words.Numbers;
import dev.praxis.words.Words;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A question as its author wrote it. One with variables, or one about the learner's own run, has
/// other numbers each time it is asked; the same seed and run give the same question.
public final class Item {
  private static final Words WORDS = Words.of(Item.class);
  private static final String KEY = "right";
  private static final String EXPLAIN = "explain";
  private final Yaml yaml;
  private final Question written;
  private final Draws draws;
  private final boolean fromLab;
  private final Optional<Scene> scene;

  private Item(Yaml yaml, Question written, Draws draws, boolean fromLab, Optional<Scene> scene) {
    this.yaml = yaml;
    this.written = written;
    this.draws = draws;
    this.fromLab = fromLab;
    this.scene = scene;
  }

  /// A question ready to be put.
  ///
  /// @param drawn the variables, for the condition that tells which option came true
  public record Posed(Item item, Question question, Optional<Scene> scene, Values drawn) {}

  /// Reads a `quiz` fence.
  static Optional<Item> read(Yaml yaml, LabReader labs, Problems problems) {
    Optional<Fields> fields =
        yaml instanceof Yaml.Mapping ? Fields.of(yaml, "", problems, keys(yaml)) : Optional.empty();
    Draws draws = fields.map(all -> Draws.of(all, problems)).orElse(Draws.NONE);
    boolean fromLab = fields.map(all -> fromLab(all, problems)).orElse(false);
    Optional<Scene> scene =
        fields
            .flatMap(all -> all.value("run").or(() -> all.value("figure")))
            .flatMap(value -> labs.scene(value, "a run or a figure"));
    return QuestionReader.written(problems, fromLab || !draws.isEmpty())
        .read(yaml)
        .map(question -> new Item(yaml, question, draws, fromLab, scene));
  }

  private static Set<String> keys(Yaml yaml) {
    return yaml instanceof Yaml.Mapping mapping ? mapping.entries().keySet() : Set.of();
  }

  private static boolean fromLab(Fields fields, Problems problems) {
    if (fields.has("from") && !fields.textOr("from", "").equals("lab")) {
      problems.add(fields.line("from"), "question.from");
    }
    return fields.has("from");
  }

  /// As written, with holes where it has variables; numbers to be drawn are `NaN`.
  public Question written() {
    return written;
  }

  public String id() {
    return written.id();
  }

  /// Every key of its fence, as maps, lists, texts, truths and numbers, for other formats.
  public Map<String, Object> tree() {
    return yaml instanceof Yaml.Mapping mapping ? YamlTree.of(mapping) : Map.of();
  }

  /// What the author wrote.
  Yaml source() {
    return yaml;
  }

  /// Items are the same when they are written the same, line by line.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Item item && yaml.equals(item.yaml) && scene.equals(item.scene);
  }

  @Override
  public int hashCode() {
    return yaml.hashCode();
  }

  /// Whether another seed can give other numbers.
  public boolean drawn() {
    return fromLab || !draws.isEmpty();
  }

  /// Whether it draws anything of its own.
  boolean draws() {
    return !draws.isEmpty();
  }

  /// Whether it asks about a run of the lesson's lab.
  public boolean fromLab() {
    return fromLab;
  }

  /// What it makes or shows in a lab, as written.
  public Optional<Scene> scene() {
    return scene;
  }

  /// Puts the question.
  ///
  /// @param run what a question about a run is asked about
  /// @throws QuestionFault when it cannot be put; a fault of the question, or of the missing run
  public Posed ask(long seed, Optional<Moment> run) throws QuestionFault {
    if (!drawn()) {
      return new Posed(this, written, scene, Values.NONE);
    }
    Optional<Moment> about = fromLab ? run : Optional.empty();
    if (fromLab && about.isEmpty()) {
      throw new QuestionFault(WORDS.say("question.no-run", "question", id()));
    }
    var problems = new Problems("");
    Scope scope = draws.declared(about.map(Moment::scope).orElse(Scope.EMPTY), problems);
    if (!problems.isEmpty()) {
      throw new QuestionFault(first(problems));
    }
    try {
      Values values = draws.draw(scope, about.map(Moment::values).orElse(Values.NONE), seed);
      Yaml filled = new Holes(draws).filled(yaml, scope, values);
      Optional<Question> question = QuestionReader.asked(problems, scope, values).read(filled);
      if (question.isEmpty() || !problems.isEmpty()) {
        throw new QuestionFault(first(problems));
      }
      return new Posed(this, question.get(), scene(filled, problems), values);
    } catch (ExpressionProblem problem) {
      throw new QuestionFault(String.valueOf(problem.getMessage()));
    }
  }

  private static String first(Problems problems) {
    return problems.list().isEmpty() ? "" : problems.list().getFirst().said();
  }

  /// The scene with the settings that were drawn.
  private Optional<Scene> scene(Yaml filled, Problems problems) {
    return scene.map(
        shown ->
            Fields.of(filled, "", problems, keys(filled))
                .flatMap(all -> all.value("run").or(() -> all.value("figure")))
                .flatMap(value -> Fields.of(value, "", problems, keys(value)))
                .flatMap(all -> all.value("set"))
                .map(value -> SettingsReader.settings(value, "set", problems))
                .map((Settings set) -> shown.experiment().with(set))
                .map(experiment -> new Scene(experiment, shown.slot(), shown.line()))
                .orElse(shown));
  }

  /// Which option the run made true, for a prediction.
  ///
  /// @throws QuestionFault when its condition gives no whole number
  public int came(Posed posed, Moment moment) throws QuestionFault {
    String right = right();
    try {
      Scope scope = draws.declared(moment.scope(), new Problems(""));
      double came = Expression.compile(right, scope, Scope.Type.NUMBER).number(with(posed, moment));
      if (came != Math.rint(came) || Double.isInfinite(came)) {
        throw new QuestionFault(
            WORDS.say("question.not-whole", "question", id(), "came", Numbers.shown(came)));
      }
      return (int) came;
    } catch (ExpressionProblem problem) {
      throw new QuestionFault(String.valueOf(problem.getMessage()));
    }
  }

  /// The explanation of a prediction with the numbers of its run.
  ///
  /// @throws QuestionFault when a number in it has no value
  public String explained(Posed posed, Moment moment) throws QuestionFault {
    if (!(written instanceof Question.Predict predict)) {
      return "";
    }
    try {
      return Template.compile(predict.explain(), draws.declared(moment.scope(), new Problems("")))
          .render(with(posed, moment), RichText::escaped);
    } catch (ExpressionProblem problem) {
      throw new QuestionFault(String.valueOf(problem.getMessage()));
    }
  }

  /// What a run showed, and what was drawn before it.
  private Values with(Posed posed, Moment moment) {
    Values values = moment.values();
    for (Draws.Draw draw : draws.draws()) {
      values = values.with(draw.name(), posed.drawn().byName().getOrDefault(draw.name(), 0.0));
    }
    return values;
  }

  private String right() {
    return yaml instanceof Yaml.Mapping mapping
            && mapping.entries().containsKey(KEY)
            && mapping.entries().get(KEY).value() instanceof Yaml.Scalar scalar
        ? scalar.text()
        : "";
  }

  /// Checks names and types of everything that is worked out when the question is asked.
  ///
  /// @param lab the names of the lesson's lab, for a question about a run
  void check(Optional<Scope> lab, Problems problems) {
    if (!drawn()) {
      return;
    }
    if (fromLab && lab.isEmpty()) {
      problems.add(written.line(), "question.from-no-lab", "id", id());
      return;
    }
    Scope scope = draws.declared(fromLab ? lab.get() : Scope.EMPTY, problems);
    Holes.check(yaml, scope, problems);
  }

  /// Checks the condition of a prediction against the names of the lab it runs.
  void checkCondition(Scope lab, Problems problems) {
    if (written instanceof Question.Predict predict) {
      Scope scope = draws.declared(lab, new Problems(""));
      if (predict.options().stream().anyMatch(option -> option.text().equals(right()))) {
        problems.add(written.line(), "question.right-words", "id", id());
        return;
      }
      try {
        Expression.compile(right(), scope, Scope.Type.NUMBER);
      } catch (ExpressionProblem problem) {
        problems.add(written.line(), KEY, problem);
      }
      try {
        Template.compile(predict.explain(), scope);
      } catch (ExpressionProblem problem) {
        problems.add(written.line(), EXPLAIN, problem);
      }
    }
  }
}
