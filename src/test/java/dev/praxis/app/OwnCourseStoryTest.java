package dev.praxis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A teacher opens a course of their own, writes in it, and sees what comes of it.
final class OwnCourseStoryTest extends FxTest {
  @TempDir Path temporary;
  private OwnCourse own;

  @BeforeEach
  void begin() throws Exception {
    own = OwnCourse.begin(temporary);
  }

  @AfterEach
  void close() {
    own.close();
  }

  private void back() {
    act(own.courses()::openShipped);
    until("the course that ships is open", () -> own.courses().isShipped());
  }

  private Memory memory() {
    return ask(() -> own.shell().window().memory());
  }

  @Test
  void progress_of_two_courses_is_kept_apart_though_a_lesson_has_the_same_id() {
    memory().store().readings().finished(OwnCourse.ID).join();

    own.open();
    boolean here = memory().store().readings().of(OwnCourse.ID).isPresent();
    memory().spent("something-else", Duration.ofSeconds(9));
    back();

    assertThat(here).isFalse();
    assertThat(own.courses().isShipped()).isTrue();
    assertThat(memory().store().readings().of(OwnCourse.ID)).isPresent();
    assertThat(ask(() -> own.shell().window().course().lessons())).hasSizeGreaterThan(1);
  }

  @Test
  void a_course_is_remembered_and_offered_again() {
    own.open();
    back();
    act(() -> own.shell().go(new Place.Home()));
    act(own::settle);

    assertThat(own.courses().recent())
        .containsExactly(new Teacher.Recent("A course of one lesson", own.folder()));
    assertThat(own.says("A course of one lesson")).isTrue();
  }

  @Test
  void a_folder_without_a_course_is_said_and_nothing_changes() {
    act(() -> own.courses().open(temporary));
    act(own::settle);

    assertThat(own.says("is not a course")).isTrue();
    assertThat(own.courses().isShipped()).isTrue();
  }

  @Test
  void the_folder_of_a_module_opens_its_course() {
    act(() -> own.courses().open(own.folder().resolve("unsupervised")));

    until("the course is open", () -> !own.courses().isShipped());
    assertThat(ask(() -> own.shell().window().course().folder())).isEqualTo(own.folder());
  }

  @Test
  void opening_the_course_that_ships_as_a_folder_keeps_its_progress() {
    act(() -> own.courses().open(Path.of("lessons")));

    assertThat(own.courses().isShipped()).isTrue();
    assertThat(ask(() -> own.courses().mode().get())).isTrue();
  }

  @Test
  void a_saved_lesson_is_shown_with_place_answers_and_lab_as_they_were() throws Exception {
    own.open();
    TextField typed = ask(() -> number("question-one"));
    act(() -> typed.setText("7"));
    until(
        "the lab rests",
        () -> own.shell().labOnScreen().orElseThrow().model().shownProperty().get().isPresent());
    var experiment = ask(() -> own.shell().labOnScreen().orElseThrow().model().wanted());
    Node before = own.one(Node.class, "question-one");
    act(() -> scroll().setVvalue(0.6));
    double top = ask(() -> topOf(before));

    own.replace("## Two chairs\n", "A sentence that is new.\n\n## Two chairs\n");
    until("the sentence is there", () -> own.says("A sentence that is new."));

    assertThat(own.one(Node.class, "question-one")).isSameAs(before);
    assertThat(typed.getText()).isEqualTo("7");
    assertThat(ask(() -> topOf(before))).isBetween(top - 2, top + 2);
    assertThat(ask(() -> own.shell().labOnScreen().orElseThrow().model().wanted()))
        .isEqualTo(experiment);
  }

  private double topOf(Node node) {
    own.settle();
    return node.localToScene(node.getBoundsInLocal()).getMinY();
  }

  private ScrollPane scroll() {
    return (ScrollPane) own.shell().lookup(".lesson-scroll");
  }

  private TextField number(String question) {
    return Seen.all(Seen.byId(own.shell(), Node.class, question).orElseThrow(), TextField.class)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_broken_file_keeps_the_last_good_text_and_shows_its_problem() throws Exception {
    own.open();
    String good = Files.readString(own.lesson());

    Files.writeString(own.lesson(), good.substring(0, good.indexOf("- say:") + 3));
    until(
        "the problem is known",
        () ->
            own.shell().window().shelf().problemsProperty().get().stream()
                .anyMatch(problem -> problem.file().endsWith("k-means.md")));
    boolean kept = own.says("Check yourself");
    Files.writeString(own.lesson(), good);
    until("all is well", () -> own.shell().window().shelf().problemsProperty().get().isEmpty());

    assertThat(kept).isTrue();
  }

  @Test
  void a_question_that_changed_is_asked_anew() throws Exception {
    own.open();
    Node before = own.one(Node.class, "question-one");

    own.replace("ask: How many centroids", "ask: How very many centroids");
    until("it is asked anew", () -> own.says("How very many centroids"));

    assertThat(own.one(Node.class, "question-one")).isNotSameAs(before);
  }

  @Test
  void a_draft_says_that_it_is_one() throws Exception {
    own.open();

    own.replace("minutes: 20\n", "minutes: 20\ndraft: true\n");

    until("it says so", () -> own.says("objectives · draft"));
  }

  /// How long it takes is printed, not asserted: it depends on the machine.
  @Test
  void saving_is_shown_soon() throws Exception {
    own.open();
    List<Double> taken = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      String sentence = "Sentence number " + i + " of nine.";
      String text = Files.readString(own.lesson());
      long began = System.nanoTime();
      Files.writeString(
          own.lesson(), text.replace("## Check yourself\n", sentence + "\n\n## Check yourself\n"));
      until("it is there", () -> own.says(sentence));
      taken.add((System.nanoTime() - began) / 1e6);
    }
    Collections.sort(taken);

    System.out.println(
        "save to shown, ms: median "
            + taken.get(4).intValue()
            + ", worst "
            + taken.get(8).intValue());
    assertThat(taken).hasSize(9);
  }
}
