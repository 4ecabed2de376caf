package dev.praxis.labs.mlops.rollout;

import static dev.praxis.lab.Effect.LIVE;
import static dev.praxis.lab.Effect.LOOK;
import static dev.praxis.lab.Effect.RESTART;

import dev.praxis.lab.Goal;
import dev.praxis.lab.Handle;
import dev.praxis.lab.Knob;
import dev.praxis.lab.Knob.ChoiceKnob;
import dev.praxis.lab.Knob.IntKnob;
import dev.praxis.lab.Knob.RealKnob;
import dev.praxis.lab.Knob.ToggleKnob;
import dev.praxis.lab.LabSpec;
import dev.praxis.lab.LabSpec.Fact;
import dev.praxis.lab.LabSpec.Fact.Type;
import dev.praxis.lab.LabSpec.Score;
import dev.praxis.lab.LabSpec.Slot;
import dev.praxis.lab.Reach;
import dev.praxis.rollout.Act;
import dev.praxis.rollout.claim.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the lab offers.
final class RolloutSpec {
  private static final int DAYS = 7;

  /// Knobs that say nothing to a machine that decides alone.
  private static final Set<String> FOR_PEOPLE = Set.of("people");

  private RolloutSpec() {}

  static final LabSpec SPEC =
      new LabSpec(
          "rollout-patterns",
          1,
          "mlops",
          List.of(),
          Stream.concat(fixed().stream(), live().stream()).toList(),
          Arrays.stream(Act.values())
              .map(act -> new Handle(id(act), "", Reach.RUN, Set.of(Handle.Does.PRESS)))
              .toList(),
          List.of("tick", "hour", "day"),
          slots(),
          List.of(
              new Score("time_to_detect", false),
              new Score("time_to_mitigate", false),
              new Score("users_harmed", false),
              new Score("accuracy_live", true),
              new Score("availability", true),
              new Score("p99_ms", false),
              new Score("false_alarms", false),
              new Score("cost", false),
              new Score("offline_*", true).inTable("versions")),
          facts(),
          DAYS * (long) Clock.DAY,
          new Goal.Tick(Clock.DAY));

  static String id(Act act) {
    return act.name().toLowerCase(Locale.ROOT);
  }

  /// The act behind a button.
  static Optional<Act> act(String handle) {
    return Arrays.stream(Act.values()).filter(act -> id(act).equals(handle)).findFirst();
  }

  private static List<Knob> fixed() {
    return List.of(
        new ChoiceKnob(
            "pattern", RESTART, List.of("shadow", "canary", "blue-green", "ab"), "canary"),
        new ChoiceKnob(
            "incident",
            RESTART,
            List.of(
                "none",
                "surprise",
                "bad-model",
                "lost-input",
                "crowd",
                "drift",
                "leak",
                "late-labels"),
            "bad-model"),
        new RealKnob("rate", RESTART, 0.2, 4, 1, true),
        new IntKnob("servers", RESTART, 1, 16, 4),
        new IntKnob("label_delay", RESTART, 0, 48, 2),
        new IntKnob("window", RESTART, 1, 48, 4),
        new RealKnob("pace", RESTART, 0.25, 4, 1, true),
        new IntKnob("least", RESTART, 20, 1_000, 100, true));
  }

  private static List<Knob> live() {
    return List.of(
        new ChoiceKnob("control", LIVE, List.of("manual", "rule"), "manual"),
        new ChoiceKnob(
            "degree", LIVE, List.of("human", "shadow", "assist", "partial", "full"), "full"),
        new IntKnob("people", LIVE, 0, 200, 15),
        new RealKnob("strictness", LIVE, 0.5, 3, 1, false),
        new RealKnob("floor", LIVE, 0.6, 0.9, 0.8, false),
        new RealKnob("level", LIVE, 0.001, 0.2, 0.05, true),
        new IntKnob("probes", LIVE, 0, 2_400, 0),
        new ToggleKnob("limit", LIVE, false),
        new IntKnob("room", LIVE, 0, 120, 60),
        new IntKnob("span", LOOK, 6, DAYS * 24, 36));
  }

  /// The first ones have places of their own where there is room.
  private static List<Slot> slots() {
    Stream<Slot> first = Stream.of("quality", "alarms", "traffic").map(id -> new Slot(id, true));
    Stream<Slot> others =
        Stream.of(
                "deciders",
                "log",
                "latency",
                "errors",
                "inputs",
                "budget",
                "signals",
                "registry",
                "judge",
                "scores",
                "postmortem")
            .map(id -> new Slot(id, false));
    return Stream.concat(first, others).toList();
  }

  private static List<Fact> facts() {
    return Stream.of(
            facts(
                Type.NUMBER,
                List.of(
                    "hour",
                    "ringing",
                    "share",
                    "servers",
                    "acts",
                    "load",
                    "failing",
                    "missing",
                    "drift",
                    "repeated",
                    "memory",
                    "copied",
                    "true_alarms",
                    "harm_limit",
                    "versions",
                    "by_people",
                    "p_accuracy")),
            facts(Type.TEXT, List.of("standing", "champion", "judge", "release", "trouble")),
            facts(Type.TEXTS, List.of("alarms")),
            facts(Type.TRUTH, List.of("detected", "survived", "over", "paused", "fallback")))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Fact> facts(Type type, List<String> ids) {
    return ids.stream().map(id -> new Fact(id, type)).collect(Collectors.toList());
  }

  /// What says nothing under these settings.
  static Set<String> idle(String degree, int probes) {
    boolean alone = degree.equals("full");
    Set<String> none = Set.of();
    return Stream.of(alone ? FOR_PEOPLE : none, probes == 0 ? Set.of("limit") : none)
        .flatMap(Set::stream)
        .collect(Collectors.toSet());
  }
}
