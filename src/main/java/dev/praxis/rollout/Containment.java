package dev.praxis.rollout;

import dev.praxis.rollout.model.Flaw;
import dev.praxis.rollout.model.Registry;
import dev.praxis.rollout.model.Version;
import dev.praxis.rollout.pattern.Release;
import dev.praxis.rollout.watch.Reading;

/// Whether an incident does no more harm: what would contain each kind in the real world.
final class Containment {
  /// A share of traffic small enough to wait with, and of failing requests to live with.
  private static final double SMALL = 0.05;

  private static final double FAILING = 0.02;
  private final World world;
  private final Controls controls;
  private final Ops ops;

  Containment(World world, Controls controls, Ops ops) {
    this.world = world;
    this.controls = controls;
    this.ops = ops;
  }

  boolean holds(Reading reading) {
    boolean passed = world.incident().passed(reading.tick());
    boolean handed = !controls.degree().decides();
    return switch (world.incident().kind()) {
      case NONE, SURPRISE -> true;
      case BAD_MODEL -> handed || gone();
      case LEAK -> gone();
      case LATE_LABELS -> handed || gone() || waits();
      case LOST_INPUT -> passed || handed || ops.fallback();
      case CROWD -> passed || reading.failing() < FAILING;
      case DRIFT -> handed || adapted();
    };
  }

  /// The flawed version neither decides nor is on its way to.
  private boolean gone() {
    boolean coming =
        ops.release().onItsWay() && ops.registry().challenger().map(this::flawed).orElse(false);
    return !flawed(ops.registry().champion()) && !coming;
  }

  private boolean flawed(Version version) {
    return version.flaw() != Flaw.NONE;
  }

  /// The release stands still while it decides little.
  private boolean waits() {
    Release release = ops.release();
    return !flawed(ops.registry().champion())
        && release.state() == Release.State.PAUSED
        && release.share(world.plan().pattern()) <= SMALL;
  }

  private boolean adapted() {
    Registry registry = ops.registry();
    boolean small = ops.release().share(world.plan().pattern()) <= SMALL;
    boolean newcomer = small || registry.challenger().map(world::adapted).orElse(true);
    return world.adapted(registry.champion()) && newcomer && !ops.fallback();
  }
}
