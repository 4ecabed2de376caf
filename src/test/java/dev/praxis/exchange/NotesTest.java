package dev.praxis.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.praxis.course.Block;
import dev.praxis.course.Course;
import dev.praxis.course.Lesson;
import dev.praxis.quiz.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Notes of a course as they came out of a Markdown editor: one module as JSON, quoted and cut up.
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class NotesTest {
  private static final Path NOTES = Path.of("src/test/resources/dev/praxis/exchange/notes.txt");

  private static Brought brought() throws IOException, ExchangeProblem {
    return Imports.read(Files.readString(NOTES), "notes");
  }

  private static Lesson lesson() throws IOException, ExchangeProblem {
    return Folders.only(Folders.placed(brought()));
  }

  @Test
  void the_document_as_it_is_gives_one_lesson_and_three_questions() throws Exception {
    Course course = Folders.placed(brought());

    assertThat(course.allProblems()).isEmpty();
    assertThat(course.lessons()).hasSize(1);
    assertThat(lesson().title()).isEqualTo("Supervised and Unsupervised Learning");
    assertThat(lesson().questions()).hasSize(3).allMatch(one -> one instanceof Question.Single);
    assertThat(((Question.Single) lesson().questions().get(1)).options())
        .filteredOn(Question.Single.Option::right)
        .extracting(Question.Single.Option::text)
        .containsExactly("To discover patterns in unlabeled data");
  }

  @Test
  void what_cannot_be_used_is_said() throws Exception {
    assertThat(brought().left())
        .extracting(Left::toString)
        .containsExactly(
            "lines 1 to 73 are no JSON and are not used",
            "prerequisites: kept as a note, since they name no lessons",
            "code_lab: Python code is not run here and is kept as a block of code",
            "lines 207 to 510 are no JSON and are not used");
  }

  @Test
  void its_quoted_markdown_is_markdown_again() throws Exception {
    String text = lesson().plainText();

    assertThat(text)
        .contains("Data Preprocessing: The data is preprocessed")
        .contains("Customer Segmentation: Unsupervised")
        .contains("manipulates the data to compromise the algorithm's performance")
        .doesNotContain("\\", "**", "- \n");
    assertThat(lesson().blocks())
        .filteredOn(block -> block instanceof Block.ListBlock list && list.ordered())
        .hasSizeGreaterThan(8);
    assertThat(lesson().blocks())
        .filteredOn(Block.CodeBlock.class::isInstance)
        .singleElement()
        .satisfies(code -> assertThat(((Block.CodeBlock) code).language()).isEqualTo("python"))
        .satisfies(
            code -> assertThat(((Block.CodeBlock) code).text()).contains("import pandas as pd\n"));
  }

  @Test
  void a_plain_module_comes_in_too_and_an_answer_that_is_no_option_is_said() throws Exception {
    Brought notes =
        Imports.read(
            """
            {"title": "T", "theory": "# T\\nA <b>bold</b> $\\\\input{x}$ claim.\\n\\n```java\\nopen", "level": 3,
             "mcqs": [{"question": "A?", "options": ["a", "b"], "answer": "c"},
                      {"question": "What is <b>b</b>?", "options": ["a", "b"], "answer": "b"}]}
            """,
            "x");
    Placing.Placed placed = Placing.place(notes, Folders.fresh());

    assertThat(placed.questions()).isEqualTo(1);
    assertThat(placed.left())
        .extracting(Left::toString)
        .contains(
            "mcqs 1: left out, since its answer “c” is not exactly one of its options",
            "level: this key is not known and is left out")
        .anyMatch(one -> one.startsWith("a passage is kept as it is written, since raw HTML"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\":", "[", "{\"theory\":\"", "{\n\"mcqs\":[", "\\", "\"", "`"})
  void endless_json_ends_quickly(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());

    assertThatThrownBy(() -> Imports.read(text, "x")).isInstanceOf(ExchangeProblem.class);
  }

  @Test
  void everything_of_a_course_goes_out_as_json_and_comes_in_again() throws Exception {
    for (Path folder : List.of(Path.of("lessons"), Path.of("src/test/resources/courses/small"))) {
      Course course = dev.praxis.course.CourseReader.read(folder);
      Given out = Exports.json(course, course.lessons());
      Brought again = Imports.read(out.text(), "x");

      assertThat(again.left()).isEmpty();
      assertThat(again.title()).isEqualTo(course.title());
      for (int i = 0; i < course.lessons().size(); i++) {
        Lesson before = course.lessons().get(i);
        LessonDraft after = again.lessons().get(i);
        assertThat(after.asked())
            .extracting(LessonDraft.Piece.Asked::tree)
            .isEqualTo(before.items().stream().map(item -> item.tree()).toList());
        assertThat(after.head())
            .containsEntry("id", before.id())
            .containsEntry("needs", before.needs());
      }
      assertThat(JsonText.write(course.title(), again.lessons())).isEqualTo(out.text());
    }
  }

  @Test
  void a_doubled_id_is_changed_and_said() throws Exception {
    Brought brought =
        Imports.read(
            """
            {"praxis": 1, "title": "T", "lessons": [{"id": "a", "title": "A", "body": ["Text.",
              {"quiz": {"id": "q", "kind": "short", "ask": "A?", "accept": ["a"]}},
              {"quiz": {"id": "q", "kind": "short", "ask": "B?", "accept": ["b"]}}]}]}
            """,
            "x");

    assertThat(brought.left())
        .extracting(Left::toString)
        .containsExactly("q: this id is taken or no id, now it is q-2");
    assertThat(Folders.questions(brought)).extracting(Question::id).containsExactly("q", "q-2");
  }
}
