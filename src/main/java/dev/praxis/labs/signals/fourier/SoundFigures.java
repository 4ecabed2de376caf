package dev.praxis.labs.signals.fourier;

import dev.praxis.figure.Axis;
import dev.praxis.figure.Lines;
import dev.praxis.figure.Lines.Line;
import dev.praxis.figure.Plane;
import dev.praxis.figure.Plane.Cut;
import dev.praxis.figure.Plane.Dot;
import dev.praxis.figure.Plane.Layer;
import dev.praxis.figure.Plane.Path;
import dev.praxis.figure.Plane.Points;
import dev.praxis.signal.Window;
import dev.praxis.signal.synth.Partial;
import dev.praxis.signal.teach.Alias;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// The sound: its sines, their phases, the curve with its samples.
record SoundFigures(Words words, FourierConfig config, FourierState state, Analysis analysis) {
  private static final int FINE = 600;
  private static final int CIRCLE = 72;

  private List<String> names() {
    return IntStream.rangeClosed(1, FourierSpec.SINES)
        .mapToObj(number -> words.say("sine.name", "number", number))
        .toList();
  }

  private double[] each(ToDoubleFunction<Partial> value) {
    return state.sines().stream().mapToDouble(value).toArray();
  }

  private static int[] groups() {
    return IntStream.range(0, FourierSpec.SINES).toArray();
  }

  /// Where the samples put each sine stands as a small mark, the sine itself as a large one.
  Plane sines() {
    double half = config.half();
    double[] hertz = each(Partial::hertz);
    double[] amplitude = each(Partial::amplitude);
    double[] apparent = each(sine -> Alias.apparent(sine.hertz(), config.rate()));
    var layers = new ArrayList<Layer>();
    layers.add(new Cut(words.say("sines.half", "half", half), "", false, half, 0, half, 1.05));
    for (int i = 0; i < hertz.length; i++) {
      String name = names().get(i);
      layers.add(stem(name, i, false, hertz[i], amplitude[i]));
      if (hertz[i] > half) {
        layers.add(stem(words.say("sines.seen", "name", name), i, true, apparent[i], amplitude[i]));
      }
    }
    layers.add(
        points(words.say("sines.samples"), Dot.OBSERVATION, apparent, amplitude, Optional.empty()));
    layers.add(
        points(words.say("sines.points"), Dot.CENTRE, hertz, amplitude, Optional.of(Hands.SINE)));
    return new Plane(
        words.say("slot.sines"),
        soundNote(),
        new Axis(Hands.FREQUENCY, "Hz", -150, FourierSpec.HIGHEST + 150),
        new Axis(Hands.AMPLITUDE, "", -0.05, 1.05),
        Optional.empty(),
        layers);
  }

  private Points points(String name, Dot dot, double[] x, double[] y, Optional<String> handle) {
    return new Points(name, dot, x, y, groups(), names(), handle);
  }

  private static Path stem(String name, int series, boolean dashed, double x, double height) {
    return new Path(name, series, dashed, new double[] {x, x}, new double[] {0, height});
  }

  private String soundNote() {
    var note = new StringBuilder(words.say("sines.note", "half", config.half()));
    int above = state.above(config);
    if (above > 0) {
      note.append(' ').append(words.say("sines.above", "count", above));
    }
    if (state.equal() > 0) {
      note.append(' ').append(words.say("sines.equal"));
    }
    if (state.isSilent()) {
      note.append(' ').append(words.say("sines.silent"));
    }
    if (state.moved().contains(true)) {
      note.append(' ').append(words.say("sines.moved", "which", movedOnes()));
    }
    return note.toString();
  }

  private String movedOnes() {
    List<String> moved =
        IntStream.range(0, FourierSpec.SINES)
            .filter(i -> state.moved().get(i))
            .mapToObj(i -> Integer.toString(i + 1))
            .toList();
    return String.join(", ", moved);
  }

