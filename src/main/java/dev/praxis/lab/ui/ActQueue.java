package dev.praxis.lab.ui;

import dev.praxis.lab.Goal;
import dev.praxis.lab.LiveRun.Move;
import dev.praxis.lab.Snapshot;
import dev.praxis.lab.Walkthrough.Act;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// Does acts one after the other, each when the lab has shown what the one before led to.
final class ActQueue {
  private final LabModel model;
  private final Deque<Act> waiting = new ArrayDeque<>();
  private boolean acting;

  ActQueue(LabModel model) {
    this.model = model;
    model
        .shownProperty()
        .addListener(
            (observed, before, after) ->
                after.filter(shown -> !shown.draft()).ifPresent(this::settled));
    model
        .noticeProperty()
        .addListener((observed, before, after) -> after.ifPresent(notice -> clear()));
  }

  void perform(List<Act> acts) {
    waiting.clear();
    waiting.addAll(acts);
    next();
  }

  void clear() {
    waiting.clear();
    acting = false;
  }

  private void settled(Snapshot snapshot) {
    if (acting) {
      next();
    }
  }

  private void next() {
    Act act = waiting.pollFirst();
    acting = act != null;
    if (act == null) {
      return;
    }
    switch (act) {
      case Act.Set set -> model.set(set.settings());
      case Act.Hand hand -> model.hand(hand.handle(), hand.gesture());
      case Act.RunToEnd end -> model.goTo(Goal.END);
      case Act.RunStride stride ->
          model.move(new Move.Stride(model.strides().indexOf(stride.stride())));
      case Act.RunTicks ticks -> model.move(new Move.Ticks(ticks.ticks()));
    }
  }
}
