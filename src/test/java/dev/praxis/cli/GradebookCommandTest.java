package dev.praxis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.data.Catalogue;
import dev.praxis.evidence.Evidence;
import dev.praxis.evidence.EvidenceProblem;
import dev.praxis.evidence.EvidenceText;
import dev.praxis.evidence.SigningKey;
import dev.praxis.lab.Labs;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GradebookCommandTest {
  private static final String HEADER = "learner,lesson,questions,answered,right,points,";
  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private Console.Ended run(String... arguments) throws Exception {
    Catalogue catalogue = Catalogue.open(Path.of("datasets"));
    var rooms =
        new CliRooms(
            Labs.load(), catalogue, new PrintWriter(out, true), new PrintWriter(err, true), folder);
    var gradebook = new GradebookCommand(rooms, Path.of("lessons").toAbsolutePath(), "0.1.0");
    var evidence = new EvidenceCommand(rooms, (name, course) -> empty(name), ZoneOffset.UTC);
    int exit = PraxisCommand.create(rooms, List.of(gradebook, evidence)).run(arguments);
    return new Console.Ended(exit, out.toString(), err.toString());
  }

  private Evidence empty(String name) throws CliProblem {
    return of(name, "praxis");
  }

  private Evidence of(String name, String course) throws CliProblem {
    var head = new Evidence.Head(name, course, Instant.parse("2026-11-21T12:00:00Z"), "0.1.0");
    try {
      return Evidence.sealed(head, List.of(), SigningKey.in(folder));
    } catch (EvidenceProblem problem) {
      throw CliProblem.failed(problem);
    }
  }

  @Test
  void what_is_saved_is_what_was_shown_and_can_be_merged() throws Exception {
    var saved = run("evidence", "save", "ada.evidence", "--name", "Ada");

    assertThat(saved.exit()).isEqualTo(Exit.DONE);
    assertThat(saved.out()).contains("Nothing was answered").contains("ada.evidence");
    assertThat(EvidenceText.read(folder.resolve("ada.evidence")).head().learner()).isEqualTo("Ada");
  }

  @Test
  void a_name_nobody_has_is_wrong_use() throws Exception {
    assertThat(run("evidence", "show", "--name", " ").exit()).isEqualTo(Exit.WRONG_USE);
  }

  @Test
  void problem_files_are_named_and_the_others_merged() throws Exception {
    String course = dev.praxis.course.CourseReader.read(Path.of("lessons")).id();
    EvidenceText.save(of("Ada", course), folder.resolve("ada.evidence"));
    EvidenceText.save(of("Bob", "cookery"), folder.resolve("bob.evidence"));
    Files.writeString(folder.resolve("holiday.jpg"), "not evidence");

    var ended =
        run(
            "gradebook",
            "ada.evidence",
            "bob.evidence",
            "holiday.jpg",
            "gone.evidence",
            "-o",
            "out.csv");

    assertThat(ended.exit()).isEqualTo(Exit.PROBLEMS);
    assertThat(ended.err().lines())
        .satisfiesExactly(
            bob ->
                assertThat(bob).startsWith("praxis: bob.evidence: It is about the course cookery"),
            jpg -> assertThat(jpg).startsWith("praxis: holiday.jpg: This is not an evidence file."),
            gone ->
                assertThat(gone).startsWith("praxis: gone.evidence: The file could not be read."));
    assertThat(Files.readAllLines(folder.resolve("out.csv")))
        .satisfiesExactly(
            header -> assertThat(header).startsWith(HEADER),
            nothingDone -> assertThat(nothingDone).startsWith("Ada,,0,0,0,").contains("intact"));
  }

  @Test
  void a_folder_without_a_course_is_said() throws Exception {
    var ended = run("gradebook", "ada.evidence", "--course", "nowhere");

    assertThat(ended.exit()).isEqualTo(Exit.FAILED);
    assertThat(ended.err()).contains("There is no course in nowhere");
  }
}
