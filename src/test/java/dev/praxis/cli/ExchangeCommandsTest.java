package dev.praxis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExchangeCommandsTest {
  private static final Path SMALL = Path.of("src/test/resources/courses/small").toAbsolutePath();
  private static final Path NOTES =
      Path.of("src/test/resources/dev/praxis/exchange/notes.txt").toAbsolutePath();
  private final Path folder;

  ExchangeCommandsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Console.Ended run(String... arguments) throws Exception {
    var out = new StringWriter();
    var err = new StringWriter();
    var rooms =
        new CliRooms(
            dev.praxis.lab.Labs.load(),
            dev.praxis.data.Catalogue.open(Path.of("datasets")),
            new PrintWriter(out),
            new PrintWriter(err),
            folder);
    CoursesFolder courses = () -> folder.resolve("courses");
    int exit =
        PraxisCommand.create(
                rooms,
                List.of(
                    new QuizCommand(rooms, courses),
                    new CourseCommand(rooms, courses),
                    new LessonCommand(
                        rooms,
                        dev.praxis.lab.CatalogueMaterials.of(rooms.catalogue(), folder),
                        SMALL)))
            .run(arguments);
    return new Console.Ended(exit, out.toString(), err.toString());
  }

  @Test
  void import_says_what_came_in_and_what_did_not() throws Exception {
    var ended = run("quiz", "import", NOTES.toString());

    assertThat(ended.exit()).isEqualTo(Exit.DONE);
    assertThat(ended.out().lines())
        .startsWith("1 lesson, 3 questions", "- lines 1 to 73 are no JSON and are not used")
        .endsWith("kept in " + folder.resolve("courses/notes"));
    assertThat(folder.resolve("courses/notes/course.yaml")).isRegularFile();
  }

  @Test
  void export_and_import_are_each_other_s_way_back() throws Exception {
    var gift =
        run(
            "quiz",
            "export",
            SMALL.resolve("supervised/trees.md").toString(),
            "--as",
            "gift",
            "-o",
            "trees.txt");
    var json = run("quiz", "export", SMALL.toString(), "--as", "JSON");
    Files.writeString(folder.resolve("small.json"), json.out());
    var back = run("quiz", "import", "trees.txt", "--into", "a");
    var whole = run("quiz", "import", "small.json", "--into", "b");

    assertThat(gift.out()).isEqualTo("8 questions saved as trees.txt" + System.lineSeparator());
    assertThat(gift.err()).contains("- first-split: GIFT has no place for objective, level, hints");
    assertThat(back.out()).startsWith("1 lesson, 8 questions");
    assertThat(whole.out())
        .startsWith("1 lesson, 8 questions")
        .contains("- a passage is kept as it is written, since there is no file “plane.png”");
  }

  @Test
  void pack_and_unpack_are_each_other_s_way_back() throws Exception {
    var packed = run("course", "pack", SMALL.toString(), "-o", "small.praxis");
    var unpacked = run("course", "unpack", "small.praxis");
    var again = run("quiz", "import", "small.praxis", "--into", "other");

    assertThat(packed.out()).isEqualTo("5 files packed as small.praxis" + System.lineSeparator());
    assertThat(unpacked.out()).startsWith("1 lesson, 8 questions");
    assertThat(folder.resolve("courses/small/supervised/trees.md")).isRegularFile();
    assertThat(again.out()).startsWith("1 lesson, 8 questions");
  }

  @Test
  void a_lesson_becomes_a_page() throws Exception {
    String id = dev.praxis.course.CourseReader.read(SMALL).lessons().getFirst().id();

    var saved = run("lesson", "html", id, "-o", "page.html");
    var unknown = run("lesson", "html", "tres", "-o", "x.html", "--course", SMALL.toString());
    var nowhere = run("lesson", "html", id, "-o", "gone/x.html");

    assertThat(saved.exit()).isEqualTo(Exit.DONE);
    assertThat(saved.out()).endsWith(" saved as page.html" + System.lineSeparator());
    assertThat(saved.err()).contains("- line 59: the lab is shown as it is set");
    assertThat(folder.resolve("page.html")).content().contains("data:image/png;base64,");
    assertThat(unknown.exit()).isEqualTo(Exit.WRONG_USE);
    assertThat(unknown.err().lines()).hasSize(1);
    assertThat(unknown.err()).contains("unknown lesson \"tres\": there are " + id);
    assertThat(nowhere.err().lines()).hasSize(1);
    assertThat(nowhere.exit()).isEqualTo(Exit.FAILED);
  }

  @Test
  void a_lesson_becomes_a_paper_with_its_answers_or_without() throws Exception {
    String id = dev.praxis.course.CourseReader.read(SMALL).lessons().getFirst().id();

    var whole = run("lesson", "pdf", id, "-o", "whole.pdf");
    var sheet = run("lesson", "pdf", id, "-o", "sheet.pdf", "--without-answers");
    var page = run("lesson", "html", id, "-o", "sheet.html", "--without-answers");
    var nowhere = run("lesson", "pdf", id, "-o", "gone/x.pdf");

    assertThat(whole.exit()).isEqualTo(Exit.DONE);
    assertThat(whole.out()).endsWith(" saved as whole.pdf" + System.lineSeparator());
    assertThat(whole.err()).contains("- line 59: the lab is shown as it is set");
    assertThat(text("whole.pdf")).contains("Answers", "Right.");
    assertThat(sheet.exit()).isEqualTo(Exit.DONE);
    assertThat(text("sheet.pdf")).contains("Question 8").doesNotContain("Answers", "Right.");
    assertThat(page.exit()).isEqualTo(Exit.DONE);
    assertThat(folder.resolve("sheet.html")).content().doesNotContain("Right.");
    assertThat(nowhere.err().lines()).hasSize(1);
    assertThat(nowhere.exit()).isEqualTo(Exit.FAILED);
  }

  private String text(String file) throws Exception {
    try (var document = org.apache.pdfbox.Loader.loadPDF(folder.resolve(file).toFile())) {
      return new org.apache.pdfbox.text.PDFTextStripper().getText(document);
    }
  }

  @Test
  void trouble_is_one_line_with_what_to_do() throws Exception {
    Files.writeString(folder.resolve("x.txt"), "Only prose.");

    var unknown = run("quiz", "import", "x.txt");
    var gone = run("course", "unpack", "gone.praxis");
    var noFile = run("course", "unpack", ".", "--into", "unpacked");
    var nowhere = run("quiz", "export", "x.txt", "--as", "gift");
    var format = run("quiz", "export", SMALL.toString(), "--as", "word");

    assertThat(unknown.exit()).isEqualTo(Exit.FAILED);
    assertThat(unknown.err())
        .isEqualTo(
            "praxis: this is none of the formats that come in: give GIFT, Aiken, a CSV list of"
                + " questions, JSON or a .praxis pack"
                + System.lineSeparator());
    assertThat(gone.exit()).isEqualTo(Exit.FAILED);
    assertThat(gone.err()).contains("gone.praxis cannot be read").hasLineCount(1);
    assertThat(noFile.err()).contains("cannot be read").hasLineCount(1);
    assertThat(nowhere.exit()).isEqualTo(Exit.WRONG_USE);
    assertThat(nowhere.err()).contains("x.txt is neither a lesson nor a course");
    assertThat(format.exit()).isEqualTo(Exit.WRONG_USE);
  }
}
