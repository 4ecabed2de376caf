package dev.praxis.app;

import dev.praxis.figure.ui.HeatScroll;
import dev.praxis.sound.Delays;
import dev.praxis.sound.LiveColumns;
import dev.praxis.sound.Pace;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;

/// The spectrogram of what is heard now, newest on the right. A timer runs only while it can be
/// seen; at each pulse all columns that wait are shown at once.
final class LiveView extends StackPane {
  /// Columns shown at once: 7.2 s.
  static final int COLUMNS = 720;

  private final Pace pace;
  private final Runnable pulsed;
  private final HeatScroll picture = new HeatScroll(COLUMNS, LiveColumns.ROWS);
  private final ObservableValue<Boolean> seen =
      sceneProperty()
          .flatMap(scene -> scene.windowProperty())
          .flatMap(window -> window.showingProperty())
          .orElse(false);
  private Optional<LiveColumns> columns = Optional.empty();
  private Delays delays = new Delays();
  private long newest;
  private long pulses;
  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          pulse();
        }
      };

  /// @param pulsed called after each pulse
  LiveView(Pace pace, Runnable pulsed) {
    this.pace = pace;
    this.pulsed = pulsed;
    getStyleClass().add("live-view");
    getChildren().add(picture);
    picture.accessibleTextProperty().bind(accessibleTextProperty());
    seen.addListener((observed, before, after) -> run(after));
  }

  private void run(boolean on) {
    if (on) {
      timer.start();
    } else {
      timer.stop();
    }
  }

  /// Shows a sound from its beginning.
  void show(LiveColumns live) {
    columns = Optional.of(live);
    delays = new Delays();
    pulses = 0;
    picture.clear();
  }

  void clear() {
    columns = Optional.empty();
    picture.clear();
  }

  /// Shows what came since the last pulse.
  void pulse() {
    if (columns.isPresent() && columns.get().drain(this::take) > 0) {
      delays.add(pace.now() - newest);
    }
    picture.paint();
    pulses++;
    pulsed.run();
  }

  private void take(byte[] levels, long heard) {
    picture.append(levels);
    newest = heard;
  }

  /// From the moment a sound is heard to the pulse that shows it, the median of the last two
  /// seconds.
  double latencyMillis() {
    return delays.medianMillis();
  }

  long dropped() {
    return columns.map(LiveColumns::dropped).orElse(0L);
  }

  /// How often it was shown since [#show].
  long pulses() {
    return pulses;
  }
}
