package dev.praxis.labs.supervised.regression;

import dev.praxis.lab.Narration;
import dev.praxis.words.Numbers;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.Optional;

/// The latest step in words and as a formula.
final class RegressionNarration {
  /// The line of the snippet that takes a step.
  static final String LINE = "w[j] -= size * gradient[j];";

  /// Late steps differ in the fourth digit only.
  private static final int DIGITS = 5;

  private final Words words;
  private final RegressionConfig config;
  private final RegressionState state;
  private final Descent descent;

  RegressionNarration(Words words, RegressionConfig config, RegressionState state) {
    this.words = words;
    this.config = config;
    this.state = state;
    this.descent = state.descent();
  }

  /// @param unknown whether the error on unseen rows was asked for and cannot be known
  Narration told(boolean unknown) {
    var sentences = new ArrayList<String>();
    sentences.add(step());
    Solution solution = state.solution();
    if (solution.ill()) {
      String key = config.standardise() ? "ill.standardised" : "ill.raw";
      sentences.add(words.say(key, "condition", solution.space().condition()));
    }
    if (!state.sample().leftOut().isEmpty()) {
      sentences.add(words.say("said.left-out", "rows", state.sample().leftOut().size()));
    }
    if (unknown) {
      sentences.add(words.say("said.no-folds"));
    }
    boolean moved = descent.path().length > 1;
    return new Narration(
        String.join(" ", sentences),
        moved ? Optional.of(formula()) : Optional.empty(),
        moved ? Optional.of(LINE) : Optional.empty());
  }

  private String step() {
    return switch (descent.status()) {
      case CONVERGED -> said("said.converged");
      case DIVERGED -> said("said.diverged");
      case DESCENDING -> descent.path().length == 1 ? start() : said(moved());
    };
  }

  private String start() {
    return said(descent.before() == 0 ? "said.start" : "said.landscape");
  }

  private String moved() {
    return descent.loss() > before() ? "said.rose" : "said.fell";
  }

  private double before() {
    return descent.losses()[Math.max(0, descent.losses().length - 2)];
  }

  private String said(String key) {
    return words.say(
        key,
        "steps",
        descent.steps(),
        "before",
        shown(before()),
        "loss",
        shown(descent.loss()),
        "gap",
        shown(state.gap()),
        "least",
        shown(state.solution().least()),
        "rate",
        config.rate(),
        "intercept",
        shown(descent.weights()[0]),
        "slope",
        shown(descent.weights()[config.shown() + 1]),
        "x",
        config.x());
  }

  private static String shown(double value) {
    return Numbers.shown(value, DIGITS);
  }

  /// The step of the slope shown: b − η g = b, with η the step size and g the gradient there.
  private String formula() {
    int shown = config.shown() + 1;
    double size = config.rate() * state.solution().space().largestStep();
    double from = descent.path()[descent.path().length - 2][shown];
    double to = descent.weights()[shown];
    return "b_{%s} \\leftarrow %s - %s \\cdot (%s) = %s"
        .formatted(shown, tex(from), tex(size), tex((from - to) / size), tex(to));
  }

  private static String tex(double value) {
    String shown = shown(value).replace('−', '-');
    int exponent = shown.indexOf('e');
    return exponent < 0
        ? shown.replace("∞", "\\infty")
        : shown.substring(0, exponent) + " \\cdot 10^{" + shown.substring(exponent + 1) + "}";
  }
}
