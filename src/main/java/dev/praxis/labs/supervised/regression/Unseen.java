package dev.praxis.labs.supervised.regression;

import dev.praxis.data.Split;
import dev.praxis.data.Splits;
import dev.praxis.lab.View.Progress;
import dev.praxis.statistics.Bootstrap;
import dev.praxis.statistics.Interval;
import dev.praxis.statistics.Regression;
import java.util.Arrays;
import java.util.Optional;

/// The error on rows a fit has not seen, by cross-validation; worked out once for some rows.
///
/// The interval is a bootstrap over rows of the errors so found (Efron and Tibshirani 1993): errors
/// of folds are too few, and with one row a fold no root mean square at all.
final class Unseen {
  private static final int FOLDS = 10;
  private static final int FEW_FOLDS = 5;
  private static final int FEW_ROWS = 50;
  private static final int VERY_FEW_ROWS = 15;
  private static final int MOST_RESAMPLES = 1_000;
  private static final int LEAST_RESAMPLES = 200;
  private static final int MOST_DRAWS = 20_000_000;
  private static final double CONFIDENCE = 0.95;
  private final double[][] x;
  private final double[] y;
  private final long seed;
  private boolean done;
  private Optional<Found> found = Optional.empty();

  /// A root mean squared error with its interval.
  record Found(double rmse, Interval interval) {}

  Unseen(Design design, long seed) {
    this.x = design.x();
    this.y = design.y();
    this.seed = seed;
  }

  /// The seed rows are shared out to folds with.
  long seed() {
    return seed;
  }

  int folds() {
    return y.length < VERY_FEW_ROWS ? y.length : y.length < FEW_ROWS ? FEW_FOLDS : FOLDS;
  }

  /// Empty where the rows outside some fold do not determine a fit.
  synchronized Optional<Found> found(Progress progress) throws InterruptedException {
    if (!done) {
      found = worked(progress);
      done = true;
    }
    return found;
  }

  private Optional<Found> worked(Progress progress) throws InterruptedException {
    double[] predicted = new double[y.length];
    int fold = 0;
    for (Split split : Splits.folds(y.length, folds(), seed)) {
      if (!predict(split.train(), split.validation(), predicted)) {
        return Optional.empty();
      }
      progress.report(0.9 * ++fold / folds());
    }
    double[] squares = new double[y.length];
    Arrays.setAll(squares, i -> (y[i] - predicted[i]) * (y[i] - predicted[i]));
    int resamples = Math.clamp(MOST_DRAWS / y.length, LEAST_RESAMPLES, MOST_RESAMPLES);
    Interval interval =
        Bootstrap.percentile(
            y.length, resamples, CONFIDENCE, seed, drawn -> rootMean(squares, drawn));
    return Optional.of(new Found(Regression.rmse(y, predicted), interval));
  }

  private boolean predict(int[] train, int[] held, double[] predicted) {
    double[][] seen = Arrays.stream(train).mapToObj(i -> x[i]).toArray(double[][]::new);
    Standard standard = Standard.of(seen);
    boolean enough = train.length > x[0].length + 1;
    if (!enough || GramSchmidt.of(standard).dependent() >= 0) {
      return false;
    }
    Fit fit = Fit.of(standard, Arrays.stream(train).mapToDouble(i -> y[i]).toArray());
    for (int i : held) {
      predicted[i] = fit.predict(standard.scaled(x[i]));
    }
    return true;
  }

  private static double rootMean(double[] squares, int[] drawn) {
    double sum = 0;
    for (int i : drawn) {
      sum += squares[i];
    }
    return Math.sqrt(sum / drawn.length);
  }
}
