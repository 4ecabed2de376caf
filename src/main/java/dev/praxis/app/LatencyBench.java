package dev.praxis.app;

import dev.praxis.bench.latency.KnobValues;
import dev.praxis.bench.latency.LabPart;
import dev.praxis.bench.latency.Part;
import dev.praxis.bench.latency.Resampled;
import dev.praxis.bench.latency.Slide;
import dev.praxis.bench.latency.Tally;
import dev.praxis.cli.CliProblem;
import dev.praxis.data.DataProblem;
import dev.praxis.data.Dataset;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Goal;
import dev.praxis.lab.Knob;
import dev.praxis.lab.Lab;
import dev.praxis.lab.LabSpec;
import dev.praxis.lab.Snapshot;
import dev.praxis.lab.ui.LabModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;

/// Measures one lab in the window: opens it on a table of the wanted length, runs it to its end,
/// and
/// turns every knob from there, so that each change works the whole model out again.
final class LatencyBench {
  private static final long SEED = 20_261_120;
  private static final int SLIDE = 20;
  private static final long SLIDE_MS = 16;

  /// Two pulses, so that each picture is seen before the next change.
  private static final long REST_MS = 34;

  private static final long PATIENCE_MS = 10_000;
  private final BenchWindow window;
  private final Lab<?, ?> lab;
  private final Waiting waiting;

  LatencyBench(BenchWindow window, Lab<?, ?> lab) {
    this.window = window;
    this.lab = lab;
    this.waiting = new Waiting(lab.spec().id());
  }

  LabPart measure(int rows, int changes)
      throws IOException, DataProblem, CliProblem, InterruptedException, ExecutionException {
    LabModel model = opened();
    Path folder = Files.createTempDirectory("praxis-latency-");
    var files = new ArrayList<Path>();
    try {
      for (LabSpec.Role role : lab.spec().roles()) {
        Path file = folder.resolve(role.id() + ".csv");
        files.add(file);
        Dataset shipped = window.rooms().catalogue().read(role.initial());
        Files.writeString(file, Resampled.csv(shipped, rows, new SplittableRandom(SEED)));
        imported(model, role.id(), file);
      }
      return measure(model, changes);
    } finally {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
      Files.delete(folder);
    }
  }

  private LabModel opened() throws CliProblem, InterruptedException, ExecutionException {
    LabModel model =
        Headless.call(
            () -> {
              var experiment = Experiment.of(lab.spec().id(), java.util.Map.of());
              window.shell().go(new Place.LabAlone(experiment, Goal.START));
              return window.shell().labOnScreen().orElseThrow().model();
            });
    waiting.until("open", () -> settled(model));
    return model;
  }

  /// Opens a file as a learner does: preview, then the button under it.
  private void imported(LabModel model, String role, Path file)
      throws CliProblem, InterruptedException, ExecutionException {
    Headless.call(
        () -> {
          window.shell().labDesk().preview(model, role, file);
          return true;
        });
    Node use =
        waiting.until("table", () -> Optional.ofNullable(window.shell().lookup("#import-use")));
    Headless.call(
        () -> {
          ((Button) use).fire();
          return true;
        });
    String id = file.toAbsolutePath().toString();
    waiting.until(
        "table",
        () -> settled(model).filter(shown -> shown.materials().table(role).id().equals(id)));
  }

  private static Optional<Snapshot> settled(LabModel model) {
    return model
        .shownProperty()
        .get()
        .filter(shown -> !shown.draft() && !model.busyProperty().get());
  }

  private LabPart measure(LabModel model, int changes)
      throws CliProblem, InterruptedException, ExecutionException {
    Experiment base = Headless.call(model::wanted);
    var single = new ArrayList<Part>();
    var slides = new ArrayList<Part>();
    var fixed = new ArrayList<String>();
    for (Knob knob : lab.spec().knobs()) {
      Snapshot from = back(model, base);
      var values = new KnobValues(knob, from.materials().main(), new SplittableRandom(SEED));
      if (values.next(now(from, knob)).isEmpty()) {
        fixed.add(knob.id());
        continue;
      }
      single.add(turned(model, values, changes, now(from, knob)));
      if (!Slide.values(knob, SLIDE, true).isEmpty()) {
        back(model, base);
        slides.add(slid(model, knob, Math.max(1, changes / SLIDE)));
      }
    }
    return new LabPart(lab.spec().id(), single, slides, fixed);
  }

  private static Object now(Snapshot shown, Knob knob) {
    return shown.settings().find(knob.id()).orElseThrow();
  }

  private Snapshot back(LabModel model, Experiment base)
      throws CliProblem, InterruptedException, ExecutionException {
    Optional<Snapshot> before =
        Headless.call(
            () -> {
              model.load(base, Goal.END);
              return model.shownProperty().get();
            });
    return waiting.until(
        "back",
        () ->
            settled(model)
                .filter(shown -> !before.equals(Optional.of(shown)))
                .filter(shown -> shown.experiment().equals(base)));
  }

  private Part turned(LabModel model, KnobValues values, int changes, Object from)
      throws InterruptedException, ExecutionException {
    var tally = new Tally(values.knob().id());
    Object now = from;
    for (int i = 0; i < changes; i++) {
      now = values.next(now).orElseThrow();
      turn(model, values.knob(), List.of(now), tally);
    }
    return tally.part();
  }

  private Part slid(LabModel model, Knob knob, int times)
      throws InterruptedException, ExecutionException {
    var tally = new Tally(knob.id());
    for (int i = 0; i < times; i++) {
      turn(model, knob, Slide.values(knob, SLIDE, i % 2 == 0), tally);
    }
    return tally.part();
  }

  /// Turns a knob through values and waits for the picture of the last.
  private void turn(LabModel model, Knob knob, List<Object> values, Tally tally)
      throws InterruptedException, ExecutionException {
    LatencyWatch watch =
        Headless.call(
            () -> new LatencyWatch(model, knob.id(), window.stage().getScene(), window.work()));
    try {
      long began = System.nanoTime();
      for (int i = 0; i < values.size(); i++) {
        Object value = values.get(i);
        boolean last = i == values.size() - 1;
        long due = began + TimeUnit.MILLISECONDS.toNanos(i * SLIDE_MS);
        TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
        window.work().show(() -> watch.turn(value, last));
      }
      tally.add(watch.outcome().get(PATIENCE_MS, TimeUnit.MILLISECONDS));
    } catch (TimeoutException never) {
      tally.addLost();
    } finally {
      Headless.call(
          () -> {
            watch.close();
            return true;
          });
      TimeUnit.MILLISECONDS.sleep(REST_MS);
    }
  }
}
