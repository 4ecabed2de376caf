package dev.praxis.memory;

import java.time.Duration;
import java.util.List;

/// Where a memory stands: being learned, known for days, or being learned again after a lapse.
public enum Phase {
  LEARNING(Duration.ofMinutes(1), Duration.ofMinutes(10)),
  REVIEW,
  RELEARNING(Duration.ofMinutes(10));

  private final List<Duration> steps;

  Phase(Duration... steps) {
    this.steps = List.of(steps);
  }

  Duration step(int step) {
    return steps.get(step);
  }

  boolean endsAfter(int step) {
    return step + 1 >= steps.size();
  }

  /// A hard answer stays on its step and waits a little longer than the first one: half way to the
  /// second, or half as long again where there is one step only.
  Duration afterHard(int step) {
    if (step > 0) {
      return steps.get(step);
    }
    Duration first = steps.getFirst();
    return steps.size() == 1
        ? first.multipliedBy(3).dividedBy(2)
        : first.plus(steps.get(1)).dividedBy(2);
  }
}
