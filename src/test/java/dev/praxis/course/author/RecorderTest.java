package dev.praxis.course.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.praxis.course.Course;
import dev.praxis.course.CourseCheck;
import dev.praxis.course.CourseReader;
import dev.praxis.course.Lesson;
import dev.praxis.course.Problem;
import dev.praxis.data.Catalogue;
import dev.praxis.lab.CatalogueMaterials;
import dev.praxis.lab.Desk;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Fits;
import dev.praxis.lab.Gesture;
import dev.praxis.lab.Goal;
import dev.praxis.lab.Lab;
import dev.praxis.lab.Labs;
import dev.praxis.lab.MaterialSource;
import dev.praxis.lab.Settings;
import dev.praxis.lab.Walkthrough;
import dev.praxis.lab.Walkthrough.Act;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is done in a lab is recorded, written into a lesson, read back and played on five seeds.
class RecorderTest {
  private final Labs labs = Labs.load();
  private final Fits fits = new Fits();
  @TempDir Path folder;
  private MaterialSource source;

  @BeforeEach
  void begin() throws Exception {
    source = CatalogueMaterials.of(Catalogue.open(Path.of("datasets")), folder);
    NewFiles.course(folder.resolve("c"), "C");
    NewFiles.module(folder.resolve("c/m"), "M");
  }

  @AfterEach
  void close() {
    fits.close();
  }

  private Desk desk(String id, String data) throws Exception {
    Lab<?, ?> lab = labs.find(id).orElseThrow();
    var experiment = Experiment.of(id, Map.of("data", dev.praxis.lab.MaterialRef.of(data)));
    return new Desk(lab, experiment, source, fits, lab.spec().opens());
  }

  private Recorder recorder(Desk desk) {
    Lab<?, ?> lab = labs.find(desk.run().spec().id()).orElseThrow();
    return new Recorder(lab, Moment.of(desk.run()));
  }

  private static Act set(String knob, Object value) {
    return new Act.Set(new Settings(Map.of(knob, value)));
  }

  /// Begins a lesson about the lab, without its own walkthrough, and adds the recording to it.
  private Lesson written(String lab, String data, Recorder recorder) throws Exception {
    Path file = NewFiles.lesson(folder.resolve("c/m/l"), "L", labs.find(lab).orElseThrow());
    String text = Files.readString(file);
    int from = text.indexOf("```walkthrough");
    int until = text.indexOf("```\n", from + 3) + 4;
    Files.writeString(
        file,
        (text.substring(0, from) + text.substring(until))
            .replaceFirst("(?m)^data: .*$", "data: " + data));
    Lesson before = course().lessons().getFirst();
    new LessonEdit(before).append(before.labs().getFirst(), recorder.yaml());
    return course().lessons().getFirst();
  }

  private Course course() {
    return CourseReader.read(folder.resolve("c"));
  }

  private List<Problem> problems() throws Exception {
    return new CourseCheck(labs, source).problems(course());
  }

  private List<Act> way(Lesson lesson, int step) {
    Walkthrough walkthrough = lesson.walkthroughs().getFirst();
    return walkthrough.stages().get(step).way();
  }

  @Test
  void knobs_become_steps_that_read_lint_and_play() throws Exception {
    Desk desk = desk("tree", "iris");
    Recorder recorder = recorder(desk);
    desk.perform(List.of(set("depth", 1L), set("min_leaf", 4L)));
    recorder.step(Moment.of(desk.run()));
    desk.perform(List.of(set("criterion", "entropy"), new Act.RunToEnd()));
    recorder.step(Moment.of(desk.run()));

    Lesson lesson = written("tree", "iris", recorder);

    assertThat(problems()).isEmpty();
    assertThat(way(lesson, 0).getFirst())
        .isEqualTo(new Act.Set(new Settings(Map.of("depth", 1L, "min_leaf", 4L))));
    assertThat(lesson.walkthroughs().getFirst().stages().getFirst().expect().text())
        .startsWith("knobs.depth == 1 && knobs.min_leaf == 4");
  }

