package dev.praxis.labs.reinforcement.bandits;

import dev.praxis.lab.View.Progress;
import dev.praxis.rl.bandit.Bed;
import dev.praxis.rl.bandit.Runs;

/// Many tasks of one method, played once for a start and only when someone looks.
final class Curves {
  /// Above this many pulls in all, fewer tasks are played.
  static final long MOST_PULLS = 4_000_000;

  private static final int PORTION = 20_000;
  private final Method method;
  private final Runs runs;
  private final long tasks;

  Curves(BanditsConfig config, Method method, Bed bed, long seed) {
    this.method = method;
    this.tasks = tasks(config);
    this.runs =
        new Runs(bed, config.strategy(method), config.estimates(method), config.steps(), seed);
  }

  /// How many tasks are played.
  static long tasks(BanditsConfig config) {
    return Math.clamp(MOST_PULLS / config.steps(), 1, config.tasks());
  }

  Method method() {
    return method;
  }

  /// All of them, to their end. What a cancelled call has played is not lost.
  synchronized Runs played(Progress progress) throws InterruptedException {
    long portion = Math.max(1, PORTION / runs.steps());
    while (runs.tasks() < tasks) {
      progress.report((double) runs.tasks() / tasks);
      runs.play(Math.min(portion, tasks - runs.tasks()));
    }
    return runs;
  }
}
