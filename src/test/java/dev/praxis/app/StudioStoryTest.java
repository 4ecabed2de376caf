package dev.praxis.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.course.CourseCheck;
import dev.praxis.course.CourseReader;
import dev.praxis.course.Lesson;
import dev.praxis.lab.Snapshot;
import dev.praxis.lab.Walkthrough;
import dev.praxis.lab.ui.LabModel;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A teacher's tools under the text, in a course of the teacher's own.
final class StudioStoryTest extends FxTest {
  /// The height of a line of code at the usual text size, in pixels.
  private static final double LINE = 17;

  @TempDir Path temporary;
  private OwnCourse own;

  @BeforeEach
  void begin() throws Exception {
    own = OwnCourse.begin(temporary);
    own.open();
    act(own::settle);
  }

  @AfterEach
  void close() {
    own.close();
  }

  private void press(String id) {
    act(own::settle);
    until(
        "there is a button " + id, () -> Seen.byId(own.shell(), ButtonBase.class, id).isPresent());
    act(() -> Workbench.fire(Seen.byId(own.shell(), ButtonBase.class, id).orElseThrow()));
    act(own::settle);
  }

  private LabModel lab() {
    return own.shell().labOnScreen().orElseThrow().model();
  }

  private void rests() {
    until(
        "the lab rests",
        () ->
            !lab().busyProperty().get()
                && lab().shownProperty().get().filter(shown -> !shown.draft()).isPresent());
  }

  private Snapshot shown() {
    return ask(() -> lab().shownProperty().get().orElseThrow());
  }

  private Lesson read() {
    return CourseReader.read(own.folder()).lessons().getFirst();
  }

  @Test
  void without_problems_that_is_said() {
    press("studio-problems");

    until("the course was looked through", () -> own.says("No problems."));
  }

  @Test
  void a_problem_is_listed_with_its_line_and_leads_there() throws Exception {
    own.replace("hints: [What is the mean?]\n", "");
    until("the problem is listed", () -> own.says("has no hints"));
    act(own::settle);
    ScrollPane text = (ScrollPane) ask(() -> own.shell().lookup(".lesson-scroll"));
    act(() -> text.setVvalue(0));

    act(
        () ->
            Workbench.fire(
                Seen.one(
                    own.shell(),
                    ButtonBase.class,
                    button -> button.getStyleClass().contains("problem-row"))));

    assertThat(ask(text::getVvalue)).isGreaterThan(0.3);
  }

  @Test
  void a_walkthrough_is_played_and_each_step_answers() throws Exception {
    press("studio-play");
    press("studio-play-act");
    until("the last step has an answer", () -> own.says("Step 6 passes on five seeds."));

    own.replace("do: [{set: {restarts: 5}}, {run: end}]", "do: [{set: {restarts: 4}}, {run: end}]");
    until(
        "it is read",
        () ->
            own
                .shell()
                .window()
                .course()
                .lessons()
                .getFirst()
                .walkthroughs()
                .getFirst()
                .stages()
                .stream()
                .anyMatch(stage -> stage.way().toString().contains("restarts=4")));
    press("studio-play-act");

    until("the step that fails says so", () -> own.says("after “do”"));
  }

  /// How many lines of the recorded steps can be read without scrolling, with the button that adds
  /// them above.
  private double linesInSight() {
    Node text = Seen.byId(own.shell(), Node.class, "studio-record-text").orElseThrow();
    Node add = Seen.byId(own.shell(), Node.class, "studio-record-add").orElseThrow();
    ScrollPane body = (ScrollPane) own.shell().lookup(".studio-body");
    double from = text.localToScene(text.getBoundsInLocal()).getMinY();
    double until = body.localToScene(body.getBoundsInLocal()).getMaxY();
    double button = add.localToScene(add.getBoundsInLocal()).getMaxY();
    return button > from ? 0 : (until - from) / LINE;
  }

  @Test
  void what_is_done_in_the_lab_is_recorded_added_and_plays() throws Exception {
    rests();
    press("studio-record");
    press("studio-record-start");
    until("recording", () -> own.says("Recording step 1."));
    rests();
    act(() -> lab().turn("k", 5L));
    until("five clusters", () -> shown().settings().whole("k") == 5);
    rests();
    press("studio-record-next");
    until("recording on", () -> own.says("Recording step 2."));
    press("studio-record-next");
    boolean nothing = own.says("Nothing has changed");
    press("studio-record-end");
    act(own::settle);
    double linesInSight = ask(this::linesInSight);
    press("studio-record-add");
    until(
        "the lesson has it",
        () -> own.shell().window().course().lessons().getFirst().walkthroughs().size() == 2);

    Walkthrough recorded = read().walkthroughs().getLast();
    Rooms rooms = Workbench.rooms();
    assertThat(nothing).isTrue();
    assertThat(linesInSight).isGreaterThan(6);
    assertThat(recorded.stages()).hasSize(1);
    assertThat(recorded.stages().getFirst().expect().text()).startsWith("knobs.k == 5");
    assertThat(new CourseCheck(rooms.labs(), rooms.tables()).played(read(), recorded)).isEmpty();
  }

  @Test
  @SuppressWarnings("unchecked") // what the box holds is the tool's own
  void a_knob_is_locked_in_the_lab_at_once_and_in_the_file_when_asked() {
    press("studio-knobs");
    ComboBox<Object> restarts = own.one(ComboBox.class, "studio-knob-restarts");

    act(() -> restarts.getSelectionModel().select(1));
    boolean locked = own.one(Node.class, "knob-restarts").isDisabled();
    boolean before = read().labs().getFirst().lock().contains("restarts");
    press("studio-knobs-write");
    act(() -> restarts.getSelectionModel().select(2));
    boolean hidden = ask(() -> Seen.byId(own.shell(), Node.class, "knob-restarts").isEmpty());

    assertThat(locked).isTrue();
    assertThat(before).isFalse();
    assertThat(read().labs().getFirst().lock()).contains("restarts", "x");
    assertThat(hidden).isTrue();
  }

  @Test
  void leaving_the_mode_takes_the_tools_away() {
    act(() -> own.courses().mode().set(false));
    act(own::settle);

    assertThat(ask(() -> Seen.byId(own.shell(), Node.class, "studio-problems"))).isEmpty();
  }
}
