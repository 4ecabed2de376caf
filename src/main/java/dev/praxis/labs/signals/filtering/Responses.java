package dev.praxis.labs.signals.filtering;

import dev.praxis.figure.Axis;
import dev.praxis.figure.Lines;
import dev.praxis.figure.Lines.Line;
import dev.praxis.figure.Plane;
import dev.praxis.figure.Plane.Dot;
import dev.praxis.figure.Plane.Layer;
import dev.praxis.figure.Plane.Path;
import dev.praxis.figure.Plane.Points;
import dev.praxis.labs.signals.filtering.Design.Gate;
import dev.praxis.labs.signals.filtering.Design.Recursive;
import dev.praxis.labs.signals.filtering.Design.Taps;
import dev.praxis.labs.signals.filtering.FilterConfig.Kind;
import dev.praxis.labs.signals.filtering.Wish.Point;
import dev.praxis.signal.Complex;
import dev.praxis.signal.Spectrogram;
import dev.praxis.signal.Stft;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// The filter itself: what it does to each frequency, its poles and zeros, its answer to one click.
final class Responses {
  private static final double LOW = -80;
  private static final double HIGH = 20;
  private static final double HIGHEST = 80;
  private static final int IMPULSE = 128;
  private static final int CIRCLE = 180;
  private static final int WISH = 1;
  private static final int POLES = 3;
  private static final int ZEROS = 0;
  private final Words words;
  private final FilterConfig config;
  private final FilterState state;
  private final Result result;
  private final double half;

  Responses(Words words, FilterConfig config, FilterState state) {
    this.words = words;
    this.config = config;
    this.state = state;
    this.result = state.result();
    this.half = state.mixture().rate() / 2.0;
  }

  private Axis frequency() {
    return new Axis(Hands.FREQUENCY, "Hz", 0, half);
  }

  Plane response() {
    double[][] gain = result.response().map(Responses::curve).orElseGet(this::turnedDown);
    double peak = Arrays.stream(gain[1]).max().orElse(0);
    double top = Math.clamp(Math.ceil((peak + 3) / 10) * 10, HIGH, HIGHEST);
    double[] drawn = Arrays.stream(gain[1]).map(each -> Math.clamp(each, LOW, top)).toArray();
    var layers = new ArrayList<Layer>();
    layers.add(new Path(words.say("response.gain"), 0, false, gain[0], drawn));
    // Where a Butterworth filter is at work the wish is only there to be compared with.
    if (config.kind() == Kind.DRAWN || config.kind() == Kind.BUTTERWORTH) {
      layers.add(wishLine());
    }
    if (config.kind() == Kind.DRAWN) {
      layers.add(wishPoints());
    }
    result.response().ifPresent(response -> layers.add(places(response, top)));
    return new Plane(
        words.say("slot.response"),
        responseNote(),
        frequency(),
        new Axis(Hands.GAIN, "dB", LOW, top),
        Optional.empty(),
        layers);
  }

  private String responseNote() {
    return switch (result.design()) {
      case Gate gate -> words.say("response.gate");
      case Recursive recursive when !result.isStable() -> words.say("response.unstable");
      case Recursive recursive -> butterworthNote();
      case Taps taps when config.kind() == Kind.DRAWN ->
          words.say("response.drawn", "taps", config.oddTaps());
      case Taps taps -> words.say("response.kernel", "taps", config.taps());
    };
  }

  private String butterworthNote() {
    FilterConfig.Edges edges = config.edges(state.mixture().rate());
    String key =
        switch (config.shape()) {
          case LOW -> "response.low";
          case HIGH -> "response.high";
          case BAND -> "response.band";
        };
    String note = words.say(key, "low", edges.low(), "high", edges.high(), "order", config.order());
    boolean held =
        switch (config.shape()) {
          case LOW -> edges.high() != config.highEdge();
          case HIGH -> edges.low() != config.lowEdge();
          case BAND -> edges.low() != config.lowEdge() || edges.high() != config.highEdge();
        };
    return held ? note + " " + words.say("response.held", "half", half) : note;
  }

  private static double[][] curve(Response response) {
    double[] hertz = new double[Response.GRID + 1];
    Arrays.setAll(hertz, response::hertz);
    return new double[][] {hertz, Arrays.stream(response.gain()).map(Response::decibels).toArray()};
  }

  /// What came out of each frequency against what went in, over the whole sound.
  private double[][] turnedDown() {
    if (!(result.design() instanceof Gate gate)) {
      return new double[2][0];
    }
    var stft = new Stft(gate.gate().framing());
    double[] before = powers(stft.powers(state.mixture().sum()));
    double[] after = powers(stft.powers(result.after()));
    double[] hertz = new double[before.length];
    Arrays.setAll(hertz, bin -> gate.gate().framing().hertz(bin, state.mixture().rate()));
    Arrays.setAll(
        after, bin -> before[bin] > 0 ? Response.decibels(Math.sqrt(after[bin] / before[bin])) : 0);
    return new double[][] {hertz, after};
  }

  private static double[] powers(Spectrogram powers) {
    double[] sums = new double[powers.bins()];
    for (int i = 0; i < powers.values().length; i++) {
      sums[i % sums.length] += powers.values()[i];
    }
    return sums;
  }

