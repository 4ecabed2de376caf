package dev.praxis.labs.signals.fourier;

import dev.praxis.figure.Axis;
import dev.praxis.figure.Lines;
import dev.praxis.figure.Lines.Line;
import dev.praxis.figure.Plane;
import dev.praxis.figure.Plane.Dot;
import dev.praxis.figure.Plane.Layer;
import dev.praxis.figure.Plane.Path;
import dev.praxis.figure.Plane.Points;
import dev.praxis.figure.Rows;
import dev.praxis.figure.Table;
import dev.praxis.signal.Complex;
import dev.praxis.signal.Fft;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The spectrum, and one bin of it as a chain of terms.
record SumFigures(Words words, FourierConfig config, FourierState state, Analysis analysis) {
  private static final int FINE = 2_048;
  private static final double FLOOR = -80;

  Lines spectrum() {
    double[] fine = between();
    double loudest = Math.max(1e-9, Arrays.stream(fine).max().orElse(0));
    boolean decibels = config.decibels();
    double low = decibels ? FLOOR : 0;
    var lines = new ArrayList<Line>();
    double[] hertz = new double[fine.length];
    Arrays.setAll(hertz, i -> (double) i * config.rate() / FINE);
    Arrays.setAll(fine, i -> shown(fine[i], loudest));
    lines.add(new Line(words.say("spectrum.between"), 0, true, false, hertz, fine));
    double[] magnitudes = analysis.magnitudes();
    for (int bin = 0; bin < magnitudes.length; bin++) {
      double at = bin * config.width();
      double height = shown(magnitudes[bin], loudest);
      lines.add(new Line("", 1, false, false, new double[] {at, at}, new double[] {low, height}));
      String name = bin == magnitudes.length - 1 ? words.say("spectrum.bins") : "";
      lines.add(new Line(name, 1, false, true, new double[] {at}, new double[] {height}));
    }
    return new Lines(
        words.say("slot.spectrum"),
        spectrumNote(),
        new Axis(words.say("axis.frequency"), "Hz", 0, config.half()),
        decibels
            ? new Axis(words.say("axis.level"), "dB", FLOOR, 5)
            : new Axis(words.say("axis.magnitude"), "", 0, 1.1 * loudest),
        lines,
        mirrored() * config.width());
  }

  private double shown(double magnitude, double loudest) {
    return config.decibels()
        ? Math.max(FLOOR, 20 * Math.log10(Math.max(magnitude / loudest, 1e-9)))
        : magnitude;
  }

  /// Bins above N/2 repeat those below.
  private int mirrored() {
    return Math.min(config.bin(), config.samples() - config.bin());
  }

  private String spectrumNote() {
    String note =
        words.say(
            "spectrum.note", "width", config.width(), "peak", analysis.peak() * config.width());
    if (config.asked() != config.bin()) {
      return note
          + " "
          + words.say(
              "spectrum.repeats",
              "asked",
              config.asked(),
              "samples",
              config.samples(),
              "bin",
              config.bin());
    }
    return config.bin() > config.samples() / 2
        ? note + " " + words.say("spectrum.mirror", "bin", config.bin(), "other", mirrored())
        : note;
  }

  /// The same sum at frequencies between the bins, by a transform of the frame with zeros behind.
  private double[] between() {
    double[] spectrum = new double[FINE + 2];
    new Fft(FINE).forward(Arrays.copyOf(analysis.frame(), FINE), 0, spectrum);
    double[] magnitudes = new double[FINE / 2 + 1];
    Arrays.setAll(magnitudes, i -> Math.hypot(spectrum[2 * i], spectrum[2 * i + 1]));
    return magnitudes;
  }

  /// The terms head to tail: each begins where the one before ended.
  Plane sum() {
    int terms = state.terms(config);
    List<Complex> sums = analysis.sum().sums();
    double reach = 1.1 * Math.max(0.01, sums.stream().mapToDouble(Complex::abs).max().orElse(0));
    Complex now = analysis.sumOf(terms);
    var layers = new ArrayList<Layer>();
    if (terms < config.samples()) {
      layers.add(chain(words.say("sum.rest"), -1, terms, config.samples()));
    }
    layers.add(chain(words.say("sum.chain"), 0, 0, terms));
    layers.add(
        new Path(
            words.say("sum.total"),
            1,
            false,
            new double[] {0, now.re()},
            new double[] {0, now.im()}));
    layers.add(ends(terms));
    layers.add(
        new Points(
            words.say("sum.here"),
            Dot.PLACE,
            new double[] {now.re()},
            new double[] {now.im()},
            new int[] {1},
            List.of(words.say("sum.terms"), words.say("sum.total")),
            Optional.empty()));
    return new Plane(
            words.say("slot.sum"),
            sumNote(now, terms),
            new Axis(words.say("axis.real"), "", -reach, reach),
            new Axis(words.say("axis.imaginary"), "", -reach, reach),
            Optional.empty(),
            layers)
        .withEqualAxes();
  }

  private String sumNote(Complex now, int terms) {
    return words.say(
        "sum.note",
        "bin",
        config.bin(),
        "hertz",
        config.bin() * config.width(),
        "terms",
        terms,
        "samples",
        config.samples(),
        "magnitude",
        Analysis.size(now));
  }

  private Path chain(String name, int series, int from, int to) {
    double[] re = new double[to - from + 1];
    double[] im = new double[to - from + 1];
    for (int i = 0; i < re.length; i++) {
      Complex sum = analysis.sumOf(from + i);
      re[i] = sum.re();
      im[i] = sum.im();
    }
    return new Path(name, series, series < 0, re, im);
  }

  private Points ends(int terms) {
    Path path = chain("", 0, 0, terms);
    return new Points(
        words.say("sum.ends"),
        Dot.OBSERVATION,
        path.x(),
        path.y(),
        new int[terms + 1],
        List.of(words.say("sum.terms"), words.say("sum.total")),
        Optional.empty());
  }

  Rows terms() {
    var rows = new ArrayList<List<Object>>();
    for (int n = 0; n < state.terms(config); n++) {
      Complex term = analysis.sum().terms().get(n);
      Complex sum = analysis.sum().sums().get(n);
      rows.add(
          List.of(
              (long) n, analysis.frame()[n], turned(n), term.re(), term.im(), sum.re(), sum.im()));
    }
    return new Rows(
        words.say("slot.terms"),
        words.say("terms.note", "bin", config.bin(), "samples", config.samples()),
        new Table(
            List.of(
                "n",
                words.say("terms.sample"),
                words.say("terms.angle"),
                words.say("terms.re"),
                words.say("terms.im"),
                words.say("terms.sum-re"),
                words.say("terms.sum-im")),
            rows));
  }

  /// Where the pointer stands at sample n, in degrees.
  private double turned(int n) {
    return -360.0 * ((long) config.bin() * n % config.samples()) / config.samples();
  }
}
