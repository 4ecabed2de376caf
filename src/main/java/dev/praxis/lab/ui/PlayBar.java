package dev.praxis.lab.ui;

import dev.praxis.lab.Cancel;
import dev.praxis.lab.Notice;
import dev.praxis.signal.Loudness;
import dev.praxis.signal.Wave;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SingleSelectionModel;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Plays what can be heard of a lab: which sound, play and stop, once or again and again, slowly.
/// Empty where a lab has no sounds.
final class PlayBar {
  private static final Words WORDS = Words.of(PlayBar.class);
  private static final double[] SPEEDS = {1, 0.5, 0.25};

  private enum State {
    READY,
    WORKING,
    PLAYING
  }

  private final LabModel model;
  private final List<String> sounds;
  private final Listening listening;
  private final Consumer<OptionalDouble> heard;
  private final FlowPane node = new FlowPane();
  private final ComboBox<String> what = new ComboBox<>();
  private final ComboBox<String> speed = new ComboBox<>();
  private final ToggleButton loop = new ToggleButton();
  private final Button play = new Button();
  private final Label status = Widgets.label("", "muted");
  private State state = State.READY;
  private Cancel cancel = new Cancel();
  /// Counts what was asked for: answers to earlier wishes come too late.
  private int turn;

  /// Follows the ear while something plays.
  private final AnimationTimer ear;

  /// @param heard told how far into the sound the ear is, in seconds, and nothing at the end
  PlayBar(LabModel model, Words labWords, Listening listening, Consumer<OptionalDouble> heard) {
    this.model = model;
    this.heard = heard;
    this.ear =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            double speed = SPEEDS[speed().getSelectedIndex()];
            OptionalDouble at = listening.heardSeconds();
            heard.accept(at.isPresent() ? OptionalDouble.of(at.getAsDouble() * speed) : at);
          }
        };
    this.sounds = model.lab().spec().sounds();
    this.listening = listening;
    Widgets.show(node, !sounds.isEmpty());
    if (sounds.isEmpty()) {
      return;
    }
    sounds.forEach(sound -> what.getItems().add(labWords.say("sound." + sound)));
    IntStream.range(0, SPEEDS.length)
        .forEach(i -> speed.getItems().add(WORDS.say("play.speed." + i)));
    compose();
    recall();
    what.setOnAction(event -> chosen());
    speed.setOnAction(event -> chosen());
    loop.setOnAction(
        event -> {
          listening.loop(loop.isSelected());
          remember();
        });
    node.sceneProperty()
        .addListener(
            (observed, before, after) -> {
              if (after == null) {
                stop();
              }
            });
    play.setDisable(true);
    listening.present(this::known);
  }

  private void compose() {
    node.getStyleClass().add("play-bar");
    named(what, "play-sound", WORDS.say("play.what"));
    named(speed, "play-speed", WORDS.say("play.speed"));
    loop.setGraphic(new FontIcon(Feather.REPEAT));
    loop.getStyleClass().addAll("icon-button", "play-loop");
    loop.setId("play-loop");
    Widgets.named(loop, WORDS.say("play.loop"));
    play.getStyleClass().add("icon-button");
    play.setId("play-button");
    play.setOnAction(event -> pressed());
    status.setId("play-status");
    status.setWrapText(true);
    status.getStyleClass().add("play-status");
    node.getChildren().addAll(what, play, speed, loop, status);
    become(State.READY, "");
  }

  private SingleSelectionModel<String> speed() {
    return speed.getSelectionModel();
  }

  private static void named(ComboBox<String> box, String id, String name) {
    box.setId(id);
    box.setMinWidth(Region.USE_PREF_SIZE);
    Widgets.named(box, name);
  }

  Node node() {
    return node;
  }

  private void known(boolean present) {
    play.setDisable(!present);
    if (!present) {
      say(WORDS.say("play.none"));
      play.setAccessibleText(WORDS.say("play.none"));
    }
  }

  private void say(String sentence) {
    status.setText(sentence);
    Widgets.show(status, !sentence.isEmpty());
  }

  private void become(State next, String sentence) {
    state = next;
    if (next == State.PLAYING) {
      ear.start();
    } else {
      ear.stop();
      heard.accept(OptionalDouble.empty());
    }
    Ikon icon =
        switch (next) {
          case READY -> Feather.VOLUME_2;
          case WORKING -> Feather.X;
          case PLAYING -> Feather.SQUARE;
        };
    String name =
        switch (next) {
          case READY -> WORDS.say("play.start");
          case WORKING -> WORDS.say("play.cancel");
          case PLAYING -> WORDS.say("play.stop");
        };
    play.setGraphic(new FontIcon(icon));
    Widgets.named(play, name);
    say(sentence);
  }

  private void pressed() {
    switch (state) {
      case READY -> begin();
      case WORKING, PLAYING -> stop();
    }
  }

  /// Another choice while something plays is heard at once.
  private void chosen() {
    remember();
    if (state != State.READY) {
      stop();
      begin();
    }
  }

  private void begin() {
    int mine = ++turn;
    cancel = new Cancel();
    model.noticeProperty().set(Optional.empty());
    become(State.WORKING, WORDS.say("play.working"));
    var wish =
        new Listening.Wish(
            model,
            sounds.get(what.getSelectionModel().getSelectedIndex()),
            SPEEDS[speed.getSelectionModel().getSelectedIndex()]);
    listening.work(wish, cancel, wave -> made(mine, wave), notice -> failed(mine, notice));
  }

  private void made(int mine, Wave wave) {
    if (mine != turn) {
      return;
    }
    if (Loudness.of(wave).silent()) {
      become(State.READY, WORDS.say("play.silent"));
      return;
    }
    become(State.PLAYING, "");
    listening.play(wave, loop.isSelected(), trouble -> ended(mine, trouble));
  }

  private void failed(int mine, Notice notice) {
    if (mine == turn) {
      become(State.READY, "");
      model.noticeProperty().set(Optional.of(notice));
    }
  }

  private void ended(int mine, Optional<Notice> trouble) {
    if (mine == turn) {
      become(State.READY, "");
      trouble.ifPresent(notice -> model.noticeProperty().set(Optional.of(notice)));
    }
  }

  private void stop() {
    if (state == State.READY) {
      return;
    }
    turn++;
    cancel.ask();
    listening.stop();
    become(State.READY, "");
  }

  private void remember() {
    String choice =
        sounds.get(what.getSelectionModel().getSelectedIndex())
            + " "
            + speed.getSelectionModel().getSelectedIndex()
            + " "
            + loop.isSelected();
    listening.remember(model.lab().spec().id(), choice);
  }

  /// What cannot be read is as if nothing had been remembered.
  private void recall() {
    String[] parts = listening.recall(model.lab().spec().id()).orElse("").split(" ", -1);
    boolean readable = parts.length == 3 && sounds.contains(parts[0]) && parts[1].matches("[0-2]");
    what.getSelectionModel().select(readable ? sounds.indexOf(parts[0]) : 0);
    speed.getSelectionModel().select(readable ? Integer.parseInt(parts[1]) : 0);
    loop.setSelected(readable && parts[2].equals("true"));
  }
}
