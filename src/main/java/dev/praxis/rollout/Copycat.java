package dev.praxis.rollout;

import dev.praxis.rollout.claim.Sample;
import dev.praxis.rollout.model.Kind;
import dev.praxis.rollout.model.Maker;
import dev.praxis.rollout.model.Scorer;
import dev.praxis.rollout.model.Version;
import java.util.List;

/// What somebody who may only ask can learn: a model of their own, fitted on the answers.
///
/// Source: Tramèr and others (2016), Stealing machine learning models via prediction APIs.
final class Copycat {
  /// Answers it learns from, at most and at least.
  private static final int MOST = 2_000;

  private static final int LEAST = 40;
  private static final int JUDGED = 1_000;
  private static final int PURPOSE = 7;

  private Copycat() {}

  /// How often a copy agrees with the champion on claims of customers; `NaN` with too few answers.
  static double agreement(List<Probe> answers, Version champion, long seed) {
    List<Probe> newest = answers.subList(Math.max(0, answers.size() - MOST), answers.size());
    long accepted = newest.stream().filter(Probe::accepted).count();
    if (newest.size() < LEAST || accepted == 0 || accepted == newest.size()) {
      return Double.NaN;
    }
    double[][] x = newest.stream().map(Probe::x).toArray(double[][]::new);
    int[] y = newest.stream().mapToInt(probe -> probe.accepted() ? 1 : 0).toArray();
    Scorer copy = Maker.fitted(Kind.LINE, new Sample(x, y));
    Sample judged = Sample.drawn(seed + PURPOSE, JUDGED, 0);
    int same = 0;
    for (double[] row : judged.x()) {
      same += copy.score(row) > 0.5 == champion.score(row, false, 1) > 0.5 ? 1 : 0;
    }
    return (double) same / JUDGED;
  }
}
