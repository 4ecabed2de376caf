package dev.praxis.labs.signals.spectrograms;

import static dev.praxis.lab.Effect.LOOK;
import static dev.praxis.lab.Effect.RESTART;

import dev.praxis.lab.Goal;
import dev.praxis.lab.Knob.ChoiceKnob;
import dev.praxis.lab.Knob.IntKnob;
import dev.praxis.lab.Knob.RealKnob;
import dev.praxis.lab.LabSpec;
import dev.praxis.lab.LabSpec.Fact;
import dev.praxis.lab.LabSpec.Fact.Type;
import dev.praxis.lab.LabSpec.Role;
import dev.praxis.lab.LabSpec.Score;
import dev.praxis.lab.LabSpec.Slot;
import java.util.List;

/// What the lab offers.
final class SpectrogramSpec {
  /// Two hours: longer recordings are opened, what lies beyond is out of reach.
  private static final double LONGEST = 7_200;

  private static final double MOST_SECONDS = 60;
  private static final long MOST_FRAMES = 50_000_000;

  private SpectrogramSpec() {}

  static final LabSpec SPEC =
      new LabSpec(
              "spectrograms",
              1,
              "signals",
              List.of(new Role("data", Role.Kind.SOUND, "spoken-digits/7_gb-f2_0")),
              List.of(
                  new ChoiceKnob("source", RESTART, Source.names(), "recording"),
                  new RealKnob("from", RESTART, 0, LONGEST, 0, false),
                  new RealKnob("seconds", RESTART, 0.1, MOST_SECONDS, 20, false),
                  new RealKnob("cursor", LOOK, 0, LONGEST, 0.3, false),
                  new IntKnob("window", LOOK, 16, 16_384, 256, true),
                  new IntKnob("hop", RESTART, 1, 8_192, 32, true),
                  new ChoiceKnob(
                      "shape",
                      LOOK,
                      List.of("rectangular", "hann", "hamming", "blackman", "gaussian"),
                      "hann"),
                  new IntKnob("padding", LOOK, 1, 8, 1),
                  new IntKnob("window_b", LOOK, 16, 16_384, 1_024, true),
                  new ChoiceKnob("scale", LOOK, List.of("linear", "log", "mel"), "linear"),
                  new RealKnob("range", LOOK, 20, 120, 80, false),
                  new ChoiceKnob("colours", LOOK, List.of("viridis", "grey"), "viridis"),
                  new RealKnob("emphasis", LOOK, 0, 0.99, 0, false),
                  new IntKnob("bands", LOOK, 1, 256, 40),
                  new ChoiceKnob("mel", LOOK, List.of("slaney", "htk"), "slaney"),
                  new IntKnob("coefficients", LOOK, 1, 60, 13),
                  new RealKnob("band_low", LOOK, 20, 20_000, 300, true),
                  new RealKnob("band_high", LOOK, 20, 24_000, 3_000, true)),
              List.of(),
              List.of("frame", "tenth", "second"),
              List.of(
                  Slot.track("wave", "cursor"),
                  Slot.track("spectrogram", "cursor"),
                  Slot.track("spectrogram_b", "cursor"),
                  Slot.track("mel_bands", "cursor"),
                  Slot.track("cepstrum", "cursor"),
                  new Slot("frame", false),
                  new Slot("shape", false),
                  new Slot("bank", false),
                  new Slot("mel", false),
                  new Slot("mfcc", false)),
              List.of(
                  new Score("peak", true),
                  new Score("peak_magnitude", true),
                  new Score("centroid", true),
                  new Score("window_ms", false),
                  new Score("resolution", false)),
              List.of(
                  new Fact("rate", Type.NUMBER),
                  new Fact("duration", Type.NUMBER),
                  new Fact("frame", Type.NUMBER),
                  new Fact("frames", Type.NUMBER),
                  new Fact("empty_bands", Type.NUMBER),
                  new Fact("silent", Type.TRUTH),
                  new Fact("clipped", Type.NUMBER)),
              MOST_FRAMES,
              Goal.END)
          .sounding(List.of("original", "emphasised", "frame", "band", "resynthesised", "mel"));
}
