package dev.praxis.lab;

import dev.praxis.expression.Values;
import dev.praxis.lab.Walkthrough.Act;
import java.util.List;

/// A lab without a window: does at once what a learner does with knobs, handles and buttons.
/// Confined
/// to one thread.
public final class Desk {
  private final Lab<?, ?> lab;
  private final MaterialSource source;
  private final Fits fits;
  private Run<?, ?> run;

  /// Sets the lab up and runs it as far as `goal`.
  public Desk(Lab<?, ?> lab, Experiment experiment, MaterialSource source, Fits fits, Goal goal)
      throws Refusal, InterruptedException {
    this.lab = lab;
    this.source = source;
    this.fits = fits;
    this.run = opened(experiment, goal);
  }

  private Desk(Desk other) {
    this.lab = other.lab;
    this.source = other.source;
    this.fits = other.fits;
    this.run = other.run.branch();
  }

  private Run<?, ?> opened(Experiment experiment, Goal goal) throws Refusal, InterruptedException {
    Run<?, ?> fresh = Opening.run(lab, experiment, source, fits, new Cancel());
    fresh.go(goal);
    return fresh;
  }

  /// The same lab at the same moment, free to go another way.
  public Desk branch() {
    return new Desk(this);
  }

  public void perform(List<Act> acts) throws Refusal, InterruptedException {
    for (Act act : acts) {
      perform(act);
    }
  }

  private void perform(Act act) throws Refusal, InterruptedException {
    switch (act) {
      case Act.Set set -> set(set.settings());
      case Act.Hand hand -> run.edit(hand.handle(), hand.gesture());
      case Act.RunToEnd end -> run.go(Goal.END);
      case Act.RunStride stride -> run.stride(lab.spec().strides().indexOf(stride.stride()));
      case Act.RunTicks ticks -> run.forward(ticks.ticks());
    }
  }

  /// Turns knobs, all at once; any that begins again makes the run begin again, to the same goal.
  private void set(Settings settings) throws Refusal, InterruptedException {
    boolean restart =
        settings.values().keySet().stream().anyMatch(id -> effect(id) == Effect.RESTART);
    if (restart) {
      Goal goal = run.finished() ? Goal.END : new Goal.Tick(run.tick());
      Experiment again = Run.restarted(lab.spec(), run.experiment());
      run = opened(again.with(again.settings().withAll(settings)), goal);
      return;
    }
    for (var turned : settings.values().entrySet()) {
      if (effect(turned.getKey()) == Effect.LIVE) {
        run.edit(turned.getKey(), new Gesture.Turned(turned.getValue()));
      } else {
        run.look(run.experiment().settings().with(turned.getKey(), turned.getValue()));
      }
    }
  }

  private Effect effect(String knob) {
    return lab.spec().knob(knob).map(Knob::effect).orElse(Effect.RESTART);
  }

  /// What conditions see now.
  public Values values() throws InterruptedException {
    return LabScope.values(run.settings(), run.draw(false), progress());
  }

  private LabScope.Progress progress() {
    return new LabScope.Progress(
        run.tick(), run.finished(), run.waits().isPresent(), run.experiment().edits().size());
  }

  public Run<?, ?> run() {
    return run;
  }
}
