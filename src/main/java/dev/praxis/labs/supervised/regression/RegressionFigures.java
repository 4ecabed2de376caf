package dev.praxis.labs.supervised.regression;

import dev.praxis.figure.Axis;
import dev.praxis.figure.Figure;
import dev.praxis.figure.Lines;
import dev.praxis.figure.Rows;
import dev.praxis.figure.Table;
import dev.praxis.lab.Drawing;
import dev.praxis.lab.Estimate;
import dev.praxis.lab.View;
import dev.praxis.labs.supervised.regression.Descent.Status;
import dev.praxis.labs.supervised.regression.Unseen.Found;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// What is to be seen and known of a state.
final class RegressionFigures {
  private static final int LEAST_TRACE = 10;
  private final Words words;

  RegressionFigures(Words words) {
    this.words = words;
  }

  Drawing draw(RegressionConfig config, RegressionState state, View view)
      throws InterruptedException {
    var figures = new LinkedHashMap<String, Figure>();
    figures.put("fit", new FitFigure(words, config, state).drawn());
    figures.put("loss", new LossFigure(words, config, state).drawn(view.draft()));
    figures.put("trace", trace(config, state));
    figures.put("coefficients", coefficients(config, state));
    view.progress().report(0.3);
    Optional<Found> unseen =
        view.draft() ? Optional.empty() : state.unseen().found(view.progress());
    boolean unknown = !view.draft() && unseen.isEmpty();
    return new Drawing(
        figures,
        scores(state, unseen),
        facts(config, state),
        Optional.of(new RegressionNarration(words, config, state).told(unknown)));
  }

  private Lines trace(RegressionConfig config, RegressionState state) {
    Descent descent = state.descent();
    int[] kept = Thinned.indexes(descent.losses().length);
    double[] x = IntStream.of(kept).mapToDouble(i -> descent.before() + i).toArray();
    double[] y = IntStream.of(kept).mapToDouble(i -> descent.losses()[i]).toArray();
    double least = state.solution().least();
    double from = x[0];
    double to = Math.max(from + LEAST_TRACE, x[x.length - 1]);
    double[] all = Arrays.copyOf(y, y.length + 1);
    all[y.length] = least;
    var labels = new Labels(words, state.sample(), config.standardise());
    return new Lines(
        words.say("slot.trace"),
        words.say("trace.note"),
        new Axis(words.say("steps"), "", from, to),
        Axis.around(words.say("axis.loss"), labels.squared(), all),
        List.of(
            new Lines.Line(words.say("line.descent"), FitFigure.DESCENT, false, false, x, y),
            new Lines.Line(
                words.say("line.closed-form"),
                FitFigure.CLOSED,
                true,
                false,
                new double[] {from, to},
                new double[] {least, least})),
        Double.NaN);
  }

  private Rows coefficients(RegressionConfig config, RegressionState state) {
    var labels = new Labels(words, state.sample(), config.standardise());
    List<String> header =
        List.of(
            words.say("column.term"),
            words.say("column.closed-form", "space", labels.space()),
            words.say("column.descent", "space", labels.space()),
            words.say("column.error", "space", labels.space()),
            words.say("column.unit"));
    double[] closed = state.solution().weights();
    double[] now = state.descent().weights();
    double[] errors = state.solution().errors();
    var rows = new ArrayList<List<Object>>();
    for (int j = 0; j < closed.length; j++) {
      String term = j == 0 ? Weights.INTERCEPT : config.features().get(j - 1);
      rows.add(List.of(term, closed[j], now[j], errors[j], labels.weightUnit(j)));
    }
    String note = words.say("coefficients.note") + ill(config, state.solution());
    return new Rows(words.say("slot.coefficients"), note, new Table(header, rows));
  }

  /// A warning with what to do, or nothing.
  private String ill(RegressionConfig config, Solution solution) {
    return solution.ill()
        ? " "
            + words.say(
                config.standardise() ? "ill.standardised" : "ill.raw",
                "condition",
                solution.space().condition())
        : "";
  }

  private static Map<String, Estimate> scores(RegressionState state, Optional<Found> unseen) {
    int n = state.sample().size();
    var scores = new LinkedHashMap<String, Estimate>();
    scores.put("r2", Estimate.exact(state.solution().r2(), n, "all"));
    unseen.ifPresent(found -> scores.put("rmse", estimate(found, n)));
    scores.put("loss", Estimate.exact(state.descent().loss(), n, "all"));
    scores.put("gap", Estimate.exact(state.gap(), n, "all"));
    return scores;
  }

  private static Estimate estimate(Found found, int n) {
    return found.interval().known()
        ? Estimate.between(
            found.rmse(), found.interval().low(), found.interval().high(), n, "bootstrap", "folds")
        : Estimate.plain(found.rmse(), n, "folds");
  }

  private static Map<String, Object> facts(RegressionConfig config, RegressionState state) {
    int shown = config.shown() + 1;
    Solution solution = state.solution();
    Descent descent = state.descent();
    var facts = new LinkedHashMap<String, Object>();
    facts.put("rows", (double) state.sample().size());
    facts.put("left_out", (double) state.sample().leftOut().size());
    facts.put("converged", descent.status() == Status.CONVERGED);
    facts.put("diverged", descent.status() == Status.DIVERGED);
    facts.put("steps", (double) descent.steps());
    facts.put("condition", solution.space().condition());
    facts.put("ill_conditioned", solution.ill());
    facts.put("residual_sd", solution.residualDeviation());
    facts.put("slope", solution.weights()[shown]);
    facts.put("intercept", solution.weights()[0]);
    facts.put("slope_descent", descent.weights()[shown]);
    facts.put("intercept_descent", descent.weights()[0]);
    facts.put("edited", state.sample().edited());
    return facts;
  }
}