  /// Each sine as a pointer: its length is the amplitude, its angle the phase.
  Plane phases() {
    double[] across = each(sine -> sine.amplitude() * Math.cos(sine.phase()));
    double[] up = each(sine -> sine.amplitude() * Math.sin(sine.phase()));
    var layers = new ArrayList<Layer>();
    layers.add(circle());
    for (int i = 0; i < across.length; i++) {
      layers.add(
          new Path(names().get(i), i, false, new double[] {0, across[i]}, new double[] {0, up[i]}));
    }
    layers.add(points(words.say("phases.ends"), Dot.OBSERVATION, across, up, Optional.empty()));
    layers.add(
        points(words.say("sines.points"), Dot.CENTRE, across, up, Optional.of(Hands.POINTER)));
    return new Plane(
            words.say("slot.phases"),
            words.say("phases.note"),
            new Axis(Hands.SINE_PART, "", -1.15, 1.15),
            new Axis(Hands.COSINE_PART, "", -1.15, 1.15),
            Optional.empty(),
            layers)
        .withEqualAxes();
  }

  private Path circle() {
    double[] x = new double[CIRCLE + 1];
    double[] y = new double[CIRCLE + 1];
    Arrays.setAll(x, i -> Math.cos(2 * Math.PI * i / CIRCLE));
    Arrays.setAll(y, i -> Math.sin(2 * Math.PI * i / CIRCLE));
    return new Path(words.say("phases.circle"), -1, true, x, y);
  }

  /// The curve, its samples, and where sines lie above half the rate the other curve through them.
  Lines wave() {
    double end = 1_000.0 * config.samples() / config.rate();
    double loud = Math.max(0.01, Arrays.stream(each(Partial::amplitude)).sum());
    var lines = new ArrayList<Line>();
    if (config.shape() != Window.RECTANGULAR) {
      lines.add(window(loud));
    }
    lines.add(curve(words.say("wave.sound"), 0, false, state.sines()));
    boolean aliased = state.above(config) > 0;
    if (aliased) {
      List<Partial> folded = Sampling.folded(state.sines(), config.rate());
      lines.add(curve(words.say("wave.alias"), 1, true, folded));
    }
    for (int n = 0; n < config.samples(); n++) {
      lines.add(sample(n, n == config.samples() - 1 ? words.say("wave.samples") : ""));
    }
    return new Lines(
        words.say("slot.wave"),
        waveNote(aliased),
        new Axis(words.say("axis.time"), "ms", 0, end),
        new Axis(words.say("axis.value"), "", -1.05 * loud, 1.05 * loud),
        lines,
        Double.NaN);
  }

  private String waveNote(boolean aliased) {
    return words.say(
        aliased ? "wave.note-aliased" : "wave.note",
        "samples",
        config.samples(),
        "rate",
        config.rate(),
        "ms",
        1_000.0 * config.samples() / config.rate());
  }

  private Line curve(String name, int series, boolean dashed, List<Partial> sines) {
    double[] at = new double[FINE + 1];
    double[] value = new double[FINE + 1];
    for (int i = 0; i <= FINE; i++) {
      double seconds = (double) i / FINE * config.samples() / config.rate();
      at[i] = 1_000 * seconds;
      value[i] = Sampling.at(sines, seconds);
    }
    return new Line(name, series, dashed, false, at, value);
  }

  private Line sample(int n, String name) {
    return new Line(
        name,
        2,
        false,
        true,
        new double[] {1_000.0 * n / config.rate()},
        new double[] {analysis.samples()[n]});
  }

  private Line window(double height) {
    double[] at = new double[config.samples()];
    double[] value = new double[config.samples()];
    Arrays.setAll(at, n -> 1_000.0 * n / config.rate());
    Arrays.setAll(value, n -> height * analysis.window()[n]);
    return new Line(words.say("wave.window"), 3, true, false, at, value);
  }
}
