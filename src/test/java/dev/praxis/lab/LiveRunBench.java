package dev.praxis.lab;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.lab.LiveRun.Move;
import dev.praxis.lab.Tally.Way;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;

/// A live run on a thread of its own, with an ear to hear it and a gate to hold it.
abstract class LiveRunBench {
  final ExecutorService thread = Executors.newSingleThreadExecutor();
  final Ear ear = new Ear();
  final Gate gate = new Gate();
  final AtomicBoolean armed = new AtomicBoolean();

  @AfterEach
  void stop() throws Exception {
    gate.open();
    thread.shutdown();
    assertThat(thread.awaitTermination(60, SECONDS)).isTrue();
  }

  LiveRun live(Way way) throws InterruptedException {
    var run = new LiveRun(new Tally(way), Tally.experiment(), ref -> null, thread, ear);
    run.begin();
    ear.nextAt(0);
    ear.awaitRest();
    return run;
  }

  LiveRun live() throws InterruptedException {
    return live(new Way() {});
  }

  /// Steps stand at the gate once it is armed.
  Way gatedSteps() {
    return new Way() {
      @Override
      public void step(Turn turn) throws InterruptedException {
        if (armed.getAndSet(false)) {
          gate.stand(turn);
        }
      }
    };
  }

  static Move.Ticks ticks(long count) {
    return new Move.Ticks(count);
  }

  static int step(Snapshot snapshot) {
    return snapshot.settings().whole("step");
  }
}
