package dev.praxis.app;

import dev.praxis.progress.Brought;
import dev.praxis.progress.Luggage;
import dev.praxis.words.Words;
import java.util.List;
import java.util.function.Consumer;

/// All of one learner's progress on its way to another computer, and what comes from there.
final class ProgressFiles {
  private static final Words WORDS = Words.of(ProgressFiles.class);
  private final Window window;
  private final Consumer<String> say;

  ProgressFiles(Window window, Consumer<String> say) {
    this.window = window;
    this.say = say;
  }

  /// Asks where to, and writes everything there.
  void export() {
    window
        .files()
        .save(WORDS.say("command.export-progress"), "praxis-progress.zip")
        .ifPresent(
            file ->
                window
                    .work()
                    .submit(
                        () -> {
                          luggage().pack(file);
                          return file;
                        },
                        done -> say.accept(WORDS.say("progress.saved", "file", done)),
                        this::failed));
  }

  /// Asks for such a file and brings in what is not here.
  ///
  /// @param changed shows what is there now
  void bringIn(Runnable changed) {
    window
        .files()
        .open(WORDS.say("command.bring-progress"), WORDS.say("progress.kind"), "*.zip")
        .ifPresent(
            file ->
                window
                    .work()
                    .submit(
                        () -> luggage().unpack(file),
                        brought -> {
                          changed.run();
                          say.accept(said(brought));
                        },
                        this::failed));
  }

  private Luggage luggage() {
    return window
        .teacher()
        .luggage()
        .orElseGet(() -> new Luggage(window.memory().store(), List.of()));
  }

  private static String said(Brought brought) {
    return brought.nothing()
        ? WORDS.say("progress.same")
        : WORDS.say(
            "progress.brought",
            "answers",
            brought.answers(),
            "runs",
            brought.runs(),
            "notes",
            brought.notes());
  }

  private void failed(Exception failed) {
    say.accept(String.valueOf(failed.getMessage()));
  }
}
