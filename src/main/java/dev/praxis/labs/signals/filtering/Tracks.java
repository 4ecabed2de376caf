package dev.praxis.labs.signals.filtering;

import dev.praxis.figure.Axis;
import dev.praxis.figure.Figure;
import dev.praxis.figure.Spectrogram;
import dev.praxis.figure.Waveform;
import dev.praxis.lab.View;
import dev.praxis.signal.Decibels;
import dev.praxis.signal.Envelope;
import dev.praxis.signal.Framing;
import dev.praxis.signal.Stft;
import dev.praxis.signal.Window;
import dev.praxis.words.Words;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/// The sound before and after over one time axis.
final class Tracks {
  private static final int WAVE_COLUMNS = 1_000;
  private static final int COLUMNS = 500;
  private static final double RANGE = 80;
  private static final int REPORT_EVERY = 16;
  private final Words words;
  private final FilterConfig config;
  private final FilterState state;
  private final View view;
  private final Axis time;
  private final double loud;

  Tracks(Words words, FilterConfig config, FilterState state, View view) {
    this.words = words;
    this.config = config;
    this.state = state;
    this.view = view;
    this.time = new Axis(words.say("axis.time"), "s", 0, state.mixture().seconds());
    this.loud = Math.max(1e-6, Arrays.stream(before()).map(Math::abs).max().orElse(0));
  }

  private double[] before() {
    return state.mixture().sum();
  }

  private double cursor() {
    return Math.clamp(config.cursor(), 0, state.mixture().seconds());
  }

  void into(Map<String, Figure> figures) throws InterruptedException {
    int known = Progress.of(config, state.mixture()).samples(config, state);
    double[] after = Arrays.copyOf(state.result().after(), known);
    double[] shown = Arrays.copyOf(after, before().length);
    figures.put("before", wave("before", before(), beforeNote()));
    figures.put("after", wave("after", shown, afterNote(known)));
    if (!view.draft()) {
      Framing framing = framing();
      double[][] powers = {powers(framing, before()), powers(framing, shown)};
      double zero = Arrays.stream(powers[0]).max().orElse(0);
      figures.put("spectrum_before", picture("spectrum_before", framing, powers[0], zero));
      figures.put("spectrum_after", picture("spectrum_after", framing, powers[1], zero));
    }
  }

  /// Both waves have the scale of the first, unless the second is louder.
  private Waveform wave(String slot, double[] sound, String note) {
    double peak = Math.max(loud, Arrays.stream(sound).map(Math::abs).max().orElse(0));
    Envelope envelope = Envelope.of(sound, Math.min(sound.length, WAVE_COLUMNS));
    return new Waveform(
        words.say("slot." + slot),
        note,
        time,
        new Axis(words.say("axis.amplitude"), "", -1.05 * peak, 1.05 * peak),
        envelope.lows(),
        envelope.highs(),
        Optional.empty(),
        cursor());
  }

  private String beforeNote() {
    Mixture mixture = state.mixture();
    if (Mixture.power(mixture.sum()) == 0) {
      return words.say("before.silent");
    }
    String note =
        words.say(
            mixture.whole() > mixture.seconds() + 1e-9 ? "before.part" : "before.whole",
            "seconds",
            mixture.seconds(),
            "whole",
            mixture.whole(),
            "rate",
            mixture.rate(),
            "level",
            Mixture.level(mixture.sum()));
    return mixture.remark().map(remark -> note + " " + remark).orElse(note);
  }

  private String afterNote(int known) {
    if (!state.result().isStable()) {
      int rate = state.mixture().rate();
      return state.result().runsAway().isPresent()
          ? words.say(
              "after.runs-away", "seconds", (double) state.result().runsAway().getAsInt() / rate)
          : words.say("after.unstable");
    }
    double[] after = Arrays.copyOf(state.result().after(), known);
    String key = known < before().length ? "after.some" : "after.whole";
    return words.say(
        key,
        "seconds",
        (double) known / state.mixture().rate(),
        "level",
        Mixture.level(after),
        "change",
        Mixture.level(after) - Mixture.level(Arrays.copyOf(before(), known)));
  }

  private Framing framing() {
    int window = Design.window(state.mixture().rate());
    int hop = Math.max(window / 8, before().length / COLUMNS + 1);
    return Framing.of(Window.HANN, window, hop);
  }

  private double[] powers(Framing framing, double[] sound) throws InterruptedException {
    int frames = framing.count(sound.length);
    double[] powers = new double[frames * framing.bins()];
    double[] one = new double[framing.bins()];
    var stft = new Stft(framing);
    for (int frame = 0; frame < frames; frame++) {
      stft.powers(sound, frame, frame + 1, one);
      System.arraycopy(one, 0, powers, frame * one.length, one.length);
      if (frame % REPORT_EVERY == 0) {
        view.progress().report((double) frame / frames);
      }
    }
    return powers;
  }

  /// Decibels below the loudest moment before.
  private Spectrogram picture(String slot, Framing framing, double[] powers, double zero) {
    float[] value = new float[powers.length];
    double reference = Decibels.ofPower(zero);
    for (int i = 0; i < value.length; i++) {
      double power = Double.isFinite(powers[i]) ? powers[i] : 0;
      value[i] = (float) Math.clamp(Decibels.ofPower(power) - reference, -RANGE, 0);
    }
    return new Spectrogram(
        words.say("slot." + slot),
        words.say("picture." + slot, "ms", 1_000.0 * framing.length() / state.mixture().rate()),
        time,
        new Axis(Hands.FREQUENCY, "Hz", 0, state.mixture().rate() / 2.0),
        value.length / framing.bins(),
        framing.bins(),
        value,
        -RANGE,
        0,
        "dB",
        false,
        cursor());
  }
}
