package dev.praxis.labs.signals.filtering;

import dev.praxis.figure.Figure;
import dev.praxis.lab.Drawing;
import dev.praxis.lab.Estimate;
import dev.praxis.lab.Narration;
import dev.praxis.lab.View;
import dev.praxis.labs.signals.filtering.Design.Gate;
import dev.praxis.labs.signals.filtering.Design.Recursive;
import dev.praxis.labs.signals.filtering.Design.Taps;
import dev.praxis.labs.signals.filtering.FilterConfig.Edges;
import dev.praxis.labs.signals.filtering.FilterConfig.Kind;
import dev.praxis.words.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// What is to be seen and known of a state.
final class FilterFigures {
  /// Multiplications of one section of second order.
  private static final int SECTION = 5;

  /// The inner part of what passes, where a Butterworth filter should be flat.
  private static final double INNER = 1.25;

  /// What should not pass begins an octave outside.
  private static final double OCTAVE = 2;

  private static final double PASSES = -1;
  private static final double STOPS = -40;
  private final Words words;
  private final FilterConfig config;
  private final FilterState state;
  private final View view;
  private final Result result;
  private final Responses responses;
  private final Slides slides;

  FilterFigures(Words words, FilterConfig config, FilterState state, View view) {
    this.words = words;
    this.config = config;
    this.state = state;
    this.view = view;
    this.result = state.result();
    this.responses = new Responses(words, config, state);
    this.slides = new Slides(words, config, state);
  }

  Drawing drawn() throws InterruptedException {
    var figures = new LinkedHashMap<String, Figure>();
    figures.put("response", responses.response());
    figures.put("poles", responses.poles());
    new Tracks(words, config, state, view).into(figures);
    figures.put("slide", slides.slide());
    figures.put("products", slides.table());
    figures.put("phase", responses.phase());
    figures.put("impulse", responses.impulse());
    return new Drawing(figures, scores(), facts(), Optional.of(said()));
  }

  private Map<String, Estimate> scores() {
    var scores = new LinkedHashMap<String, Estimate>();
    if (result.isStable()) {
      result.response().ifPresent(response -> ofResponse(scores, response));
      result.gain().ifPresent(gain -> put(scores, "snr_gain", gain));
    }
    work().ifPresent(work -> put(scores, "work", work));
    return scores;
  }

  private void put(Map<String, Estimate> scores, String id, double value) {
    scores.put(id, Estimate.exact(value, state.mixture().sum().length, "all"));
  }

  private void ofResponse(Map<String, Estimate> scores, Response response) {
    response.cutoff().ifPresent(cutoff -> put(scores, "cutoff", cutoff));
    double gain = response.at().apply(responses.probe()).abs();
    put(scores, "gain", Response.decibels(gain));
    Optional<Asking> asking = asking();
    asking
        .map(asked -> response.ripple(asked.passes()))
        .filter(OptionalDouble::isPresent)
        .ifPresent(ripple -> put(scores, "ripple", ripple.getAsDouble()));
    asking
        .map(asked -> response.stopband(asked.stops()))
        .filter(OptionalDouble::isPresent)
        .ifPresent(stopband -> put(scores, "stopband", stopband.getAsDouble()));
  }

  /// What should pass and what should not.
  private record Asking(Response.Asked passes, Response.Asked stops) {}

  private Optional<Asking> asking() {
    return switch (config.kind()) {
      case BUTTERWORTH -> Optional.of(ofEdges(config.edges(state.mixture().rate())));
      case DRAWN ->
          Optional.of(
              new Asking(
                  hertz -> state.wish().at(hertz) >= PASSES,
                  hertz -> state.wish().at(hertz) <= STOPS));
      case GATE, CONVOLUTION -> Optional.empty();
    };
  }

  private Asking ofEdges(Edges edges) {
    double half = state.mixture().rate() / 2.0;
    boolean low = edges.low() > 0;
    boolean high = edges.high() < half;
    return new Asking(
        hertz -> hertz >= INNER * edges.low() && (!high || hertz <= edges.high() / INNER),
        hertz -> low && hertz <= edges.low() / OCTAVE || high && hertz >= edges.high() * OCTAVE);
  }

  private OptionalDouble work() {
    return switch (result.design()) {
      case Taps taps -> OptionalDouble.of(taps.fir().taps().length);
      case Recursive recursive -> OptionalDouble.of(SECTION * recursive.iir().sections().size());
      case Gate gate -> OptionalDouble.empty();
    };
  }

  private Map<String, Object> facts() {
    double radius =
        result.design() instanceof Recursive recursive ? recursive.radius() : Double.NaN;
    var facts = new LinkedHashMap<String, Object>();
    facts.put("stable", result.isStable());
    facts.put("radius", radius);
    facts.put("rate", (double) state.mixture().rate());
    facts.put("duration", state.mixture().seconds());
    facts.put("level_before", Mixture.level(state.mixture().sum()));
    facts.put("level_after", Mixture.level(result.after()));
    facts.put("output", (double) slides.output());
    facts.put("sum", slides.sum());
    facts.put("silent", Mixture.power(state.mixture().wanted()) == 0);
    return facts;
  }

  private Narration said() {
    Progress progress = Progress.of(config, state.mixture());
    if (!result.isStable()) {
      return Narration.of(words.say("said.unstable", "radius", radius()));
    }
    if (config.kind() == Kind.CONVOLUTION) {
      return convolution();
    }
    int known = progress.samples(config, state);
    double seconds = (double) known / state.mixture().rate();
    if (state.done() < progress.ticks()) {
      return Narration.of(words.say("said.some", "seconds", seconds));
    }
    return new Narration(all(), formula(), Optional.empty());
  }

  private double radius() {
    return result.design() instanceof Recursive recursive ? recursive.radius() : 0;
  }

  private String all() {
    String gain =
        result.gain().isPresent()
            ? " " + words.say("said.gain", "gain", result.gain().getAsDouble())
            : "";
    return words.say(
            "said.all",
            "seconds",
            state.mixture().seconds(),
            "before",
            Mixture.level(state.mixture().sum()),
            "after",
            Mixture.level(result.after()))
        + gain;
  }

  private Narration convolution() {
    if (slides.output() < 0) {
      return Narration.of(words.say("said.start"));
    }
    return new Narration(
        words.say(
            "said.sample", "n", slides.output(), "products", slides.count(), "sum", slides.sum()),
        formula(),
        Optional.empty());
  }

  private Optional<String> formula() {
    return switch (config.kind()) {
      case DRAWN, CONVOLUTION -> Optional.of("y_n = \\sum_{k} h_k\\,x_{n-k}");
      case BUTTERWORTH ->
          Optional.of("y_n = b_0 x_n + b_1 x_{n-1} + b_2 x_{n-2} - a_1 y_{n-1} - a_2 y_{n-2}");
      case GATE -> Optional.empty();
    };
  }
}
