package dev.praxis.memory;

import java.time.Duration;

/// How long until the next time.
public sealed interface Pause {
  /// A learning step: minutes, within the day.
  record Minutes(Duration length) implements Pause {
    @Override
    public int wholeDays() {
      return 0;
    }
  }

  /// Whole days.
  record Days(int wholeDays) implements Pause {
    @Override
    public Duration length() {
      return Duration.ofDays(wholeDays);
    }
  }

  /// 0 for a learning step.
  int wholeDays();

  Duration length();
}
