package dev.praxis.labs.signals.filtering;

import dev.praxis.figure.Axis;
import dev.praxis.figure.Lines;
import dev.praxis.figure.Lines.Line;
import dev.praxis.figure.Rows;
import dev.praxis.figure.Table;
import dev.praxis.labs.signals.filtering.Design.Gate;
import dev.praxis.labs.signals.filtering.FilterConfig.Kind;
import dev.praxis.signal.teach.ConvolutionSteps.Product;
import dev.praxis.signal.teach.ConvolutionSteps.Step;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The flipped kernel at its place on the sound, and the sum of products.
final class Slides {
  private final Words words;
  private final FilterConfig config;
  private final FilterState state;
  private final Slide slide;
  private final Step step;

  Slides(Words words, FilterConfig config, FilterState state) {
    this.words = words;
    this.config = config;
    this.state = state;
    this.slide = Slide.of(config, state);
    this.step = slide.step();
  }

  /// The output sample looked at, in the whole sound; −1 before the first.
  int output() {
    return slide.n() < 0 ? -1 : slide.first() + slide.n();
  }

  double sum() {
    return slide.n() < 0 ? 0 : step.sum();
  }

  int count() {
    return step.products().size();
  }

  private boolean applies() {
    return !(state.result().design() instanceof Gate);
  }

  Lines slide() {
    double[] sound = slide.steps().sound();
    double[] kernel = slide.steps().kernel();
    double[] heights = kernelOnSound();
    List<Line> lines = applies() ? lines(sound, kernel, heights) : List.of();
    double[] all = lines.stream().flatMapToDouble(line -> Arrays.stream(line.y())).toArray();
    int last = slide.first() + slide.steps().count() - 1;
    return new Lines(
        words.say("slot.slide"),
        note(),
        new Axis(
            words.say("axis.sample"),
            "",
            slide.first() - kernel.length,
            Math.max(last, slide.first() + 1)),
        Axis.around(words.say("axis.value"), "", withZero(all)),
        lines,
        slide.n() < 0 ? Double.NaN : output());
  }

  private List<Line> lines(double[] sound, double[] kernel, double[] heights) {
    var lines = new ArrayList<Line>();
    lines.add(
        new Line(words.say("slide.sound"), 5, false, true, places(slide.first(), sound), sound));
    int from = slide.first() + Math.max(0, slide.n()) - kernel.length + 1;
    lines.add(new Line(words.say("slide.kernel"), 1, true, true, places(from, heights), heights));
    int out = config.kind() == Kind.CONVOLUTION ? slide.n() + 1 : 0;
    double[] known = new double[out];
    Arrays.setAll(known, n -> slide.steps().at(n).sum());
    if (out > 0) {
      lines.add(
          new Line(words.say("slide.output"), 0, false, true, places(slide.first(), known), known));
    }
    return lines;
  }

  /// The flipped kernel.
  private double[] kernelOnSound() {
    double[] kernel = slide.steps().kernel();
    double[] flipped = new double[kernel.length];
    Arrays.setAll(flipped, i -> kernel[kernel.length - 1 - i]);
    return flipped;
  }

  private static double[] places(int from, double[] values) {
    double[] places = new double[values.length];
    Arrays.setAll(places, i -> from + i);
    return places;
  }

  private static double[] withZero(double[] values) {
    return Arrays.copyOf(values, values.length + 1);
  }

  private String note() {
    if (!applies()) {
      return words.say("slide.gate");
    }
    if (slide.n() < 0) {
      return words.say("slide.start", "count", slide.steps().count());
    }
    String key = slide.cut() ? "slide.cut" : "slide.note";
    return words.say(
        key, "n", output(), "products", count(), "sum", step.sum(), "taps", kernelLength());
  }

  private int kernelLength() {
    return slide.steps().kernel().length;
  }

  /// One row a product, with the sum so far.
  Rows table() {
    var rows = new ArrayList<List<Object>>();
    double sum = 0;
    for (Product product : slide.n() < 0 || !applies() ? List.<Product>of() : step.products()) {
      sum += product.value();
      rows.add(
          List.of(
              (long) (slide.first() + product.i()),
              slide.steps().sound()[product.i()],
              (long) product.j(),
              slide.steps().kernel()[product.j()],
              product.value(),
              sum));
    }
    List<String> columns =
        List.of("i", "x(i)", "j", "h(j)", "x(i) · h(j)", words.say("products.sum"));
    return new Rows(words.say("slot.products"), note(), new Table(columns, rows));
  }
}
