package dev.praxis.labs.mlops.conceptdrift;

import static dev.praxis.lab.Effect.LOOK;
import static dev.praxis.lab.Effect.RESTART;

import dev.praxis.lab.Goal;
import dev.praxis.lab.Knob;
import dev.praxis.lab.Knob.ChoiceKnob;
import dev.praxis.lab.Knob.ChoicesKnob;
import dev.praxis.lab.Knob.IntKnob;
import dev.praxis.lab.Knob.RealKnob;
import dev.praxis.lab.LabSpec;
import dev.praxis.lab.LabSpec.Fact;
import dev.praxis.lab.LabSpec.Fact.Type;
import dev.praxis.lab.LabSpec.Role;
import dev.praxis.lab.LabSpec.Score;
import dev.praxis.lab.LabSpec.Slot;
import dev.praxis.stream.detect.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// What the lab offers.
final class DriftSpec {
  /// The id of the table the lab stands on until another is given.
  static final String SHIPPED = "error_bits";

  /// More rows of a table are left out, and the note of the errors says so.
  static final int MOST_ROWS = 1_000_000;

  /// Knobs that only a made stream has.
  static final Set<String> MADE =
      Set.of(
          "what",
          "shape",
          "at",
          "width",
          "size",
          "noise",
          "length",
          "price_miss",
          "price_false",
          "price_delay",
          "seeds");

  private static final int LONGEST = 20_000;
  private static final List<String> KINDS = Arrays.stream(Kind.values()).map(Kind::id).toList();
  private static final List<String> CHOSEN =
      List.of("ddm", "eddm", "hddm_a", "hddm_w", "adwin", "page_hinkley");

  private DriftSpec() {}

  static final LabSpec SPEC =
      new LabSpec(
          "concept-drift",
          1,
          "mlops",
          List.of(new Role("data", SHIPPED)),
          knobs(),
          List.of(),
          List.of("instance", "hundred", "thousand"),
          List.of(
              new Slot("errors", true),
              new Slot("statistic", true),
              new Slot("blind", true),
              new Slot("policies", true),
              new Slot("alarms", false),
              new Slot("race", false)),
          List.of(
              new Score("error_rate", false),
              new Score("accuracy", true),
              new Score("estimated_accuracy", true),
              new Score("false_alarms", false),
              new Score("missed", false),
              new Score("drifts_*", false).inTable("detectors"),
              new Score("delay_*", false).inTable("detectors"),
              new Score("policy_*", true).inTable("policies"),
              new Score("relearnt_*", false).inTable("policies"),
              new Score("cost_*", false).inTable("detectors")),
          List.of(
              new Fact("source", Type.TEXT),
              new Fact("truth_known", Type.TRUTH),
              new Fact("change", Type.NUMBER),
              new Fact("bits", Type.NUMBER),
              new Fact("watching", Type.NUMBER),
              new Fact("alarmed", Type.TEXTS),
              new Fact("found", Type.NUMBER),
              new Fact("gap", Type.NUMBER),
              new Fact("cheapest", Type.TEXT)),
          MOST_ROWS,
          Goal.END);

  private static List<Knob> knobs() {
    return List.of(
        new ChoiceKnob("stream", RESTART, Source.names(), "auto"),
        new ChoicesKnob("detectors", RESTART, KINDS, CHOSEN, 1),
        new ChoiceKnob("shown", LOOK, KINDS, "ddm"),
        new ChoiceKnob("reading", RESTART, List.of("moa", "river"), "moa"),
        new ChoiceKnob("what", RESTART, List.of("x", "y", "concept"), "concept"),
        new ChoiceKnob(
            "shape", RESTART, List.of("sudden", "gradual", "incremental", "recurring"), "sudden"),
        new IntKnob("at", RESTART, 0, LONGEST, 3_000),
        new IntKnob("width", RESTART, 1, LONGEST, 1_000, true),
        new RealKnob("size", RESTART, 0, 1, 1, false),
        new RealKnob("noise", RESTART, 0, 0.5, 0.1, false),
        new IntKnob("delay", RESTART, 0, 2_000, 0),
        new IntKnob("length", RESTART, 1_000, LONGEST, 6_000),
        new ChoiceKnob("model", RESTART, List.of("naive-bayes", "logistic"), "naive-bayes"),
        new IntKnob("window", RESTART, 50, 2_000, 300),
        new ChoiceKnob("trigger", RESTART, KINDS, "ddm"),
        new IntKnob("every", RESTART, 100, 10_000, 1_000),
        new IntKnob("price_miss", LOOK, 0, 10_000, 3_000),
        new IntKnob("price_false", LOOK, 0, 10_000, 200),
        new RealKnob("price_delay", LOOK, 0, 100, 1, false),
        new IntKnob("seeds", LOOK, 1, 50, 10));
  }
}
