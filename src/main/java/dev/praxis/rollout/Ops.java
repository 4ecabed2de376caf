package dev.praxis.rollout;

import dev.praxis.rollout.model.Registry;
import dev.praxis.rollout.pattern.Release;
import dev.praxis.rollout.queue.Pool;
import java.util.OptionalLong;

/// How the service stands.
///
/// @param memory from 0 to 1, at which it crashes
/// @param backlog claims that wait for people
/// @param fallback whether the reserve decides everything
/// @param training the tick at which a retraining is done
/// @param trained the tick at which the latest one was asked for, negative for none
/// @param relief restarts because of memory since the champion began
record Ops(
    Registry registry,
    Release release,
    Pool pool,
    double memory,
    double backlog,
    boolean fallback,
    OptionalLong training,
    long trained,
    int relief) {
  static Ops of(Registry registry, int servers) {
    return new Ops(
        registry, Release.NONE, Pool.of(servers, 0), 0, 0, false, OptionalLong.empty(), -1, 0);
  }

  Ops with(Registry now, Release next) {
    return new Ops(now, next, pool, memory, backlog, fallback, training, trained, relief);
  }

  Ops serving(Pool next, double filled, double waiting) {
    return new Ops(registry, release, next, filled, waiting, fallback, training, trained, relief);
  }

  Ops with(Pool next) {
    return serving(next, memory, backlog);
  }

  Ops fallingBack(boolean on) {
    return new Ops(registry, release, pool, memory, backlog, on, training, trained, relief);
  }

  /// A retraining is under way.
  Ops training(long tick, long done) {
    return new Ops(
        registry, release, pool, memory, backlog, fallback, OptionalLong.of(done), tick, relief);
  }

  /// No retraining is under way any more.
  Ops doneTraining() {
    return new Ops(
        registry, release, pool, memory, backlog, fallback, OptionalLong.empty(), trained, relief);
  }

  Ops relieved(Pool next, int times) {
    return new Ops(registry, release, next, 0, backlog, fallback, training, trained, times);
  }
}
