package dev.praxis.labs.signals.fourier;

import static dev.praxis.lab.Effect.LOOK;
import static dev.praxis.lab.Effect.RESTART;

import dev.praxis.lab.Goal;
import dev.praxis.lab.Handle;
import dev.praxis.lab.Knob;
import dev.praxis.lab.Knob.ChoiceKnob;
import dev.praxis.lab.Knob.IntKnob;
import dev.praxis.lab.Knob.RealKnob;
import dev.praxis.lab.LabSpec;
import dev.praxis.lab.LabSpec.Fact;
import dev.praxis.lab.LabSpec.Fact.Type;
import dev.praxis.lab.LabSpec.Score;
import dev.praxis.lab.LabSpec.Slot;
import dev.praxis.lab.Reach;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What the lab offers.
final class FourierSpec {
  /// How many sines a sound is made of.
  static final int SINES = 4;

  /// The highest frequency of a sine, in hertz.
  static final int HIGHEST = 8_000;

  private static final int MOST_TICKS = 64 + 6;
  private static final int[] HERTZ = {1_000, 2_500, 3_000, 5_500};
  private static final double[] AMPLITUDES = {0.6, 0.3, 0, 0};

  private FourierSpec() {}

  static final LabSpec SPEC =
      new LabSpec(
              "fourier",
              1,
              "signals",
              List.of(),
              knobs(),
              List.of(
                  new Handle(Hands.SINE, "sines", Reach.DATA, Set.of(Handle.Does.MOVE)),
                  new Handle(Hands.POINTER, "phases", Reach.DATA, Set.of(Handle.Does.MOVE))),
              List.of("term", "bin"),
              List.of(
                  new Slot("sines", true),
                  new Slot("wave", true),
                  new Slot("spectrum", true),
                  new Slot("sum", true),
                  new Slot("phases", false),
                  new Slot("terms", false),
                  new Slot("butterflies", false),
                  new Slot("stages", false),
                  new Slot("work", false)),
              List.of(
                  new Score("magnitude", true),
                  new Score("phase", true),
                  new Score("peak", true),
                  new Score("leakage", false),
                  new Score("apparent", true),
                  new Score("operations_dft", false),
                  new Score("operations_fft", false)),
              List.of(
                  new Fact("n", Type.NUMBER),
                  new Fact("bin", Type.NUMBER),
                  new Fact("bin_hertz", Type.NUMBER),
                  new Fact("bin_width", Type.NUMBER),
                  new Fact("half_rate", Type.NUMBER),
                  new Fact("terms", Type.NUMBER),
                  new Fact("stages", Type.NUMBER),
                  new Fact("hertz", Type.NUMBER),
                  new Fact("off_bin", Type.NUMBER),
                  new Fact("aliased", Type.NUMBER),
                  new Fact("equal", Type.NUMBER),
                  new Fact("loudest", Type.NUMBER),
                  new Fact("silent", Type.TRUTH),
                  new Fact("moved", Type.TRUTH)),
              MOST_TICKS,
              Goal.END)
          .sounding(List.of("sum", "sine", "sampled"));

  private static List<Knob> knobs() {
    var knobs = new ArrayList<Knob>();
    knobs.add(new IntKnob("rate", RESTART, 1_000, 16_000, 8_000));
    knobs.add(new ChoiceKnob("n", RESTART, List.of("4", "8", "16", "32", "64"), "16"));
    knobs.add(new IntKnob("bin", RESTART, 0, 63, 2));
    knobs.add(
        new ChoiceKnob(
            "shape",
            RESTART,
            List.of("rectangular", "hann", "hamming", "blackman", "gaussian"),
            "rectangular"));
    knobs.add(new IntKnob("sine", LOOK, 1, SINES, 1));
    knobs.add(new ChoiceKnob("scale", LOOK, List.of("linear", "decibels"), "linear"));
    for (int i = 0; i < SINES; i++) {
      int number = i + 1;
      knobs.add(new IntKnob("f" + number, RESTART, 0, HIGHEST, HERTZ[i]));
      knobs.add(new RealKnob("a" + number, RESTART, 0, 1, AMPLITUDES[i], false));
      knobs.add(new RealKnob("p" + number, RESTART, -180, 180, 0, false));
    }
    return knobs;
  }
}
