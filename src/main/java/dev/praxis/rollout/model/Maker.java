package dev.praxis.rollout.model;

import dev.praxis.rollout.claim.Law;
import dev.praxis.rollout.claim.Sample;
import java.util.stream.IntStream;

/// Makes versions: fits a model and takes down what it was judged on.
public final class Maker {
  private static final int CHANGED = 3;
  private static final int LAWFUL = 2_000;
  private final Sample underChange;

  /// @param seed of the deployment
  public Maker(long seed) {
    this.underChange = Sample.drawn(seed + CHANGED, LAWFUL, 1);
  }

  /// A model on all inputs.
  public static Scorer fitted(Kind kind, Sample rows) {
    int[] all = IntStream.range(0, Law.INPUTS.size()).toArray();
    return switch (kind) {
      case LINE, RESERVE -> Logit.fitted(rows, all);
      case TREES -> Boosted.fitted(rows);
    };
  }

  /// One of the first versions.
  Version version(String id, Kind kind, String parent, Scorer scorer, Sample judged, Flaw flaw) {
    double offline = Version.accuracy(scorer, judged);
    double changed = Version.accuracy(scorer, underChange);
    return new Version(id, kind, parent, "0", Cast.TRAINING, scorer, offline, changed, flaw);
  }

  /// A version fitted on the older three quarters of labelled claims and judged on the newest.
  ///
  /// @param trained when the claims came, in words
  public Version retrained(String id, Version parent, Sample labelled, String trained) {
    int cut = labelled.size() * 3 / 4;
    Kind kind = parent.kind();
    Scorer scorer = fitted(kind, labelled.slice(0, cut));
    double offline = Version.accuracy(scorer, labelled.slice(cut, labelled.size()));
    double changed = Version.accuracy(scorer, underChange);
    return new Version(id, kind, parent.id(), trained, cut, scorer, offline, changed, Flaw.NONE);
  }

  /// How right a healthy model would be under the changed law.
  public double right(Scorer scorer) {
    return Version.accuracy(scorer, underChange);
  }
}
