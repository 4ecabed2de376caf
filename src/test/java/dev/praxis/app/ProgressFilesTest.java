package dev.praxis.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.progress.Note;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Progress goes to another computer in a file.
final class ProgressFilesTest extends FxTest {
  @TempDir Path folder;

  @Test
  void what_was_kept_here_is_there_after_the_file_was_brought_in_and_is_not_there_twice() {
    Path file = folder.resolve("praxis-progress.zip");
    var here = Workbench.laidOut(folder.resolve("here"), 1_280, 800);
    here.store().notes().keep(new Note("k-means", "p:0", "A mean", "to keep", false)).join();
    var there = Workbench.laidOut(folder.resolve("there"), 1_280, 800);
    var said = new ArrayList<String>();
    var shown = new ArrayList<String>();

    act(() -> new ProgressFiles(OneFile.chosenIn(here.window(), file), said::add).export());
    Runnable changed = () -> shown.add("shown");
    act(
        () ->
            new ProgressFiles(OneFile.chosenIn(there.window(), file), said::add).bringIn(changed));
    act(
        () ->
            new ProgressFiles(OneFile.chosenIn(there.window(), file), said::add).bringIn(changed));

    assertThat(there.store().notes().all())
        .extracting(entry -> entry.note().text())
        .containsExactly("to keep");
    assertThat(said.get(0)).contains(file.toString());
    assertThat(said.get(1)).isEqualTo("New here: answers 0, runs 0, notes 1.");
    assertThat(said.get(2)).contains("here already");
    assertThat(shown).hasSize(2);
    here.close();
    there.close();
  }

  @Test
  void a_file_that_is_none_is_refused_in_a_sentence() throws Exception {
    Path file = Files.writeString(folder.resolve("letter.db"), "Dear Praxis");
    var bench = Workbench.laidOut(folder.resolve("here"), 1_280, 800);
    var said = new ArrayList<String>();

    act(
        () ->
            new ProgressFiles(OneFile.chosenIn(bench.window(), file), said::add).bringIn(() -> {}));

    assertThat(said).singleElement().asString().contains("letter.db", "nothing was brought in");
    bench.close();
  }
}
