package dev.praxis.lab.ui;

import dev.praxis.lab.Cancel;
import dev.praxis.lab.Notice;
import dev.praxis.signal.Wave;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/// What a play bar asks of the window around it. All answers come on the window's thread.
public interface Listening {
  /// What is to be heard.
  ///
  /// @param sound one of the ids the lab's spec names
  /// @param speed 1 as it is, less for slower at the same pitch
  record Wish(LabModel model, String sound, double speed) {}

  /// Finds out whether there is anything to play on.
  void present(Consumer<Boolean> known);

  /// Works a sound out, in the background.
  void work(Wish wish, Cancel cancel, Consumer<Wave> done, Consumer<Notice> failed);

  /// Plays softly begun and limited; ends what played before.
  ///
  /// @param ended called once, with a notice where it ended in trouble
  void play(Wave wave, boolean loop, Consumer<Optional<Notice>> ended);

  /// Whether what plays begins again at its end.
  void loop(boolean on);

  void stop();

  /// How far into what plays the ear is, in seconds; empty when nothing is heard.
  OptionalDouble heardSeconds();

  /// What was remembered last for a lab.
  Optional<String> recall(String lab);

  void remember(String lab, String choice);
}
