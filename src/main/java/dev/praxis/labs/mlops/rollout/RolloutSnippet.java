package dev.praxis.labs.mlops.rollout;

import dev.praxis.lab.SnippetData;
import dev.praxis.rollout.model.Cast;
import dev.praxis.rollout.model.Logit;

/// How the first champion and the reserve were made and judged.
final class RolloutSnippet {
  private RolloutSnippet() {}

  static String of(long seed) {
    return SnippetData.template(RolloutSnippet.class, "snippet.jsh")
        .replace("{{seed}}", Long.toString(seed))
        .replace("{{training}}", Integer.toString(Cast.TRAINING))
        .replace("{{judged}}", Integer.toString(Cast.JUDGED))
        .replace("{{lambda}}", Double.toString(Logit.LAMBDA))
        .replace("{{tolerance}}", Double.toString(Logit.TOLERANCE))
        .replace("{{iterations}}", Integer.toString(Logit.ITERATIONS));
  }
}
