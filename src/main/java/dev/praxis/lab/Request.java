package dev.praxis.lab;

import dev.praxis.lab.LiveRun.Move;

/// A request for the thread a live run works on.
sealed interface Request {
  record Restart(Experiment experiment, Goal goal) implements Request {}

  record Look(Settings settings) implements Request {}

  record Go(Move move) implements Request {}

  record Hand(String handle, Gesture gesture) implements Request {
    /// Whether this hand makes one just before it pointless.
    boolean replaces(Hand before) {
      return edit().replaces(before.edit());
    }

    private Edit edit() {
      return new Edit(0, handle, gesture);
    }
  }
}
