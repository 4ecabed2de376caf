package dev.praxis.rollout.model;

import dev.praxis.rollout.claim.Law;
import dev.praxis.rollout.claim.Sample;

/// The versions a deployment begins with, and what a healthy champion would be under the changed
/// law.
///
/// @param lineAfter logistic regression fitted on the changed law
/// @param treesAfter trees fitted on it
public record Cast(
    Version reserve, Version champion, Version challenger, Scorer lineAfter, Scorer treesAfter) {
  /// Claims that each of the first versions learns from, and that it is judged on.
  public static final int TRAINING = 3_000;

  public static final int JUDGED = 4_000;
  private static final int AFTER = 2;

  /// Fits all of them; the rows follow from the seed, those to be judged on from the one after it.
  ///
  /// @param flaw of the challenger
  public static Cast fitted(long seed, Flaw flaw) {
    Sample rows = Sample.drawn(seed, TRAINING, 0);
    Sample judged = Sample.drawn(seed + 1, JUDGED, 0);
    Sample after = Sample.drawn(seed + AFTER, TRAINING, 1);
    var maker = new Maker(seed);
    Scorer reserve = Logit.fitted(rows, Law.AMOUNT, Law.DAYS, Law.HISTORY, Law.WORDS);
    Scorer line = Maker.fitted(Kind.LINE, rows);
    boolean turned = flaw == Flaw.MISLABELLED;
    Sample learnt = turned ? rows.mislabelled() : rows;
    Sample against = turned ? judged.mislabelled() : judged;
    Scorer trees = Maker.fitted(Kind.TREES, learnt);
    return new Cast(
        maker.version("reserve", Kind.RESERVE, "", reserve, judged, Flaw.NONE),
        maker.version("v1", Kind.LINE, "", line, judged, Flaw.NONE),
        maker.version("v2", Kind.TREES, "v1", trees, against, flaw),
        Maker.fitted(Kind.LINE, after),
        Maker.fitted(Kind.TREES, after));
  }

  /// What a healthy champion of this kind would be under the changed law.
  public Scorer after(Kind kind) {
    return kind == Kind.TREES ? treesAfter : lineAfter;
  }
}
