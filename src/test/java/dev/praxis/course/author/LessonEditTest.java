package dev.praxis.course.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.praxis.course.CourseReader;
import dev.praxis.course.Lesson;
import dev.praxis.lab.Labs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is written into an author's lesson, and what is left alone.
class LessonEditTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void begin() throws AuthorProblem {
    NewFiles.course(folder.resolve("c"), "C");
    NewFiles.module(folder.resolve("c/m"), "M");
    file = NewFiles.lesson(folder.resolve("c/m/l"), "L", Labs.load().find("k-means").orElseThrow());
  }

  private Lesson lesson() {
    return CourseReader.read(folder.resolve("c")).lessons().getFirst();
  }

  private void restrict(Set<String> lock, Set<String> hide) throws AuthorProblem {
    Lesson lesson = lesson();
    new LessonEdit(lesson).restrict(lesson.labs().getFirst(), lock, hide);
  }

  private void write(String before, String after) throws Exception {
    Files.writeString(file, Files.readString(file).replace(before, after));
  }

  @Test
  void knobs_are_locked_and_hidden_and_the_rest_stays() throws Exception {
    write("lock: []", "lock: []   # for the first hour");
    String before = Files.readString(file);

    restrict(Set.of("x", "k"), Set.of("start"));

    assertThat(lesson().labs().getFirst().lock()).containsExactlyInAnyOrder("k", "x");
    assertThat(lesson().labs().getFirst().hide()).containsExactly("start");
    assertThat(Files.readString(file))
        .isEqualTo(
            before
                .replace("lock: []   # for", "lock: [k, x]   # for")
                .replace("hide: []", "hide: [start]"));
  }

  @Test
  void lines_that_are_missing_are_added_only_where_there_is_something_to_say() throws Exception {
    write("lock: []\nhide: []\n", "");

    restrict(Set.of("k"), Set.of());

    assertThat(Files.readString(file)).contains("lock: [k]\n```\n").doesNotContain("hide:");
  }

  @Test
  void a_list_in_another_form_is_left_to_its_author() throws Exception {
    write("lock: []\n", "lock:\n  - k\n");
    String before = Files.readString(file);

    assertThatThrownBy(() -> restrict(Set.of("x"), Set.of()))
        .isInstanceOf(AuthorProblem.class)
        .hasMessageContaining("“lock”");
    assertThat(Files.readString(file)).isEqualTo(before);
  }

  @Test
  void a_file_that_moved_on_is_not_written_to() throws Exception {
    Lesson read = lesson();
    write("## A heading", "One line more.\n\n## A heading");
    String before = Files.readString(file);

    assertThatThrownBy(
            () -> new LessonEdit(read).restrict(read.labs().getFirst(), Set.of("k"), Set.of()))
        .isInstanceOf(AuthorProblem.class);
    assertThatThrownBy(() -> new LessonEdit(read).append(read.labs().getFirst(), "- say: x\n"))
        .isInstanceOf(AuthorProblem.class);
    assertThat(Files.readString(file)).isEqualTo(before);
  }

  @Test
  void a_walkthrough_stands_below_its_lab_and_above_the_next() throws Exception {
    write("## To a friend", "```lab\nlab: tree\ndata: iris\n```\n\n## To a friend");
    Lesson lesson = lesson();
    String yaml = "- say: More.\n  expect: knobs.k > 3\n  do: [{set: {k: 4}}]\n";

    new LessonEdit(lesson).append(lesson.labs().getFirst(), yaml);

    assertThat(lesson().walkthroughs())
        .extracting(walk -> walk.experiment().lab())
        .isEqualTo(List.of("k-means", "k-means"));
  }

  @Test
  void line_ends_of_windows_stay() throws Exception {
    Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));

    restrict(Set.of("k"), Set.of());

    assertThat(Files.readString(file).replace("\r\n", "")).doesNotContain("\n");
  }
}