  @Test
  void hands_and_runs_are_recorded_at_their_ticks() throws Exception {
    Desk desk = desk("k-means", "iris");
    Recorder recorder = recorder(desk);
    var place = new Gesture.Moved(0, Map.of("petal_length_cm", 5.5));
    desk.perform(List.of(new Act.Hand("centroid", place), new Act.RunTicks(2)));
    recorder.step(Moment.of(desk.run()));
    desk.perform(List.of(new Act.RunToEnd()));
    recorder.step(Moment.of(desk.run()));

    Lesson lesson = written("k-means", "iris", recorder);

    assertThat(problems()).isEmpty();
    assertThat(way(lesson, 0))
        .containsExactly(new Act.Hand("centroid", place), new Act.RunTicks(2));
    assertThat(way(lesson, 1)).containsExactly(new Act.RunToEnd());
  }

  @Test
  void columns_numbers_and_switches_are_read_back_as_they_were() throws Exception {
    Desk desk = desk("linear-regression", "diabetes");
    Recorder recorder = recorder(desk);
    desk.perform(
        List.of(
            new Act.Set(
                new Settings(
                    Map.of("features", List.of("bmi", "bp"), "rate", 0.25, "standardise", true)))));
    recorder.step(Moment.of(desk.run()));

    Lesson lesson = written("linear-regression", "diabetes", recorder);

    assertThat(problems()).isEmpty();
    assertThat(way(lesson, 0).getFirst())
        .isEqualTo(
            new Act.Set(
                new Settings(
                    Map.of("features", List.of("bmi", "bp"), "rate", 0.25, "standardise", true))));
  }

  @Test
  void a_detour_leaves_no_trace() throws Exception {
    Desk desk = desk("k-means", "iris");
    Recorder recorder = recorder(desk);
    desk.perform(List.of(set("k", 7L), set("k", 5L), set("restarts", 2L), set("restarts", 1L)));

    recorder.step(Moment.of(desk.run()));

    assertThat(recorder.yaml()).contains("do: [{set: {k: 5}}]").doesNotContain("restarts:");
  }

  @Test
  void nothing_and_what_no_step_can_say_are_refused_and_the_step_stays_open() throws Exception {
    Desk desk = desk("k-means", "iris");
    Recorder recorder = recorder(desk);
    Moment start = Moment.of(desk.run());
    desk.perform(List.of(new Act.RunTicks(3)));
    recorder.step(Moment.of(desk.run()));

    assertThatThrownBy(() -> recorder.step(Moment.of(desk.run())))
        .isInstanceOf(AuthorProblem.class)
        .hasMessageContaining("Nothing has changed");
    assertThatThrownBy(() -> recorder.step(start))
        .isInstanceOf(AuthorProblem.class)
        .hasMessageContaining("only goes forward");
    Moment elsewhere = Moment.of(desk("k-means", "wine").run());
    assertThatThrownBy(() -> recorder.step(elsewhere))
        .isInstanceOf(AuthorProblem.class)
        .hasMessageContaining("Another table");
    assertThat(recorder.steps()).isEqualTo(1);
  }

  @Test
  void the_latest_step_can_be_taken_back() throws Exception {
    Desk desk = desk("k-means", "iris");
    Recorder recorder = recorder(desk);
    desk.perform(List.of(set("k", 4L)));
    recorder.step(Moment.of(desk.run()));

    recorder.undo();
    recorder.undo();
    desk.perform(List.of(set("restarts", 3L)));
    recorder.step(Moment.of(desk.run()));

    assertThat(recorder.steps()).isEqualTo(1);
    assertThat(recorder.yaml()).contains("{set: {k: 4, restarts: 3}}");
  }

  @Test
  void a_run_opened_at_its_end_needs_no_run_after_a_knob() throws Exception {
    Lab<?, ?> lab = labs.find("tree").orElseThrow();
    var desk = new Desk(lab, Experiment.of("tree", Map.of()), source, fits, Goal.END);
    var recorder = new Recorder(lab, Moment.of(desk.run()));
    desk.perform(List.of(set("depth", 2L)));

    recorder.step(Moment.of(desk.run()));

    assertThat(recorder.yaml()).contains("do: [{set: {depth: 2}}]\n");
  }
}
