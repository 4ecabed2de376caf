package dev.praxis.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.course.Lesson;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A lesson goes to a printer, or a sentence says why not.
final class LessonPrintTest extends FxTest {
  @TempDir Path folder;
  private final List<String> said = new ArrayList<>();
  private final Overlay overlay = new Overlay();
  private Workbench bench;

  @BeforeEach
  void open() {
    bench = Workbench.laidOut(folder, 1_000, 800);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  /// Keeps what a printer would get.
  private class Tray implements PrintDesk, PrintDesk.Run {
    final List<String> came = new ArrayList<>();
    boolean ready = true;
    boolean accepted = true;
    Runnable whilePrinting = () -> {};

    @Override
    public boolean ready() {
      return ready;
    }

    @Override
    public Optional<Run> ask(String title, int pages) {
      came.add(title + (pages > 10 ? " of many" : ""));
      return accepted ? Optional.of(this) : Optional.empty();
    }

    @Override
    public List<Integer> pages() {
      return List.of(2, 3);
    }

    @Override
    public void print(BufferedImage sheet) throws IOException {
      came.add("sheet");
      whilePrinting.run();
    }

    @Override
    public void end() {
      came.add("end");
    }

    @Override
    public void cancel() {
      came.add("cancel");
    }
  }

  private void print(Tray tray) {
    Optional<Lesson> lesson = bench.window().course().lesson("k-means");
    act(() -> new LessonPrint(bench.window(), said::add, tray).ask(lesson, overlay));
  }

  @Test
  void the_pages_chosen_come_to_the_printer() {
    var tray = new Tray();

    print(tray);

    assertThat(tray.came).containsExactly("k-means of many", "sheet", "sheet", "end");
    assertThat(said).containsExactly("Sent to the printer: 2 pages.");
  }

  @Test
  void stopping_ends_it_after_the_sheet_at_hand() {
    var tray = new Tray();
    tray.whilePrinting = () -> ((Button) overlay.lookup("#stop-printing")).fire();

    print(tray);

    assertThat(tray.came).containsExactly("k-means of many", "sheet", "cancel");
    assertThat(said).singleElement().asString().startsWith("Stopped.");
  }

  @Test
  void without_a_printer_a_sentence_says_to_save_it() {
    var tray = new Tray();
    tray.ready = false;

    print(tray);

    assertThat(tray.came).isEmpty();
    assertThat(said).singleElement().asString().contains("no printer", "as PDF");
  }

  @Test
  void declining_and_having_no_lesson_open_are_said() {
    var tray = new Tray();
    tray.accepted = false;

    print(tray);
    act(() -> new LessonPrint(bench.window(), said::add, tray).ask(Optional.empty(), overlay));

    assertThat(said)
        .containsExactly(
            "Nothing was printed.", "No lesson is open. Open one under Learn, then print it.");
  }

  @Test
  void search_finds_saving_and_printing() {
    var hits = new SearchHits(bench.window(), place -> {}, term -> {}, command -> {}).all();

    assertThat(hits)
        .extracting(Hit::title)
        .contains("Save this lesson as PDF…", "Print this lesson…");
  }

  @Test
  void the_open_lesson_is_saved_as_pdf() throws Exception {
    Path file = folder.resolve("lesson.pdf");
    Optional<Lesson> lesson = bench.window().course().lesson("k-means");

    act(() -> new LessonPaper(OneFile.chosenIn(bench.window(), file), said::add).ask(lesson));
    act(() -> new LessonPaper(bench.window(), said::add).ask(Optional.empty()));

    assertThat(java.nio.file.Files.readAllBytes(file)).startsWith("%PDF-".getBytes());
    assertThat(said.getFirst()).startsWith("Saved " + file).contains(" pages. Paper cannot hold");
    assertThat(said.getLast()).startsWith("No lesson is open.");
  }
}
