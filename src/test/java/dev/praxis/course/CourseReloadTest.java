package dev.praxis.course;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.course.author.CourseWatch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A course read again while its author writes in it.
class CourseReloadTest {
  private static final String TREES = CourseCopy.TREES;
  @TempDir Path temporary;
  private CourseCopy copy;
  private Course before;

  @BeforeEach
  void read() throws Exception {
    copy = CourseCopy.in(temporary);
    before = copy.read();
  }

  private Course after(String... changed) {
    return CourseReload.after(before, Set.copyOf(List.of(changed).stream().map(Path::of).toList()));
  }

  private Lesson trees(Course course) {
    return course.lessons().stream()
        .filter(lesson -> lesson.file().endsWith(TREES))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_lesson_that_changed_is_read_alone_and_equals_a_whole_reading() throws Exception {
    copy.replace(TREES, "\ntitle: ", "\ntitle: New ");

    Course now = after(TREES);

    assertThat(trees(now).title()).startsWith("New ");
    assertThat(now).isEqualTo(copy.read());
  }

  @Test
  void a_broken_lesson_keeps_its_good_text_until_it_is_whole_again() throws Exception {
    String good = Files.readString(copy.folder().resolve(TREES));
    copy.write(TREES, good.substring(0, good.indexOf("objectives:") + 4));

    Course broken = after(TREES);
    copy.write(TREES, good);
    Course whole = CourseReload.after(broken, Set.of(Path.of(TREES)));

    assertThat(trees(broken)).isEqualTo(trees(before));
    assertThat(broken.allProblems()).anyMatch(problem -> problem.file().endsWith(TREES));
    assertThat(whole).isEqualTo(before);
  }

  @Test
  void a_lesson_that_is_gone_is_named_and_stays_until_the_list_forgets_it() throws Exception {
    Files.delete(copy.folder().resolve(TREES));

    Course now = after(TREES);

    assertThat(trees(now)).isEqualTo(trees(before));
    assertThat(now.allProblems()).anyMatch(problem -> problem.what().contains("no such file"));
  }

  @Test
  void a_course_file_that_is_half_saved_changes_nothing_but_the_problems() throws Exception {
    copy.write("course.yaml", "title: A\nmodules: [supervised");

    Course now = after("course.yaml");

    assertThat(now.modules()).isEqualTo(before.modules());
    assertThat(now.title()).isEqualTo(before.title());
    assertThat(now.allProblems()).anyMatch(problem -> problem.file().endsWith("course.yaml"));
  }

  @Test
  void the_same_text_on_other_lines_is_the_same_and_another_text_is_not() throws Exception {
    copy.replace(TREES, "\n---\n\n", "\n---\n\nOne paragraph more.\n\n");
    List<Block> now = trees(after(TREES)).blocks();
    List<Block> old = trees(before).blocks();

    assertThat(now).hasSize(old.size() + 1);
    for (int i = 0; i < old.size(); i++) {
      assertThat(SameText.of((Record) old.get(i), (Record) now.get(i + 1)))
          .as("block " + i)
          .isTrue();
      assertThat(SameText.of((Record) old.get(i), (Record) now.get(0))).isFalse();
    }
  }

  @Test
  void what_is_saved_is_told_also_in_a_folder_made_later() throws Exception {
    try (var watch = CourseWatch.over(copy.folder())) {
      copy.write(TREES, "first");
      Set<Path> first = next(watch);
      Files.createDirectories(copy.folder().resolve("later"));
      Set<Path> second = next(watch);
      copy.write("later/module.yaml", "title: Later");
      Set<Path> third = next(watch);

      assertThat(first).containsExactly(Path.of(TREES));
      assertThat(second).containsExactly(Path.of("later"));
      assertThat(third).containsExactly(Path.of("later/module.yaml"));
    }
  }

  private static Set<Path> next(CourseWatch watch) throws Exception {
    return CompletableFuture.supplyAsync(
            () -> {
              try {
                return watch.next();
              } catch (Exception failed) {
                throw new IllegalStateException(failed);
              }
            })
        .get(20, TimeUnit.SECONDS);
  }
}
