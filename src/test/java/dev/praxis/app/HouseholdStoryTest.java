package dev.praxis.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.course.CourseReader;
import dev.praxis.course.ui.FormulaImages;
import dev.praxis.lab.LabPool;
import dev.praxis.progress.Learner;
import dev.praxis.progress.Learners;
import dev.praxis.progress.ProgressStore;
import dev.praxis.widgets.ui.FxWork;
import dev.praxis.work.Work;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two people share a computer.
final class HouseholdStoryTest extends FxTest {
  @TempDir Path folder;
  private Household household;

  @BeforeEach
  void open() {
    household = ask(this::made);
  }

  @AfterEach
  void close() {
    act(household::close);
  }

  private Household made() throws Exception {
    Work work = new FxWork();
    Rooms rooms = Workbench.rooms();
    var course = CourseReader.read(rooms.files().lessons());
    var formulas = new FormulaImages(work);
    var parts = new Household.Parts(rooms, course, work, LabPool.start(), formulas, new NoFiles());
    var made = new Household(Learners.in(folder), parts, new Scene(new StackPane(), 1_280, 800));
    made.shell().begin();
    return made;
  }

  @Test
  void somebody_else_finds_an_empty_window_and_the_first_finds_everything_again() {
    boolean alone = ask(() -> seen("learner"));
    act(this::noted);
    add("Ada");
    boolean fresh = household.store().notes().all().isEmpty();
    String name = ask(() -> Seen.byId(settled(), Button.class, "learner").orElseThrow().getText());
    act(() -> household.shell().learners(household));
    act(() -> Seen.byId(settled(), Button.class, "learner-to-first").orElseThrow().fire());

    assertThat(alone).isFalse();
    assertThat(fresh).isTrue();
    assertThat(name).isEqualTo("Ada");
    assertThat(household.store().notes().all())
        .extracting(entry -> entry.note().text())
        .containsExactly("mine alone");
  }

  @Test
  void the_next_start_opens_where_the_last_learner_was() {
    add("Ada");
    act(household::close);
    household = ask(this::made);

    assertThat(household.current().name()).isEqualTo("Ada");
  }

  @Test
  void a_learner_whose_store_is_open_elsewhere_is_not_gone_over_to() throws Exception {
    Learner ada = Learners.in(folder).add("Ada");
    try (ProgressStore elsewhere = ProgressStore.open(ada.folder())) {
      act(() -> household.to(ada));

      assertThat(elsewhere.folder()).isEqualTo(ada.folder());
      assertThat(household.current().id()).isEmpty();
      assertThat(ask(() -> Seen.says(settled(), "already open"))).isTrue();
      assertThat(household.store().answers().all()).isEmpty();
    }
  }

  @Test
  void a_file_of_questions_becomes_a_course_for_all_who_learn_here() throws Exception {
    Path gift =
        Files.writeString(
            folder.resolve("capitals.txt"), "::Capital:: The capital of Peru? {=Lima ~Cusco}");

    act(() -> household.shell().bring(gift));
    until("it is said", () -> ask(() -> Seen.says(settled(), "Questions: 1.")));
    act(() -> Seen.byId(settled(), Button.class, "course-open").orElseThrow().fire());
    until(
        "it is open",
        () -> ask(() -> household.shell().window().course().title().contains("apital")));
    add("Ada");
    act(() -> household.shell().go(new Place.Home()));

    assertThat(folder.resolve("courses/capitals/course.yaml")).isRegularFile();
    until("it is offered to others", () -> ask(() -> Seen.says(settled(), "On this computer:")));
  }

  @Test
  void a_file_that_is_no_course_is_refused_in_a_sentence() throws Exception {
    Path file = Files.write(folder.resolve("noise.praxis"), new byte[] {'P', 'K', 3, 4, 9, 9});

    act(() -> household.shell().bring(file));

    until("it is refused", () -> ask(() -> Seen.says(settled(), "pack")));
    assertThat(folder.resolve("courses/noise")).doesNotExist();
  }

  /// A note typed just before somebody else takes over, not yet on the disk.
  private void noted() {
    household.shell().go(new Place.Learn("k-means"));
    Seen.all(settled(), ToggleButton.class)
        .filter(toggle -> toggle.getStyleClass().contains("margin-mark"))
        .findFirst()
        .orElseThrow()
        .fire();
    Seen.byId(settled(), TextInputControl.class, "note-text").orElseThrow().setText("mine alone");
  }

  private void add(String name) {
    act(() -> household.shell().learners(household));
    act(
        () -> {
          Seen.byId(settled(), TextField.class, "learner-add").orElseThrow().setText(name);
          Seen.byId(settled(), Button.class, "learner-add-act").orElseThrow().fire();
        });
  }

  private boolean seen(String id) {
    return Seen.byId(settled(), Node.class, id).isPresent();
  }

  private Shell settled() {
    household.shell().resize(1_280, 800);
    Shots.settle(household.shell());
    return household.shell();
  }
}
