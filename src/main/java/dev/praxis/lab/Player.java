package dev.praxis.lab;

import dev.praxis.expression.Expression;
import dev.praxis.expression.ExpressionProblem;
import dev.praxis.expression.Scope;
import dev.praxis.expression.Template;
import dev.praxis.expression.Values;
import dev.praxis.lab.Walkthrough.Act;
import dev.praxis.lab.Walkthrough.Predict;
import dev.praxis.lab.Walkthrough.Sentence;
import dev.praxis.lab.Walkthrough.Stage;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Plays a walkthrough without a window, on several seeds: before a step its condition is false,
/// after `not` it still is, after `do` and `also` it is true.
public final class Player {
  private static final Words WORDS = Words.of(Player.class);
  private static final long[] SEEDS = {Experiment.SEED, 1, 2, 3, 4};
  private final Labs labs;
  private final MaterialSource source;
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> reported = new HashSet<>();

  /// Something that did not go as the walkthrough says.
  ///
  /// @param line of the lesson's file
  public record Finding(int line, String what, String advice) {}

  /// The moments of a step that are played.
  public enum Moment {
    BEFORE,
    NOT,
    ALSO,
    DO
  }

  /// Is shown each moment that is played, as conditions see it.
  @FunctionalInterface
  public interface Witness {
    void saw(Stage stage, long seed, Moment moment, Values values);
  }

  private Witness witness = (stage, seed, moment, values) -> {};

  public Player(Labs labs, MaterialSource source) {
    this.labs = labs;
    this.source = source;
  }

  /// Plays every step on every seed; each kind of trouble of a step is reported once.
  public List<Finding> play(Walkthrough walkthrough) throws InterruptedException {
    return play(walkthrough, (stage, seed, moment, values) -> {});
  }

  /// The same, before a witness.
  public List<Finding> play(Walkthrough walkthrough, Witness by) throws InterruptedException {
    witness = by;
    findings.clear();
    reported.clear();
    Optional<Lab<?, ?>> lab = labs.find(walkthrough.experiment().lab());
    if (lab.isEmpty()) {
      return List.of();
    }
    try (var fits = new Fits()) {
      for (long seed : SEEDS) {
        play(lab.get(), walkthrough, seed, fits);
      }
    }
    return findings.stream().distinct().toList();
  }

  private void play(Lab<?, ?> lab, Walkthrough walkthrough, long seed, Fits fits)
      throws InterruptedException {
    try {
      var desk =
          new Desk(lab, walkthrough.experiment().withSeed(seed), source, fits, lab.spec().opens());
      for (Stage stage : walkthrough.stages()) {
        play(stage, desk, LabScope.of(lab.spec()), seed);
      }
    } catch (Refusal refusal) {
      int line = walkthrough.stages().isEmpty() ? 1 : walkthrough.stages().getFirst().line();
      find(line, "play.refused", seed, "notice", refusal.notice().sentence());
    }
  }

  private void play(Stage stage, Desk desk, Scope scope, long seed) throws InterruptedException {
    Expression expect;
    try {
      expect = Expression.compile(stage.expect().text(), scope, Scope.Type.TRUTH);
    } catch (ExpressionProblem problem) {
      return; // lint says so, with its column
    }
    Values before = seen(stage, seed, Moment.BEFORE, desk);
    sentence(stage.say(), scope, before);
    if (Conditions.holds(expect, before)) {
      find(stage.expect().line(), "play.true-before", seed);
    }
    branch(stage, Moment.NOT, desk, seed)
        .filter(there -> Conditions.holds(expect, there))
        .ifPresent(there -> find(stage.expect().line(), "play.not-passes", seed));
    branch(stage, Moment.ALSO, desk, seed)
        .filter(there -> !Conditions.holds(expect, there))
        .ifPresent(there -> find(stage.expect().line(), "play.also-fails", seed));
    act(stage, desk, seed);
    Values after = seen(stage, seed, Moment.DO, desk);
    if (!Conditions.holds(expect, after)) {
      find(stage.expect().line(), "play.do-fails", seed);
    }
    stage.explain().ifPresent(explain -> sentence(explain, scope, after));
    stage.predict().ifPresent(predict -> prediction(predict, scope, after, seed));
  }

  private Values seen(Stage stage, long seed, Moment moment, Desk desk)
      throws InterruptedException {
    Values values = desk.values();
    witness.saw(stage, seed, moment, values);
    return values;
  }

  /// What there is after other acts from the same moment; nothing without acts.
  private Optional<Values> branch(Stage stage, Moment moment, Desk desk, long seed)
      throws InterruptedException {
    List<Act> acts = moment == Moment.NOT ? stage.not() : stage.also();
    if (acts.isEmpty()) {
      return Optional.empty();
    }
    try {
      Desk other = desk.branch();
      other.perform(acts);
      return Optional.of(seen(stage, seed, moment, other));
    } catch (Refusal refusal) {
      find(stage.line(), "play.refused", seed, "notice", refusal.notice().sentence());
    }
    return Optional.empty();
  }

  private void act(Stage stage, Desk desk, long seed) throws InterruptedException {
    try {
      desk.perform(stage.way());
    } catch (Refusal refusal) {
      find(stage.line(), "play.refused", seed, "notice", refusal.notice().sentence());
    }
  }

  private void sentence(Sentence sentence, Scope scope, Values values) {
    try {
      Template.compile(sentence.text(), scope).render(values);
    } catch (ExpressionProblem problem) {
      findings.add(new Finding(sentence.line(), problem.what(), problem.advice()));
    }
  }

  private void prediction(Predict predict, Scope scope, Values values, long seed) {
    try {
      double right =
          Expression.compile(predict.right().text(), scope, Scope.Type.NUMBER).number(values);
      if (right != Math.rint(right) || right < 0 || right >= predict.options().size()) {
        find(
            predict.right().line(),
            "play.no-such-option",
            seed,
            "right",
            right,
            "last",
            predict.options().size() - 1);
      }
    } catch (ExpressionProblem problem) {
      findings.add(new Finding(predict.right().line(), problem.what(), problem.advice()));
    }
  }

  private void find(int line, String key, long seed, Object... namesAndValues) {
    if (!reported.add(line + " " + key)) {
      return;
    }
    Object[] all = new Object[namesAndValues.length + 2];
    System.arraycopy(namesAndValues, 0, all, 0, namesAndValues.length);
    all[namesAndValues.length] = "seed";
    all[namesAndValues.length + 1] = seed;
    findings.add(new Finding(line, WORDS.say(key, all), WORDS.say(key + ".try", all)));
  }
}
