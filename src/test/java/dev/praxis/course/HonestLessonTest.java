package dev.praxis.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.data.Catalogue;
import dev.praxis.lab.CatalogueMaterials;
import dev.praxis.lab.Labs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a lesson claims of itself, and what of it nobody could reach, one fault at a time in a
/// sound course.
class HonestLessonTest {
  private static final Path SOUND = Path.of("src/test/resources/courses/clusters");
  private static final String LESSON = "unsupervised/k-means.md";
  @TempDir Path temporary;
  private CourseCopy copy;

  @BeforeEach
  void copy() throws Exception {
    copy = CourseCopy.of(SOUND, temporary.resolve("course"));
  }

  private List<String> problems() throws Exception {
    var source = CatalogueMaterials.of(Catalogue.open(Path.of("datasets")), temporary);
    return copy.printed(new CourseCheck(Labs.load(), source).problems(copy.read()));
  }

  /// 1,000 words at Carver's 200 a minute are five minutes.
  @Test
  void words_questions_and_steps_take_their_time() {
    assertThat(ReadingTime.minutes(1_000, 0, 0)).isEqualTo(5, within(1e-9));
    assertThat(ReadingTime.minutes(1_000, 8, 8)).isEqualTo(23, within(1e-9));
  }

  @Test
  void a_time_far_from_the_reading_time_is_named_with_a_better_one() throws Exception {
    int line = copy.replace(LESSON, "minutes: 20\n", "minutes: 45\n");
    List<String> tooLong = problems();
    copy.replace(LESSON, "minutes: 45\n", "minutes: 5\n");

    assertThat(tooLong)
        .singleElement()
        .asString()
        .startsWith(LESSON + ":" + line + ": the lesson says 45 minutes")
        .contains("write minutes: 1");
    assertThat(problems()).singleElement().asString().contains("says 5 minutes");
  }

  @Test
  void a_time_somebody_could_need_is_no_problem() throws Exception {
    copy.replace(LESSON, "minutes: 20\n", "minutes: 26\n");

    assertThat(problems()).isEmpty();
  }

  @Test
  void predictions_that_all_have_the_same_option_right_can_be_guessed() throws Exception {
    copy.replace(LESSON, "options: [It falls, It rises]", "options: [It rises, It falls]");
    copy.replace(
        LESSON,
        "right: \"scores.inertia.value > 500 ? 1 : 0\"",
        "right: \"scores.inertia.value > 500 ? 0 : 1\"");

    assertThat(problems())
        .singleElement()
        .asString()
        .contains("of all 2 predictions is option 0", "put the options of some in another order");
  }

  @Test
  void a_question_swallowed_by_an_open_fence_is_found_where_the_fence_begins() throws Exception {
    int line = copy.replace(LESSON, "```quiz\nid: one\n", "```java\nint k;\n\n```quiz\nid: one\n");

    assertThat(problems())
        .anyMatch(
            said -> said.startsWith(LESSON + ":" + line + ": a quiz block stands inside the code"));
  }

  @Test
  void a_longer_fence_shows_a_question_as_code() throws Exception {
    copy.replace(
        LESSON, "```quiz\nid: one\n", "````markdown\n```quiz\n```\n````\n\n```quiz\nid: one\n");

    assertThat(problems()).isEmpty();
  }

  @Test
  void an_indented_question_is_code_and_named() throws Exception {
    int line = copy.replace(LESSON, "```quiz\nid: one\n", "    ```quiz\n\n```quiz\nid: one\n");

    assertThat(problems()).anyMatch(said -> said.startsWith(LESSON + ":" + line + ": a quiz"));
  }

  @Test
  void a_fence_with_a_misspelt_name_is_named_with_the_nearest() throws Exception {
    int line = copy.replace(LESSON, "```quiz\nid: one\n", "```quizz\nid: one\n");

    assertThat(problems())
        .anyMatch(
            said -> said.startsWith(LESSON + ":" + line) && said.endsWith("did you mean quiz?"));
  }

  @Test
  void languages_are_no_misspelt_fences() throws Exception {
    for (String language : List.of("java", "lua", "sql", "tab", "make", "yaml", "")) {
      copy.write(LESSON, "---\nid: a\ntitle: A\n---\n```" + language + "\nx\n```\n");

      assertThat(copy.read().allProblems()).as(language).isEmpty();
    }
  }

  @Test
  void a_module_no_list_names_is_found() throws Exception {
    Files.createDirectories(copy.folder().resolve("lost"));
    copy.write("lost/module.yaml", "title: Lost\nlessons: []\n");

    assertThat(problems())
        .singleElement()
        .asString()
        .startsWith("course.yaml:4: the folder lost has a module.yaml and is not listed");
  }
}
