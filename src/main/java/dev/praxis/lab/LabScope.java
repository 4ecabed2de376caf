package dev.praxis.lab;

import dev.praxis.expression.Scope;
import dev.praxis.expression.Values;
import java.util.TreeMap;

/// What conditions and sentences of a walkthrough may speak of: `knobs.depth`,
/// `scores.accuracy.value` (and `low`, `high`, `n`), `facts.converged`, `run.tick`, `run.finished`,
/// `run.waits` and `run.edits`.
public final class LabScope {
  private LabScope() {}

  /// The names a lab declares.
  public static Scope of(LabSpec spec) {
    Scope scope =
        Scope.EMPTY
            .with("run.tick", Scope.Type.NUMBER)
            .with("run.finished", Scope.Type.TRUTH)
            .with("run.waits", Scope.Type.TRUTH)
            .with("run.edits", Scope.Type.NUMBER);
    for (Knob knob : spec.knobs()) {
      scope = scope.with("knobs." + knob.id(), type(knob));
    }
    for (LabSpec.Score score : spec.scores()) {
      for (String part : new String[] {"value", "low", "high", "n"}) {
        scope = scope.with("scores." + score.id() + "." + part, Scope.Type.NUMBER);
      }
    }
    for (LabSpec.Fact fact : spec.facts()) {
      scope = scope.with("facts." + fact.id(), type(fact));
    }
    return scope;
  }

  /// How far a run is, as conditions see it.
  ///
  /// @param waits whether the run waits for a hand
  /// @param edits how many edits the experiment has
  public record Progress(long tick, boolean finished, boolean waits, int edits) {}

  /// What the names stand for now. Intervals that were not worked out and facts that are `NaN` have
  /// no value.
  public static Values values(Settings settings, Drawing drawing, Progress run) {
    var values = new TreeMap<String, Object>();
    values.put("run.tick", run.tick());
    values.put("run.finished", run.finished());
    values.put("run.waits", run.waits());
    values.put("run.edits", run.edits());
    settings.values().forEach((id, value) -> values.put("knobs." + id, value));
    drawing.facts().entrySet().stream()
        .filter(fact -> !fact.getValue().equals(Double.NaN))
        .forEach(fact -> values.put("facts." + fact.getKey(), fact.getValue()));
    drawing
        .scores()
        .forEach(
            (id, estimate) -> {
              values.put("scores." + id + ".value", estimate.value());
              values.put("scores." + id + ".n", estimate.n());
              estimate.low().ifPresent(low -> values.put("scores." + id + ".low", low));
              estimate.high().ifPresent(high -> values.put("scores." + id + ".high", high));
            });
    return Values.of(values);
  }

  private static Scope.Type type(Knob knob) {
    return switch (knob) {
      case Knob.IntKnob whole -> Scope.Type.NUMBER;
      case Knob.RealKnob real -> Scope.Type.NUMBER;
      case Knob.ChoiceKnob choice -> Scope.Type.TEXT;
      case Knob.ChoicesKnob choices -> Scope.Type.TEXTS;
      case Knob.ToggleKnob toggle -> Scope.Type.TRUTH;
      case Knob.ColumnKnob columns -> columns.many() ? Scope.Type.TEXTS : Scope.Type.TEXT;
    };
  }

  private static Scope.Type type(LabSpec.Fact fact) {
    return switch (fact.type()) {
      case NUMBER -> Scope.Type.NUMBER;
      case TEXT -> Scope.Type.TEXT;
      case TEXTS -> Scope.Type.TEXTS;
      case TRUTH -> Scope.Type.TRUTH;
    };
  }
}
