package dev.praxis.lab.ui;

import dev.praxis.lab.Experiment;
import dev.praxis.lab.Gesture;
import dev.praxis.lab.Goal;
import dev.praxis.lab.Lab;
import dev.praxis.lab.LiveRun;
import dev.praxis.lab.LiveRun.Move;
import dev.praxis.lab.MaterialRef;
import dev.praxis.lab.MaterialSource;
import dev.praxis.lab.Notice;
import dev.praxis.lab.Reach;
import dev.praxis.lab.Settings;
import dev.praxis.lab.Snapshot;
import dev.praxis.work.Work;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// A live run as properties. Snapshots are conflated: whatever happened since the last pulse, the
/// newest one is shown.
public final class LabModel implements LiveRun.Listener, AutoCloseable {
  private final LiveRun run;
  private final Lab<?, ?> lab;
  private final Work work;
  private final Experiment first;
  private volatile Optional<Snapshot> newest = Optional.empty();
  private final AtomicBoolean pending = new AtomicBoolean();
  private final ReadOnlyObjectWrapper<Optional<Snapshot>> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
  private final ObjectProperty<Optional<Notice>> notice =
      new SimpleObjectProperty<>(this, "notice", Optional.empty());
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);
  private final BooleanProperty playing = new SimpleBooleanProperty(this, "playing", false);
  private Consumer<Snapshot> finished = snapshot -> {};

  public LabModel(
      Lab<?, ?> lab, Experiment experiment, MaterialSource source, Executor executor, Work work) {
    this.lab = lab;
    this.work = work;
    this.first = experiment;
    this.run = new LiveRun(lab, experiment, source, executor, this);
  }

  /// Starts the first run.
  public void begin() {
    run.begin();
  }

  @Override
  public void shown(Snapshot snapshot) {
    newest = Optional.of(snapshot);
    if (pending.compareAndSet(false, true)) {
      work.show(this::showNewest);
    }
  }

  private void showNewest() {
    pending.set(false);
    newest.ifPresent(
        snapshot -> {
          notice.set(Optional.empty());
          shown.set(Optional.of(snapshot));
          if (snapshot.finished() && !snapshot.draft()) {
            playing.set(false);
            finished.accept(snapshot);
          }
        });
  }

  @Override
  public void refused(Notice refusal) {
    work.show(
        () -> {
          playing.set(false);
          notice.set(Optional.of(refusal));
        });
  }

  @Override
  public void busy(boolean working) {
    work.show(() -> busy.set(working));
  }

  /// Called with each full snapshot that shows a finished run.
  public void onFinished(Consumer<Snapshot> listener) {
    finished = listener;
  }

  public void turn(String knob, Object value) {
    run.turn(knob, value);
  }

  /// Turns several knobs at once.
  public void set(Settings settings) {
    run.turnAll(settings);
  }

  public void hand(String handle, Gesture gesture) {
    run.hand(handle, gesture);
  }

  /// The hand lets go of what it moved.
  public void release() {
    run.release();
  }

  public void move(Move move) {
    run.move(move);
  }

  public void goTo(Goal goal) {
    run.move(new Move.To(goal));
  }

  public void reset() {
    playing.set(false);
    run.reset();
  }

  /// The same experiment from another seed; what a hand placed at the start is forgotten.
  public void reseed(long seed) {
    Experiment wanted = run.wanted();
    var kept =
        wanted.edits().stream()
            .filter(
                edit ->
                    run.spec()
                        .handle(edit.handle())
                        .filter(handle -> handle.reach() == Reach.DATA)
                        .isPresent())
            .map(edit -> edit.movedTo(0))
            .toList();
    run.restart(wanted.withSeed(seed).withEdits(kept), goal());
  }

  /// The same lab on another material; knobs that named its columns go back to their defaults.
  public void use(String role, MaterialRef material) {
    Experiment fresh =
        Experiment.of(run.spec().id(), run.wanted().materials()).withMaterial(role, material);
    run.restart(fresh.withSeed(run.wanted().seed()), run.spec().opens());
  }

  /// The experiment the lab came with: knobs, data and hands as at first. Can be undone.
  public void asItCame() {
    load(first, run.spec().opens());
  }

  /// Another experiment of this lab.
  public void load(Experiment experiment, Goal goal) {
    run.restart(experiment, goal);
  }

  private Goal goal() {
    return shown.get().filter(Snapshot::finished).isPresent() ? Goal.END : run.spec().opens();
  }

  public void undo() {
    run.undo();
  }

  public void redo() {
    run.redo();
  }

  public void cancel() {
    playing.set(false);
    run.cancel();
  }

  public Optional<String> snippet() {
    return run.snippet();
  }

  public Experiment wanted() {
    return run.wanted();
  }

  public Lab<?, ?> lab() {
    return lab;
  }

  public ReadOnlyObjectProperty<Optional<Snapshot>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  public ObjectProperty<Optional<Notice>> noticeProperty() {
    return notice;
  }

  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  public BooleanProperty playingProperty() {
    return playing;
  }

  /// The stride names of the lab, smallest first.
  public List<String> strides() {
    return run.spec().strides();
  }

  @Override
  public void close() {
    playing.set(false);
    run.close();
  }
}
