package dev.praxis.course;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.course.author.AuthorProblem;
import dev.praxis.course.author.NewAssignment;
import dev.praxis.lab.Lab;
import dev.praxis.lab.Labs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssignmentTest {
  private static final Course COURSE = CourseReader.read(Path.of("lessons"));
  private static final Labs LABS = Labs.load();
  private static final Assignment GIVEN =
      new Assignment(
          "Trees: \"week 1\"",
          List.of("decision-trees"),
          LocalDate.of(2026, 12, 1),
          7,
          10,
          Optional.of(Duration.ofMinutes(20)),
          Set.of("depth"));
  @TempDir private Path folder;

  private static AssignmentReader.Result read(Path file) {
    return AssignmentReader.read(file, COURSE, lab -> LABS.find(lab).map(Lab::spec));
  }

  private List<String> problems(String... lines) throws Exception {
    Path file = folder.resolve("a.yaml");
    Files.writeString(file, String.join("\n", lines));
    AssignmentReader.Result read = read(file);
    assertThat(read.assignment()).isEmpty();
    return read.problems().stream().map(Problem::toString).toList();
  }

  @Test
  void what_is_written_reads_back_as_it_was() throws Exception {
    Path file = NewAssignment.file(folder.resolve("trees.yaml"), GIVEN);

    assertThat(read(file).problems()).isEmpty();
    assertThat(read(file).assignment()).contains(GIVEN);
  }

  @Test
  void a_file_that_is_there_is_not_overwritten() throws Exception {
    Path file = NewAssignment.file(folder.resolve("trees.yaml"), GIVEN);

    Assertions.assertThatThrownBy(() -> NewAssignment.file(file, GIVEN))
        .isInstanceOf(AuthorProblem.class);
  }

  @Test
  void every_mistake_is_said_with_its_line() throws Exception {
    assertThat(
            problems(
                "title: Trees",
                "lessons: [decision-tree]",
                "due: next week",
                "count: 0",
                "lock: [dept]",
                "points: 3"))
        .satisfiesExactly(
            lesson -> assertThat(lesson).startsWith("a.yaml:2: ").contains("decision-trees"),
            due -> assertThat(due).startsWith("a.yaml:3: ").contains("2026-12-31"),
            count -> assertThat(count).startsWith("a.yaml:4: ").contains("whole number"),
            knob -> assertThat(knob).startsWith("a.yaml:5: ").contains("dept"),
            key -> assertThat(key).startsWith("a.yaml:6: ").contains("points"));
  }

  @Test
  void hostile_files_are_problems_and_nothing_else() throws Exception {
    assertThat(problems("")).isNotEmpty();
    assertThat(problems("just text")).isNotEmpty();
    assertThat(problems("[".repeat(5_000))).isNotEmpty();
    assertThat(problems("a: &a [x]", "b: *a")).isNotEmpty();
    assertThat(problems("title: !!java.net.URL [http://x]")).isNotEmpty();
    assertThat(read(folder.resolve("gone.yaml")).problems()).isNotEmpty();
  }

  @Test
  void its_knobs_are_locked_in_the_labs_of_its_lessons_only() {
    Course now = GIVEN.applied(COURSE);

    assertThat(now.lesson("decision-trees").orElseThrow().labs())
        .isNotEmpty()
        .allMatch(lab -> lab.lock().contains("depth"));
    assertThat(now.lesson("k-means")).isEqualTo(COURSE.lesson("k-means"));
  }
}
