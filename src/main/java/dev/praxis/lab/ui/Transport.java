package dev.praxis.lab.ui;

import dev.praxis.lab.Gait;
import dev.praxis.lab.Goal;
import dev.praxis.lab.LiveRun.Move;
import dev.praxis.lab.Snapshot;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Reset, back, play, strides, end; how fast, and where on the timeline.
final class Transport {
  private static final Words WORDS = Words.of(Transport.class);
  /// Steps a second at each notch of the speed slider.
  private static final double[] SPEEDS = {0.5, 1, 2, 4, 8, 15, 30, 120, 1_000};
  private static final int USUAL_SPEED = 2;

  private final LabModel model;
  private final FlowPane node = new FlowPane();
  private final Button play = new Button();
  private final Slider scrub = new Slider(0, 1, 0);
  private final Label place = new Label();
  private final Slider speed = new Slider(0, SPEEDS.length, USUAL_SPEED);
  private final Label pace = new Label();
  private boolean quiet;

  private final AnimationTimer clock =
      new AnimationTimer() {
        private long last;
        private double owed;
        private long asked;
        private Gait gait = new Gait();

        @Override
        public void start() {
          last = 0;
          owed = 1;
          asked = 0;
          gait = new Gait();
          super.start();
        }

        @Override
        public void handle(long now) {
          if (fastest()) {
            atOnce(now);
            return;
          }
          if (last > 0) {
            owed += (now - last) / 1e9 * SPEEDS[notch()];
          }
          last = now;
          if (owed >= 1 && !model.busyProperty().get()) {
            model.move(new Move.Ticks((long) owed));
            owed = Math.min(owed - Math.floor(owed), 1);
          }
        }

        /// The next steps as soon as the picture of the last ones is there.
        private void atOnce(long now) {
          if (model.busyProperty().get()) {
            return;
          }
          if (asked > 0) {
            gait.took((now - asked) / 1e9);
          }
          asked = now;
          model.move(new Move.Ticks(gait.steps()));
        }
      };

  private int notch() {
    return (int) Math.round(speed.getValue());
  }

  /// The notch beyond all speeds.
  private boolean fastest() {
    return notch() == SPEEDS.length;
  }

  /// @param beside stand in the same row
  Transport(LabModel model, Words labWords, Node... beside) {
    this.model = model;
    node.getStyleClass().add("transport");
    node.getChildren().addAll(places(), strides(labWords), timeline(), pace());
    node.getChildren().addAll(beside);
    model.playingProperty().addListener((observed, before, playing) -> playing(playing));
    playing(false);
  }

  Node node() {
    return node;
  }

  /// Two rows side by side: where text is large, the second goes under the first.
  private static HBox row() {
    var row = new HBox();
    row.getStyleClass().add("transport-buttons");
    return row;
  }

  private HBox places() {
    HBox row = row();
    row.getChildren().add(icon(Feather.ROTATE_CCW, "reset", model::reset));
    row.getChildren().add(icon(Feather.SKIP_BACK, "back", () -> model.move(new Move.Ticks(-1))));
    play.getStyleClass().addAll("icon-button", "accent");
    play.setId("button-run");
    play.setOnAction(event -> togglePlay());
    row.getChildren().add(play);
    return row;
  }

  private FlowPane strides(Words labWords) {
    var row = new FlowPane();
    row.getStyleClass().add("stride-buttons");
    List<String> strides = model.strides();
    for (int level = 0; level < strides.size(); level++) {
      row.getChildren().add(stride(level, strides.get(level), labWords));
    }
    row.getChildren().add(icon(Feather.SKIP_FORWARD, "end", () -> model.goTo(Goal.END)));
    return row;
  }

  private Button icon(Feather icon, String name, Runnable act) {
    Button button = Widgets.iconButton(icon, WORDS.say("transport." + name), act);
    button.setId("button-" + name);
    return button;
  }

  private Button stride(int level, String name, Words labWords) {
    String shown = labWords.find("stride." + name).orElse(name);
    var button = Widgets.button(shown, () -> model.move(new Move.Stride(level)), "stride-button");
    button.setGraphic(new FontIcon(Feather.CHEVRON_RIGHT));
    button.setMinWidth(Region.USE_PREF_SIZE);
    Widgets.named(button, WORDS.say("transport.stride", "stride", shown));
    button.setId(level == 0 ? "button-step" : "button-" + name);
    return button;
  }

  private void togglePlay() {
    boolean start = !model.playingProperty().get();
    boolean atEnd = model.shownProperty().get().filter(Snapshot::finished).isPresent();
    if (start && atEnd) {
      model.goTo(Goal.START);
    }
    model.playingProperty().set(start);
  }

  private void playing(boolean playing) {
    play.setGraphic(new FontIcon(playing ? Feather.PAUSE : Feather.PLAY));
    Widgets.named(play, WORDS.say(playing ? "transport.pause" : "transport.run"));
    if (playing) {
      clock.start();
    } else {
      clock.stop();
    }
  }

  private VBox timeline() {
    scrub.setAccessibleText(WORDS.say("transport.scrub"));
    scrub.setTooltip(new Tooltip(WORDS.say("transport.scrub")));
    scrub.setBlockIncrement(1);
    scrub
        .valueProperty()
        .addListener(
            (observed, before, after) -> {
              if (!quiet) {
                model.playingProperty().set(false);
                model.goTo(new Goal.Tick(Math.round(after.doubleValue())));
              }
            });
    place.getStyleClass().add("transport-caption");
    var box = new VBox(place, scrub);
    box.getStyleClass().add("transport-timeline");
    return box;
  }

  private VBox pace() {
    speed.setAccessibleText(WORDS.say("transport.speed"));
    speed.setTooltip(new Tooltip(WORDS.say("transport.speed")));
    speed.setBlockIncrement(1);
    speed.setMajorTickUnit(1);
    speed.setMinorTickCount(0);
    speed.setSnapToTicks(true);
    pace.getStyleClass().add("transport-caption");
    speed.valueProperty().addListener((observed, before, after) -> paceShown());
    paceShown();
    var box = new VBox(pace, speed);
    box.getStyleClass().add("transport-speed");
    return box;
  }

  private void paceShown() {
    pace.setText(
        fastest()
            ? WORDS.say("transport.fastest")
            : WORDS.say("transport.pace", "speed", SPEEDS[notch()]));
  }

  void show(Snapshot snapshot) {
    quiet = true;
    scrub.setMax(Math.max(1, snapshot.furthest()));
    if (!scrub.isValueChanging()) {
      scrub.setValue(snapshot.tick());
    }
    quiet = false;
    String at = WORDS.say("transport.at", "tick", snapshot.tick());
    place.setText(snapshot.finished() ? WORDS.say("transport.finished", "at", at) : at);
  }
}
