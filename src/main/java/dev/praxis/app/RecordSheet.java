package dev.praxis.app;

import dev.praxis.sound.Devices;
import dev.praxis.sound.FileSource;
import dev.praxis.sound.LiveColumns;
import dev.praxis.sound.Pace;
import dev.praxis.sound.Recorder;
import dev.praxis.sound.Recorder.Progress;
import dev.praxis.sound.Source;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Numbers;
import dev.praxis.words.SpokenProblem;
import dev.praxis.words.Words;
import dev.praxis.work.Work;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Records from a microphone, or from a file as if it were live, and shows what is heard meanwhile.
/// A recording that is not used is forgotten.
final class RecordSheet extends VBox {
  private static final Words WORDS = Words.of(RecordSheet.class);

  /// What the sheet works with.
  ///
  /// @param folder where recordings are kept
  record Desk(Work work, FileAsk files, Devices devices, Pace pace, Path folder) {}

  private enum State {
    READY,
    OPENING,
    RUNNING,
    DONE
  }

  private final Desk desk;
  private final Consumer<Path> use;
  private final LiveView live;
  private final ComboBox<String> device = new ComboBox<>();
  private final Button record = button("record.start", this::record, "accent");
  private final Button file = button("record.file", this::playFile);
  private final Button stop = button("record.stop", this::stop, "accent");
  private final Button discard = button("record.discard", this::discard);
  private final Button keep = button("record.use", this::keep, "accent");
  private final ProgressBar level = new ProgressBar(0);
  private final Label elapsed = Widgets.label("", "record-elapsed");
  private final Label counts = Widgets.wrapped("", "muted");
  private final Label axes = Widgets.wrapped("", "muted");
  private final Label remark = Widgets.wrapped("");
  private State state = State.READY;
  private Optional<Recorder> recorder = Optional.empty();
  private double buffer;

  /// @param use takes the file of a recording
  RecordSheet(Desk desk, Consumer<Path> use) {
    this.desk = desk;
    this.use = use;
    this.live = new LiveView(desk.pace(), this::refresh);
    getStyleClass().add("record-sheet");
    device.setId("record-device");
    Widgets.named(device, WORDS.say("record.device"));
    level.setAccessibleText(WORDS.say("record.level"));
    level.getStyleClass().add("record-level");
    remark.setId("record-remark");
    remark.getStyleClass().add("notice");
    live.setAccessibleText(WORDS.say("record.live"));
    var from = new HBox(device, record, file);
    var meter = new HBox(Widgets.label(WORDS.say("record.level"), "muted"), level, elapsed);
    var acts = new HBox(stop, Widgets.spring(), discard, keep);
    List.of(from, meter, acts).forEach(row -> row.getStyleClass().add("lab-header"));
    getChildren().addAll(from, meter, live, axes, counts, remark, acts);
    sceneProperty()
        .addListener(
            (observed, before, after) -> {
              if (after == null) {
                recorder.ifPresent(Recorder::close);
              }
            });
    become(State.READY);
    say("");
    desk.work()
        .submit(desk.devices().microphones()::names, this::known, failed -> known(List.of()));
  }

  private static Button button(String key, Runnable act, String... classes) {
    Button button = Widgets.button(WORDS.say(key), act, classes);
    button.setId(key.replace('.', '-'));
    return button;
  }

  private void known(List<String> names) {
    device.getItems().setAll(names);
    device.getSelectionModel().selectFirst();
    Widgets.show(device, !names.isEmpty());
    record.setDisable(names.isEmpty());
    if (names.isEmpty()) {
      say(WORDS.say("record.none"));
    }
  }

  private void say(String sentence) {
    remark.setText(sentence);
    Widgets.show(remark, !sentence.isEmpty());
  }

  private void become(State next) {
    state = next;
    device.setDisable(next != State.READY);
    record.setDisable(next != State.READY || device.getItems().isEmpty());
    file.setDisable(next != State.READY);
    stop.setDisable(next != State.RUNNING);
    discard.setDisable(next != State.DONE);
    keep.setDisable(next != State.DONE);
    keep.setDefaultButton(next == State.DONE);
  }

  private void record() {
    String name = device.getValue();
    open(() -> desk.devices().microphones().open(name));
  }

  private void playFile() {
    desk.files()
        .open(WORDS.say("sound.open"), "WAV", "*.wav")
        .ifPresent(chosen -> open(() -> FileSource.open(chosen, desk.pace())));
  }

  /// Opens a source in the background and records from it.
  void open(Callable<Source> opening) {
    become(State.OPENING);
    say("");
    desk.work().submit(opening, this::begin, this::failed);
  }

  private void failed(Exception why) {
    become(State.READY);
    say(
        switch (why) {
          case SpokenProblem problem -> problem.sentence();
          case Exception other ->
              WORDS.say("record.failed", "why", String.valueOf(other.getMessage()));
        });
  }

  private void begin(Source source) {
    if (getScene() == null) {
      source.close();
      return;
    }
    var columns = new LiveColumns(source.rate());
    var recording = new Recorder(source, columns, desk.pace());
    recorder = Optional.of(recording);
    buffer = source.bufferMillis();
    axes.setText(
        WORDS.say(
            "record.axes",
            "top",
            source.rate() / 2000.0,
            "seconds",
            (double) LiveView.COLUMNS / LiveColumns.PER_SECOND));
    live.show(columns);
    become(State.RUNNING);
    stop.requestFocus();
    recording.start();
  }

  /// Says what is known of the recording now.
  void refresh() {
    recorder.ifPresent(recording -> refresh(recording.progress()));
  }

  private void refresh(Progress now) {
    level.setProgress(Math.min(1, now.level()));
    elapsed.setText(WORDS.say("record.elapsed", "seconds", Numbers.fixed(now.seconds(), 1)));
    counts.setText(
        WORDS.say(
            "record.counts",
            "latency",
            Numbers.fixed(live.latencyMillis(), 0),
            "buffer",
            Numbers.fixed(buffer, 0),
            "dropped",
            live.dropped(),
            "clipped",
            now.clipped()));
    if (state == State.RUNNING) {
      say(remark(now));
      if (now.state() != Recorder.State.RUNNING) {
        become(State.DONE);
        keep.setDisable(now.seconds() == 0);
      }
    }
  }

  private static String remark(Progress now) {
    return switch (now.state()) {
      case LOST -> now.trouble().map(SpokenProblem::sentence).orElse(WORDS.say("record.lost"));
      case FULL -> WORDS.say("record.full", "minutes", Recorder.MOST_SECONDS / 60);
      case RUNNING, STOPPED, OVER ->
          now.silent()
              ? WORDS.say("record.silent")
              : now.clipped() > 0 ? WORDS.say("record.clipped", "count", now.clipped()) : "";
    };
  }

  private void stop() {
    recorder.ifPresent(Recorder::stop);
  }

  private void discard() {
    recorder = Optional.empty();
    live.clear();
    List.of(elapsed, counts, axes).forEach(label -> label.setText(""));
    level.setProgress(0);
    become(State.READY);
    say("");
  }

  private void keep() {
    Recorder finished = recorder.orElseThrow();
    become(State.OPENING);
    desk.work()
        .submit(
            () -> finished.take().keep(desk.folder(), LocalDate.now(ZoneId.systemDefault())),
            use,
            why -> {
              become(State.DONE);
              say(WORDS.say("record.unkept", "folder", desk.folder()));
            });
  }

  LiveView live() {
    return live;
  }

  Optional<Recorder> recorder() {
    return recorder;
  }
}
