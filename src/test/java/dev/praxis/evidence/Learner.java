package dev.praxis.evidence;

import dev.praxis.progress.Asked;
import dev.praxis.progress.Confidence;
import dev.praxis.progress.FinishedRun;
import dev.praxis.progress.GivenAnswer;
import dev.praxis.progress.Machine;
import dev.praxis.progress.Outcome;
import dev.praxis.progress.ProgressStore;
import dev.praxis.progress.StoreProblem;
import dev.praxis.progress.Walk;
import dev.praxis.progress.WalkEvent;
import dev.praxis.progress.WalkStep;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;

/// A learner at work in a folder, a second passing with each thing done.
final class Learner implements AutoCloseable {
  static final Instant BEGAN = Instant.parse("2026-11-21T08:00:00Z");
  static final Machine MACHINE = new Machine("0.1.0", "amd64", "Linux", "");
  private final AtomicReference<Instant> now = new AtomicReference<>(BEGAN);
  private final Path folder;
  private final ProgressStore store;

  Learner(Path folder) throws StoreProblem {
    this.folder = folder;
    InstantSource ticking = () -> now.getAndUpdate(before -> before.plus(Duration.ofSeconds(1)));
    this.store = ProgressStore.open(folder, clock(ticking));
  }

  private static Clock clock(InstantSource source) {
    return source.withZone(ZoneOffset.UTC);
  }

  ProgressStore store() {
    return store;
  }

  Learner answers(String lesson, String question, Outcome outcome, String given) {
    double share = outcome == Outcome.RIGHT ? 1 : 0;
    var asked = new Asked(lesson, question, 1);
    Optional<Confidence> sure = Optional.of(Confidence.FAIRLY);
    store.answers().add(new GivenAnswer(asked, outcome, share, sure, given, 0, 42)).join();
    return this;
  }

  Learner steps(String lesson, String walkthrough, int step, WalkEvent event) {
    store.walks().add(new WalkStep(new Walk(lesson, walkthrough), step, event)).join();
    return this;
  }

  Learner runs(String lesson, String lab, String experiment, String scores) {
    var data = new TreeMap<>(Map.of("data", "sha256:ab"));
    store
        .ledger()
        .add(new FinishedRun(lab, experiment, data, scores, "{}", MACHINE, 12, 9, lesson))
        .join();
    return this;
  }

  Learner hasAMorning() {
    return answers("trees", "depth", Outcome.WRONG, "0")
        .answers("trees", "depth", Outcome.RIGHT, "1")
        .steps("trees", "first", 0, new WalkEvent.Predicted(1, Optional.empty(), Optional.of(true)))
        .steps("trees", "first", 0, new WalkEvent.Done())
        .runs("trees", "tree@1", "{\"seed\":42}", "{\"accuracy\":{\"value\":0.9}}");
  }

  Evidence evidence(String name) throws EvidenceProblem {
    var head = new Evidence.Head(name, "course", Instant.parse("2026-11-21T12:00:00Z"), "0.1.0");
    return Evidence.sealed(head, EvidenceLog.of(store), SigningKey.in(folder));
  }

  @Override
  public void close() {
    store.close();
  }
}
