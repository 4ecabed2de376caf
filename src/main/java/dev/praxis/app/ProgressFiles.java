package dev.praxis.app;

import dev.praxis.progress.Brought;
import dev.praxis.words.Words;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
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
        .save(WORDS.say("command.export-progress"), "praxis-progress.db")
        .ifPresent(
            file ->
                wait(
                    window.memory().store().exportTo(file),
                    done -> say.accept(WORDS.say("progress.saved", "file", file))));
  }

  /// Asks for such a file and brings in what is not here.
  ///
  /// @param changed shows what is there now
  void bringIn(Runnable changed) {
    window
        .files()
        .open(WORDS.say("command.bring-progress"), WORDS.say("progress.kind"), "*.db")
        .ifPresent(file -> bringIn(file, changed));
  }

  private void bringIn(Path file, Runnable changed) {
    wait(
        window.memory().store().bringIn(file),
        brought -> {
          changed.run();
          say.accept(said(brought));
        });
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

  private <T> void wait(CompletableFuture<T> coming, Consumer<T> done) {
    window.work().submit(coming::get, done, this::failed);
  }

  private void failed(Exception failed) {
    Throwable why =
        failed instanceof ExecutionException && failed.getCause() != null
            ? failed.getCause()
            : failed;
    say.accept(String.valueOf(why.getMessage()));
  }
}
