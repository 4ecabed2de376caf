package dev.praxis.rollout;

import dev.praxis.rollout.claim.Batch;
import dev.praxis.rollout.incident.Incident;
import dev.praxis.rollout.incident.Trouble;
import dev.praxis.rollout.model.Cast;
import dev.praxis.rollout.model.Flaw;
import dev.praxis.rollout.model.Kind;
import dev.praxis.rollout.model.Maker;
import dev.praxis.rollout.model.Registry;
import dev.praxis.rollout.model.Scorer;
import dev.praxis.rollout.model.Version;

/// What does not change while a deployment runs.
///
/// @param line how right logistic regression could be under the changed law
/// @param trees how right trees could be
record World(
    Plan plan, long seed, Incident incident, Cast cast, Maker maker, double line, double trees) {
  /// Fits the first versions: to be called where fits are reproducible.
  static World made(Plan plan, long seed) {
    Incident incident = Incident.of(plan.trouble(), seed);
    Cast cast = Cast.fitted(seed, incident.flaw());
    var maker = new Maker(seed);
    double line = maker.right(cast.lineAfter());
    double trees = maker.right(cast.treesAfter());
    return new World(plan, seed, incident, cast, maker, line, trees);
  }

  /// The requests of a tick.
  Batch batch(long tick, int probes) {
    return Batch.of(seed, tick, incident.conditions(plan.rhythm(), seed, tick, probes));
  }

  /// What a healthy champion of this moment would score by.
  Scorer healthy(Registry registry, long tick) {
    Version champion = registry.champion();
    if (incident.kind() == Trouble.DRIFT && incident.on(tick)) {
      return cast.after(champion.kind());
    }
    return champion.flaw() == Flaw.NONE ? champion.scorer() : cast.champion().scorer();
  }

  /// Whether a version has learnt what claims mean now.
  boolean adapted(Version version) {
    double best = version.kind() == Kind.TREES ? trees : line;
    return version.changed() >= best - 0.05;
  }
}
