package dev.praxis.app;

import dev.praxis.course.Block;
import dev.praxis.course.Lesson;
import dev.praxis.lab.Cancel;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Lab;
import dev.praxis.lab.Moment;
import dev.praxis.lab.Refusal;
import dev.praxis.progress.Ledger;
import dev.praxis.words.Words;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Runs that questions ask about, made away from the window's thread.
final class Moments {
  private static final Words WORDS = Words.of(Moments.class);
  private static final Ledger.Page NEWEST = new Ledger.Page(100, 0);
  private final Window window;

  Moments(Window window) {
    this.window = window;
  }

  /// Runs an experiment to its end.
  void make(Experiment experiment, Consumer<Moment> made, Consumer<String> failed) {
    make(experiment.lab(), () -> experiment, made, failed);
  }

  /// @param which finds the experiment, away from the window's thread too
  private void make(
      String name, Supplier<Experiment> which, Consumer<Moment> made, Consumer<String> failed) {
    Optional<Lab<?, ?>> lab = window.rooms().labs().find(name);
    if (lab.isEmpty()) {
      failed.accept(WORDS.say("moment.no-lab", "lab", name));
      return;
    }
    window
        .work()
        .submit(
            () -> Moment.atEnd(lab.get(), which.get(), window.rooms().tables(), new Cancel()),
            made,
            trouble -> failed.accept(said(trouble)));
  }

  private static String said(Exception trouble) {
    return trouble instanceof Refusal refusal
        ? refusal.notice().sentence()
        : WORDS.say("moment.failed", "why", String.valueOf(trouble.getMessage()));
  }

  /// The learner's latest finished run of a lesson's lab, made again; without one, the lab as the
  /// lesson sets it. What a run shows follows from its experiment, so it is the same run.
  void latest(Lesson lesson, Consumer<Moment> made, Consumer<String> failed) {
    Optional<Experiment> own = lesson.labs().stream().findFirst().map(Block.LabBlock::experiment);
    if (own.isEmpty()) {
      failed.accept(WORDS.say("moment.none"));
      return;
    }
    make(own.get().lab(), () -> latest(lesson.id(), own.get()), made, failed);
  }

  /// The ledger knows a lab by its version: what an older one computed is no run of this one.
  private Experiment latest(String lesson, Experiment own) {
    Ledger ledger = window.memory().store().ledger();
    return window.rooms().labs().find(own.lab()).stream()
        .flatMap(lab -> ledger.newest(lab.spec().versioned(), NEWEST).stream())
        .filter(run -> run.what().lesson().equals(lesson))
        .findFirst()
        .flatMap(run -> Memory.experiment(run.what().experiment()))
        .orElse(own);
  }
}
