package dev.praxis.labs.signals.filtering;

import static dev.praxis.lab.Effect.LOOK;
import static dev.praxis.lab.Effect.RESTART;

import dev.praxis.lab.Goal;
import dev.praxis.lab.Handle;
import dev.praxis.lab.Handle.Does;
import dev.praxis.lab.Knob;
import dev.praxis.lab.Knob.ChoiceKnob;
import dev.praxis.lab.Knob.IntKnob;
import dev.praxis.lab.Knob.RealKnob;
import dev.praxis.lab.Knob.ToggleKnob;
import dev.praxis.lab.LabSpec;
import dev.praxis.lab.LabSpec.Fact;
import dev.praxis.lab.LabSpec.Fact.Type;
import dev.praxis.lab.LabSpec.Role;
import dev.praxis.lab.LabSpec.Score;
import dev.praxis.lab.LabSpec.Slot;
import dev.praxis.lab.Reach;
import java.util.List;
import java.util.Set;

/// What the lab offers.
final class FilterSpec {
  private static final double LONGEST = 20;
  private static final long MOST_TICKS = 100_000;

  private FilterSpec() {}

  static final LabSpec SPEC =
      new LabSpec(
              "filtering",
              1,
              "signals",
              List.of(new Role("data", Role.Kind.SOUND, "spoken-digits/7_gb-f2_0")),
              knobs(),
              List.of(
                  new Handle(
                      "point", "response", Reach.DATA, Set.of(Does.MOVE, Does.ADD, Does.REMOVE)),
                  new Handle("pole", "poles", Reach.DATA, Set.of(Does.MOVE)),
                  new Handle("zero", "poles", Reach.DATA, Set.of(Does.MOVE))),
              List.of("step", "ten"),
              List.of(
                  new Slot("response", true),
                  new Slot("poles", true),
                  Slot.track("before", "cursor"),
                  Slot.track("after", "cursor"),
                  Slot.track("spectrum_before", "cursor"),
                  Slot.track("spectrum_after", "cursor"),
                  new Slot("slide", true),
                  new Slot("products", false),
                  new Slot("phase", false),
                  new Slot("impulse", false)),
              List.of(
                  new Score("cutoff", true),
                  new Score("gain", true),
                  new Score("ripple", false),
                  new Score("stopband", true),
                  new Score("snr_gain", true),
                  new Score("work", false)),
              List.of(
                  new Fact("stable", Type.TRUTH),
                  new Fact("radius", Type.NUMBER),
                  new Fact("rate", Type.NUMBER),
                  new Fact("duration", Type.NUMBER),
                  new Fact("level_before", Type.NUMBER),
                  new Fact("level_after", Type.NUMBER),
                  new Fact("output", Type.NUMBER),
                  new Fact("sum", Type.NUMBER),
                  new Fact("silent", Type.TRUTH)),
              MOST_TICKS,
              Goal.END)
          .sounding(List.of("before", "after", "removed"));

  private static List<Knob> knobs() {
    return List.of(
        new ChoiceKnob(
            "kind", RESTART, FilterConfig.names(FilterConfig.Kind.values()), "butterworth"),
        new ChoiceKnob("source", RESTART, Source.names(), "recording"),
        new RealKnob("noise", RESTART, 0, 0.5, 0.02, false),
        new ChoiceKnob("shape", RESTART, FilterConfig.names(FilterConfig.Shape.values()), "low"),
        new IntKnob("order", RESTART, 1, 12, 4),
        new RealKnob("low_edge", RESTART, 20, 24_000, 300, true),
        new RealKnob("high_edge", RESTART, 20, 24_000, 1_000, true),
        new IntKnob("taps", RESTART, 1, 255, 63),
        new ChoiceKnob(
            "kernel", RESTART, FilterConfig.names(FilterConfig.Kernel.values()), "average"),
        new RealKnob("reduction", RESTART, 0, 60, 20, false),
        new RealKnob("deviations", RESTART, 0, 5, 1.5, false),
        new ToggleKnob("smooth", RESTART, true),
        new RealKnob("probe", LOOK, 20, 24_000, 2_000, true),
        new RealKnob("cursor", LOOK, 0, LONGEST, 0.3, false),
        new RealKnob("seconds", RESTART, 0.1, LONGEST, 10, false));
  }
}
