package dev.praxis.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.praxis.quiz.Question;
import dev.praxis.quiz.Tolerance;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionFilesTest {
  /// The example of docs.moodle.org/en/Aiken_format.
  @Test
  void aiken_gives_choices() throws ExchangeProblem {
    Brought brought =
        Imports.read(
            """
            What is the correct answer to this question?
            A. Is it this one?
            B. Maybe this answer?
            C. Possibly this one?
            D. Must be this one!
            ANSWER: D

            Which LMS has the most quiz import formats?
            A) Moodle
            B) ATutor
            C) Claroline
            ANSWER: A

            No answer?
            A. x
            B. y

            Wrong letter?
            A. x
            B. y
            ANSWER: F
            """,
            "aiken");

    assertThat(Folders.questions(brought))
        .hasSize(2)
        .allSatisfy(
            question ->
                assertThat(((Question.Single) question).options())
                    .filteredOn(Question.Single.Option::right)
                    .extracting(Question.Single.Option::text)
                    .containsAnyOf("Must be this one!", "Moodle"));
    assertThat(brought.left())
        .extracting(Left::toString)
        .containsExactly(
            "line 14: left out, since no line with ANSWER: follows",
            "line 21: left out, since F is not the letter of one of its options");
  }

  @Test
  void a_list_finds_its_columns_by_name() throws ExchangeProblem {
    Brought brought =
        Imports.read(
            """
            Answer,Option 1,option_2,Question,Tolerance,unit,Kind,hints,level,Points,Colour
            b,a,b,"Which, then?",,,,Look|Again,recall,2,red
            a | b,a,b,Which both?,,,multiple,,,,
            "0,5",,,A half?,1%,ms,,,,,
            '=SUM,,,What starts with a sign?,,,,,,,
            z,a,b,Which none?,,,,,,,
            ,a,b,No answer?,,,,,,,
            x,,,Kind?,,,essay,,,,
            """,
            "list");
    List<Question> questions = Folders.questions(brought);

    assertThat(questions).hasSize(4);
    assertThat(questions.getFirst().head().hints()).containsExactly("Look", "Again");
    assertThat(questions.getFirst().head().points()).isEqualTo(2);
    assertThat(((Question.Multiple) questions.get(1)).options())
        .extracting(Question.Multiple.Weighted::weight)
        .containsExactly(50.0, 50.0);
    assertThat(((Question.Numeric) questions.get(2)).answer()).isEqualTo(0.5);
    assertThat(((Question.Numeric) questions.get(2)).tolerance())
        .isEqualTo(new Tolerance.Relative(0.01));
    assertThat(((Question.ShortAnswer) questions.get(3)).accept()).containsExactly("=SUM");
    assertThat(brought.left())
        .extracting(Left::toString)
        .containsExactly(
            "row 1: the column “colour” is not known and is not used",
            "row 6: left out, since its answer “z” does not name its options",
            "row 7: left out, since it has no question or no answer",
            "row 8: left out, since there is no kind “essay” in a list: single, multiple, numeric"
                + " or short");
  }

  @Test
  void what_is_no_format_is_refused_in_one_sentence() throws Exception {
    Path folder = Folders.fresh();
    Path prose = Files.writeString(folder.resolve("a.txt"), "Only prose.");
    Path latin = Files.write(folder.resolve("b.txt"), new byte[] {'{', '=', (byte) 0xE9, '}'});
    Path longOne = Files.writeString(folder.resolve("c.txt"), "x".repeat(10_000_000));

    assertThatThrownBy(() -> Imports.place(prose, folder.resolve("t")))
        .hasMessageStartingWith("this is none of the formats");
    assertThatThrownBy(() -> Imports.place(latin, folder.resolve("t")))
        .hasMessageContaining("is not UTF-8 text");
    assertThatThrownBy(() -> Imports.place(longOne, folder.resolve("t")))
        .hasMessageContaining("larger than 4 MB");
    assertThatThrownBy(() -> Imports.place(folder.resolve("gone"), folder.resolve("t")))
        .hasMessageContaining("cannot be read");
    assertThat(folder.resolve("t")).doesNotExist();
  }

  @Test
  void nothing_is_written_over() throws Exception {
    Path folder = Folders.fresh();
    Path gift = Files.writeString(folder.resolve("a.txt"), "A {T}");
    Path target = Files.createDirectory(folder.resolve("there"));
    Files.writeString(target.resolve("mine.txt"), "mine");

    assertThatThrownBy(() -> Imports.place(gift, target)).hasMessageContaining("is there already");
    assertThat(target.resolve("mine.txt")).hasContent("mine");
    assertThat(folder)
        .isDirectoryNotContaining(file -> file.getFileName().toString().startsWith(".praxis"));
  }
}
