package dev.praxis.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A draft is spared what is only missing yet, not what is wrong.
class DraftTest {
  private static final Path SOUND = Path.of("src/test/resources/courses/clusters");
  private static final String LESSON = "unsupervised/k-means.md";
  private final Path temporary;

  DraftTest(@TempDir Path temporary) {
    this.temporary = temporary;
  }

  private List<String> problems(CourseCopy copy) {
    return copy.printed(Lint.structure(copy.read()));
  }

  private CourseCopy begun() throws Exception {
    CourseCopy copy = CourseCopy.of(SOUND, temporary.resolve("begun"));
    copy.write(
        LESSON,
        """
        ---
        id: k-means
        title: k-means
        objectives: [{id: choose, text: Choose}]
        ---
        Where do three groups end?

        ```lab
        lab: k-means
        ```

        ```quiz
        id: one
        kind: numeric
        objective: choose
        level: apply
        ask: How many?
        hints: [Count.]
        answer: 1
        tolerance: 0
        ```

        ```walkthrough
        - say: Ask for more.
          expect: knobs.k > 3
          do: [{set: {k: 4}}]
          also: [{set: {k: 5}}]
          not: [{set: {k: 2}}]
          hints: [Which knob?]
        ```
        """);
    return copy;
  }

  @Test
  void what_is_missing_yet_is_said_of_a_lesson_and_not_of_a_draft() throws Exception {
    CourseCopy copy = begun();
    List<String> finished = problems(copy);

    copy.replace(LESSON, "title: k-means\n", "title: k-means\ndraft: true\n");

    assertThat(finished)
        .anyMatch(said -> said.contains("words of text"))
        .anyMatch(said -> said.contains("1 questions"))
        .anyMatch(said -> said.contains("1 steps"));
    assertThat(problems(copy)).isEmpty();
  }

  @Test
  void what_is_wrong_is_said_of_a_draft_too() throws Exception {
    CourseCopy copy = begun();
    copy.replace(LESSON, "title: k-means\n", "title: k-means\ndraft: true\n");
    copy.replace(LESSON, "hints: [Count.]\n", "");
    copy.replace(LESSON, "  also: [{set: {k: 5}}]\n", "");

    assertThat(problems(copy))
        .hasSize(2)
        .anyMatch(said -> said.contains("has no hints"))
        .anyMatch(said -> said.contains("has no “also”"));
  }

  @Test
  void the_course_that_ships_has_no_drafts() {
    Course shipped = CourseReader.read(Path.of("lessons"));

    assertThat(shipped.lessons()).isNotEmpty().noneMatch(Lesson::draft);
  }
}
