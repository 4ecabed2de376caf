package dev.praxis.app;

import dev.praxis.lab.Cancel;
import dev.praxis.lab.Hearing;
import dev.praxis.lab.Notice;
import dev.praxis.lab.Refusal;
import dev.praxis.lab.Snapshot;
import dev.praxis.lab.ui.Listening;
import dev.praxis.signal.Stretch;
import dev.praxis.signal.Wave;
import dev.praxis.sound.DeviceProblem;
import dev.praxis.sound.Player;
import dev.praxis.words.Words;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/// Works the sounds of labs out in the background and plays them, one at a time in the window.
final class LabSounds implements Listening {
  private static final Words WORDS = Words.of(LabSounds.class);
  private final Window window;
  private final Player player;

  LabSounds(Window window) {
    this.window = window;
    this.player = new Player(window.devices().speakers());
  }

  @Override
  public void present(Consumer<Boolean> known) {
    window.work().submit(player::present, known, failed -> known.accept(false));
  }

  @Override
  public void work(Wish wish, Cancel cancel, Consumer<Wave> done, Consumer<Notice> failed) {
    Optional<Snapshot> shown = wish.model().shownProperty().get();
    if (shown.isEmpty()) {
      failed.accept(new Notice(WORDS.say("sound.nothing"), WORDS.say("sound.nothing.try")));
      return;
    }
    window
        .work()
        .submit(
            () -> heard(wish, shown.get(), cancel), done, trouble -> failed.accept(said(trouble)));
  }

  private Wave heard(Wish wish, Snapshot shown, Cancel cancel)
      throws Refusal, InterruptedException {
    Wave wave =
        Hearing.of(wish.model().lab(), shown, window.rooms().tables(), wish.sound(), cancel);
    cancel.check();
    return wish.speed() == 1 ? wave : Stretch.of(wave, wish.speed());
  }

  private static Notice said(Exception trouble) {
    return trouble instanceof Refusal refusal
        ? refusal.notice()
        : new Notice(
            WORDS.say("sound.failed", "why", String.valueOf(trouble.getMessage())),
            WORDS.say("sound.failed.try"));
  }

  @Override
  public void play(Wave wave, boolean loop, Consumer<Optional<Notice>> ended) {
    player.play(wave, loop, end -> window.work().show(() -> ended.accept(notice(end))));
  }

  private static Optional<Notice> notice(Player.End end) {
    return switch (end) {
      case Player.End.Played played -> Optional.empty();
      case Player.End.Stopped stopped -> Optional.empty();
      case Player.End.Failed(DeviceProblem why) ->
          Optional.of(new Notice(why.what(), why.advice()));
    };
  }

  @Override
  public void loop(boolean on) {
    player.loop(on);
  }

  @Override
  public void stop() {
    player.stop();
  }

  @Override
  public OptionalDouble heardSeconds() {
    return player.heardSeconds();
  }

  @Override
  public Optional<String> recall(String lab) {
    return window.memory().recall("hear:" + lab);
  }

  @Override
  public void remember(String lab, String choice) {
    window.memory().remember("hear:" + lab, choice);
  }
}
