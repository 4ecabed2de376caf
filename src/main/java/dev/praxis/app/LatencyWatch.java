package dev.praxis.app;

import dev.praxis.bench.latency.Stopwatch;
import dev.praxis.bench.latency.Timed;
import dev.praxis.lab.Notice;
import dev.praxis.lab.Snapshot;
import dev.praxis.lab.ui.LabModel;
import dev.praxis.work.Work;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ChangeListener;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.shape.Rectangle;

/// Tells a stopwatch what reaches the screen, and when pulses begin. Confined to the window's
/// thread, like the lab's model it watches.
final class LatencyWatch implements AutoCloseable {
  private final LabModel model;
  private final Scene scene;
  private final Work work;
  private final Stopwatch stopwatch;
  private final String knob;
  private final CompletableFuture<Optional<Timed>> outcome = new CompletableFuture<>();
  private final Rectangle probe = new Rectangle(1, 1);
  private final WritableImage probed = new WritableImage(1, 1);
  private final Runnable laidOut = this::laidOut;
  private final ChangeListener<Optional<Notice>> noticed =
      (observed, before, after) -> after.ifPresent(notice -> refused());
  private Optional<Snapshot> seen;
  private boolean awaited;
  private long lastPulse = System.nanoTime();
  private long probing;

  private final AnimationTimer pulses =
      new AnimationTimer() {
        @Override
        public void handle(long frame) {
          long now = System.nanoTime();
          stopwatch.pulse(now - lastPulse - probing);
          lastPulse = now;
          probing = 0;
          if (awaited) {
            stopwatch.timed().ifPresent(timed -> outcome.complete(Optional.of(timed)));
          }
        }
      };

  LatencyWatch(LabModel model, String knob, Scene scene, Work work) {
    this.model = model;
    this.scene = scene;
    this.work = work;
    this.knob = knob;
    this.stopwatch = new Stopwatch(knob);
    this.seen = model.shownProperty().get();
    scene.addPostLayoutPulseListener(laidOut);
    model.noticeProperty().set(Optional.empty());
    model.noticeProperty().addListener(noticed);
    pulses.start();
  }

  /// Turns the knob; the picture of the last value is the one waited for.
  void turn(Object value, boolean last) {
    awaited = last;
    stopwatch.turned(value, System.nanoTime());
    model.turn(knob, value);
  }

  /// What was measured; nothing when the lab refused the setting.
  CompletableFuture<Optional<Timed>> outcome() {
    return outcome;
  }

  private void refused() {
    outcome.complete(Optional.empty());
  }

  /// The pulse has laid the window out and painted its canvases; what it shows reaches the screen
  /// when the render thread has drawn it and the result was handed over.
  private void laidOut() {
    Optional<Snapshot> now = model.shownProperty().get();
    if (!now.equals(seen)) {
      seen = now;
      now.ifPresent(picture -> work.show(() -> drawn(picture)));
    }
  }

  /// A snapshot of anything waits until the render thread has done what it was given before. The
  /// learner's window does not wait, so the wait counts as no gap between pulses.
  private void drawn(Snapshot picture) {
    long began = System.nanoTime();
    probe.snapshot(null, probed);
    probing += System.nanoTime() - began;
    work.show(() -> stopwatch.painted(picture, System.nanoTime()));
  }

  @Override
  public void close() {
    pulses.stop();
    scene.removePostLayoutPulseListener(laidOut);
    model.noticeProperty().removeListener(noticed);
  }
}
