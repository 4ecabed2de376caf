package dev.praxis.lab;

import dev.praxis.expression.Expression;
import dev.praxis.expression.ExpressionProblem;
import dev.praxis.expression.Scope;
import dev.praxis.expression.Template;
import dev.praxis.expression.Values;
import dev.praxis.lab.Walkthrough.Act;
import dev.praxis.lab.Walkthrough.Sentence;
import dev.praxis.lab.Walkthrough.Stage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Leads through a walkthrough: asks predictions first, watches the lab's real state, and always
/// leaves a way on. Confined to one thread.
public final class Coach {
  private final Walkthrough walkthrough;
  private final LabSpec spec;
  private final Scope scope;
  private final UnaryOperator<String> escape;
  private Progress progress;
  private Optional<Values> seen = Optional.empty();
  private Optional<Experiment> baseline = Optional.empty();
  private Optional<Experiment> shown = Optional.empty();

  /// Where a learner is; what survives a restart.
  ///
  /// @param stage index of the step, as many as there are steps when all are behind
  /// @param predicted the option chosen, if any
  /// @param hints how many are unfolded
  public record Progress(int stage, Optional<Integer> predicted, int hints, boolean done) {
    public static final Progress BEGIN = at(0);

    public static Progress at(int stage) {
      return new Progress(stage, Optional.empty(), 0, false);
    }
  }

  /// @param escape applied to texts from data before they stand in Markdown
  public Coach(
      Walkthrough walkthrough, LabSpec spec, Progress progress, UnaryOperator<String> escape) {
    this.walkthrough = walkthrough;
    this.spec = spec;
    this.scope = LabScope.of(spec);
    this.escape = escape;
    this.progress = progress.stage() > walkthrough.stages().size() ? Progress.BEGIN : progress;
  }

  public Progress progress() {
    return progress;
  }

  public int count() {
    return walkthrough.stages().size();
  }

  /// Whether every step is behind.
  public boolean finished() {
    return progress.stage() >= count();
  }

  /// The step at hand.
  public Stage stage() {
    return walkthrough.stages().get(Math.min(progress.stage(), count() - 1));
  }

  public Walkthrough walkthrough() {
    return walkthrough;
  }

  /// Whether the learner must say first what will happen.
  public boolean asks() {
    return !finished() && stage().predict().isPresent() && progress.predicted().isEmpty();
  }

  public void predict(int option) {
    progress =
        new Progress(progress.stage(), Optional.of(option), progress.hints(), progress.done());
  }

  public List<String> hints() {
    return stage().hints().subList(0, Math.min(progress.hints(), stage().hints().size()));
  }

  public boolean moreHints() {
    return progress.hints() < stage().hints().size();
  }

  public void hint() {
    progress =
        new Progress(progress.stage(), progress.predicted(), progress.hints() + 1, progress.done());
  }

  /// Looks at what the lab shows now. Returns whether the step has just become done.
  public boolean observe(Snapshot snapshot) {
    shown = Optional.of(snapshot.experiment());
    if (snapshot.draft() || finished()) {
      return false;
    }
    seen =
        Optional.of(LabScope.values(snapshot.settings(), snapshot.drawing(), standing(snapshot)));
    if (baseline.isEmpty()) {
      baseline = Optional.of(snapshot.experiment());
    }
    if (progress.done() || asks() || !holds()) {
      return false;
    }
    progress = new Progress(progress.stage(), progress.predicted(), progress.hints(), true);
    return true;
  }

  private static LabScope.Progress standing(Snapshot snapshot) {
    return new LabScope.Progress(
        snapshot.tick(),
        snapshot.finished(),
        snapshot.waits().isPresent(),
        snapshot.experiment().edits().size());
  }

  private boolean holds() {
    try {
      Expression expect = Expression.compile(stage().expect().text(), scope, Scope.Type.TRUTH);
      return seen.map(values -> Conditions.holds(expect, values)).orElse(false);
    } catch (ExpressionProblem fault) {
      return false;
    }
  }

  /// The step's text with what the lab shows now.
  public String say() {
    return filled(stage().say());
  }

  /// What there is to understand, once the step is done.
  public Optional<String> explain() {
    return progress.done() ? stage().explain().map(this::filled) : Optional.empty();
  }

  private String filled(Sentence sentence) {
    try {
      return Template.compile(sentence.text(), scope).render(seen.orElse(Values.NONE), escape);
    } catch (ExpressionProblem notKnownYet) {
      return sentence.text().replaceAll("\\{\\{[^}]*}}", "…");
    }
  }

  /// Whether the prediction came true; nothing before the step is done.
  public Optional<Boolean> predictedRight() {
    return progress.predicted().flatMap(option -> rightOption().map(right -> right.equals(option)));
  }

  /// The option that came true; nothing before the step is done.
  public Optional<Integer> rightOption() {
    if (!progress.done() || stage().predict().isEmpty()) {
      return Optional.empty();
    }
    try {
      String right = stage().predict().get().right().text();
      double option =
          Expression.compile(right, scope, Scope.Type.NUMBER).number(seen.orElse(Values.NONE));
      return Double.isNaN(option) ? Optional.empty() : Optional.of((int) Math.rint(option));
    } catch (ExpressionProblem fault) {
      return Optional.empty();
    }
  }

  /// Whether something was changed that this step is not about: other data, or a knob no way
  /// through
  /// the step mentions.
  public boolean strayed() {
    if (baseline.isEmpty() || shown.isEmpty() || progress.done()) {
      return false;
    }
    Experiment then = baseline.get();
    Experiment now = shown.get();
    Set<String> free = mentioned();
    boolean knobs =
        spec.knobs().stream()
            .filter(knob -> knob.effect() != Effect.LOOK && !free.contains(knob.id()))
            .anyMatch(
                knob -> !then.settings().find(knob.id()).equals(now.settings().find(knob.id())));
    return knobs || !ids(then).equals(ids(now));
  }

  private static Map<String, String> ids(Experiment experiment) {
    return experiment.materials().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().id()));
  }

  private Set<String> mentioned() {
    return Stream.of(stage().way(), stage().also(), stage().not())
        .flatMap(List::stream)
        .filter(Act.Set.class::isInstance)
        .flatMap(act -> ((Act.Set) act).settings().values().keySet().stream())
        .collect(Collectors.toSet());
  }

  /// The experiment as it was when the step began.
  public Optional<Experiment> baseline() {
    return baseline;
  }

  /// Takes up a step's beginning kept from before a restart.
  public void beginFrom(Experiment kept) {
    baseline = Optional.of(kept);
  }

  public void next() {
    go(Math.min(count(), progress.stage() + 1));
  }

  public void back() {
    go(Math.max(0, progress.stage() - 1));
  }

  public void again() {
    go(0);
  }

  private void go(int stage) {
    progress = Progress.at(stage);
    baseline = shown;
  }
}
