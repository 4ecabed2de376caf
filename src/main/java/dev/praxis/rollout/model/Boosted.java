package dev.praxis.rollout.model;

import dev.praxis.rollout.claim.Law;
import dev.praxis.rollout.claim.Sample;
import java.util.Arrays;
import java.util.List;
import smile.base.cart.Node;
import smile.classification.GradientTreeBoost;
import smile.data.DataFrame;
import smile.data.Tuple;
import smile.data.formula.Formula;
import smile.data.type.StructType;
import smile.data.vector.IntVector;
import smile.regression.RegressionTree;

/// Gradient boosted trees, fitted with Smile.
///
/// Asking Smile for a score builds a row for each tree; walking its trees laid out in arrays gives
/// the same number many times as fast, and a tick asks hundreds of times.
public final class Boosted implements Scorer {
  private static final int TREES = 50;
  private static final int DEPTH = 4;
  private static final int NODES = 8;
  private static final int LEAST = 10;
  private static final double SHRINKAGE = 0.1;
  private static final double SUBSAMPLE = 0.7;
  private static final String TRUTH = "honest";
  private static final StructType SCHEMA = frame(new double[1][Law.INPUTS.size()]).schema();
  private final Walked trees;
  private final double base;

  private Boosted(Walked trees, double base) {
    this.trees = trees;
    this.base = base;
  }

  /// Fits on all inputs. Smile draws rows for each tree: fit with its random state set.
  public static Boosted fitted(Sample sample) {
    GradientTreeBoost model = smile(sample);
    List<Node> roots =
        Arrays.stream(model.trees()).flatMap(Arrays::stream).map(RegressionTree::root).toList();
    Walked trees = Walked.of(roots, SCHEMA);
    double[] zero = new double[Law.INPUTS.size()];
    double start = logit(smileScore(model, zero)) / 2 - SHRINKAGE * trees.sum(zero);
    return new Boosted(trees, start);
  }

  /// The model as Smile fits it.
  static GradientTreeBoost smile(Sample sample) {
    DataFrame data = frame(sample.x()).add(new IntVector(TRUTH, sample.y()));
    var options =
        new GradientTreeBoost.Options(TREES, DEPTH, NODES, LEAST, SHRINKAGE, SUBSAMPLE, null, null);
    return GradientTreeBoost.fit(Formula.lhs(TRUTH), data, options);
  }

  /// The score as Smile gives it.
  static double smileScore(GradientTreeBoost model, double[] x) {
    double[] shares = new double[2];
    model.predict(Tuple.of(SCHEMA, x), shares);
    return shares[1];
  }

  private static double logit(double share) {
    return Math.log(share / (1 - share));
  }

  private static DataFrame frame(double[][] x) {
    return DataFrame.of(x, Law.INPUTS.toArray(String[]::new));
  }

  @Override
  public double score(double[] x) {
    return 1 / (1 + Math.exp(-2 * (base + SHRINKAGE * trees.sum(x))));
  }
}