  private Path wishLine() {
    List<Point> points =
        state.wish().points().stream()
            .sorted(java.util.Comparator.comparingDouble(Point::hertz))
            .toList();
    int count = points.size() + 2;
    double[] hertz = new double[count];
    double[] decibels = new double[count];
    hertz[count - 1] = half;
    decibels[0] = points.getFirst().decibels();
    decibels[count - 1] = points.getLast().decibels();
    for (int i = 0; i < points.size(); i++) {
      hertz[i + 1] = points.get(i).hertz();
      decibels[i + 1] = points.get(i).decibels();
    }
    return new Path(words.say("response.wish"), WISH, true, hertz, decibels);
  }

  private Points wishPoints() {
    List<Point> points = state.wish().points();
    int[] group = new int[points.size()];
    Arrays.fill(group, WISH);
    return new Points(
        words.say("response.points"),
        Dot.CENTRE,
        points.stream().mapToDouble(Point::hertz).toArray(),
        points.stream().mapToDouble(Point::decibels).toArray(),
        group,
        List.of(words.say("response.gain"), words.say("response.wish")),
        Optional.of("point"));
  }

  /// The cut-off and the frequency probed, on the curve.
  private Points places(Response response, double top) {
    OptionalDouble cutoff = result.isStable() ? response.cutoff() : OptionalDouble.empty();
    double probe = probe();
    int from = cutoff.isPresent() ? 0 : 1;
    double[] x = {cutoff.orElse(0), probe};
    double[] y = new double[2];
    Arrays.setAll(y, i -> Math.clamp(Response.decibels(response.at().apply(x[i]).abs()), LOW, top));
    var names = List.of(words.say("response.cutoff"), words.say("response.probe"));
    int[] group = from == 0 ? new int[] {0, 1} : new int[] {0};
    return new Points(
        words.say("response.places"),
        Dot.PLACE,
        Arrays.copyOfRange(x, from, 2),
        Arrays.copyOfRange(y, from, 2),
        group,
        names.subList(from, 2),
        Optional.empty());
  }

  /// The frequency probed, held below half the rate.
  double probe() {
    return Math.min(config.probe(), half);
  }

  Lines phase() {
    List<Line> lines =
        result
            .response()
            .map(
                response ->
                    List.of(
                        new Line(
                            words.say("phase.line"),
                            2,
                            false,
                            false,
                            curve(response)[0],
                            response.phase())))
            .orElse(List.of());
    return new Lines(
        words.say("slot.phase"),
        words.say(
            switch (config.kind()) {
              case DRAWN -> "phase.drawn";
              case BUTTERWORTH -> "phase.butterworth";
              case CONVOLUTION -> "phase.kernel";
              case GATE -> "phase.gate";
            }),
        frequency(),
        new Axis(words.say("axis.phase"), "°", -190, 190),
        lines,
        Double.NaN);
  }

  Lines impulse() {
    double[] answer =
        switch (result.design()) {
          case Taps taps -> taps.fir().taps();
          case Recursive recursive -> recursive.iir().impulse(IMPULSE);
          case Gate gate -> new double[0];
        };
    double[] at = new double[answer.length];
    Arrays.setAll(at, n -> n);
    List<Line> lines =
        answer.length == 0
            ? List.of()
            : List.of(
                new Line(words.say("impulse.line"), 0, false, answer.length <= 64, at, answer));
    return new Lines(
        words.say("slot.impulse"),
        words.say(
            switch (result.design()) {
              case Taps taps -> "impulse.taps";
              case Recursive recursive when !result.isStable() -> "impulse.unstable";
              case Recursive recursive -> "impulse.recursive";
              case Gate gate -> "impulse.gate";
            },
            "count",
            answer.length),
        new Axis(words.say("axis.sample"), "", 0, Math.max(1, answer.length - 1)),
        Axis.around(words.say("axis.value"), "", answer),
        lines,
        Double.NaN);
  }

  Plane poles() {
    double[] re = new double[CIRCLE + 1];
    double[] im = new double[CIRCLE + 1];
    Arrays.setAll(re, i -> Math.cos(2 * Math.PI * i / CIRCLE));
    Arrays.setAll(im, i -> Math.sin(2 * Math.PI * i / CIRCLE));
    var layers = new ArrayList<Layer>();
    layers.add(new Path(words.say("poles.circle"), -1, false, re, im));
    if (result.design() instanceof Recursive recursive) {
      layers.add(roots("zero", ZEROS, recursive.zpk().zeros()));
      layers.add(roots("pole", POLES, recursive.zpk().poles()));
    }
    double far = Hands.FARTHEST + 0.1;
    return new Plane(
            words.say("slot.poles"),
            polesNote(),
            new Axis(Hands.REAL, "", -far, far),
            new Axis(Hands.IMAGINARY, "", -far, far),
            Optional.empty(),
            layers)
        .withEqualAxes();
  }

  private String polesNote() {
    return switch (result.design()) {
      case Recursive recursive when !result.isStable() ->
          words.say("poles.unstable", "radius", recursive.radius());
      case Recursive recursive -> words.say("poles.stable", "radius", recursive.radius());
      case Taps taps -> words.say("poles.taps");
      case Gate gate -> words.say("poles.gate");
    };
  }

  private Points roots(String handle, int series, List<Complex> roots) {
    int[] group = new int[roots.size()];
    Arrays.fill(group, series);
    var names = new ArrayList<String>();
    for (int i = 0; i <= series; i++) {
      names.add(words.say("poles." + handle));
    }
    return new Points(
        words.say("poles." + handle + "s"),
        Dot.CENTRE,
        roots.stream().mapToDouble(Complex::re).toArray(),
        roots.stream().mapToDouble(Complex::im).toArray(),
        group,
        names,
        Optional.of(handle));
  }
}
