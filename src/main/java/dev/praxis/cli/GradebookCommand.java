package dev.praxis.cli;

import dev.praxis.course.Course;
import dev.praxis.course.CourseReader;
import dev.praxis.evidence.Evidence;
import dev.praxis.evidence.EvidenceProblem;
import dev.praxis.evidence.EvidenceText;
import dev.praxis.evidence.Gradebook;
import dev.praxis.evidence.Means;
import dev.praxis.evidence.Submission;
import dev.praxis.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Merges the evidence files of a group: grades every answer again, makes every run again.
@Command(
    name = "gradebook",
    resourceBundle = "dev.praxis.cli.messages",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true)
public final class GradebookCommand implements Callable<Integer> {
  private static final Words WORDS = Words.of(GradebookCommand.class);
  private final CliRooms rooms;
  private final String version;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "gradebook.files")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--course", paramLabel = "FOLDER", descriptionKey = "gradebook.course")
  private Path folder;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "OUT.csv",
      descriptionKey = "gradebook.out")
  private Path target = Path.of("");

  @Option(names = "--items", descriptionKey = "gradebook.items")
  private boolean items;

  @Option(
      names = "--runs",
      paramLabel = "N",
      defaultValue = "500",
      descriptionKey = "gradebook.runs")
  private int runs;

  /// @param usual the course that ships
  /// @param version of Praxis
  public GradebookCommand(CliRooms rooms, Path usual, String version) {
    this.rooms = rooms;
    this.folder = usual;
    this.version = version;
  }

  @Override
  public Integer call() throws CliProblem, InterruptedException {
    Course course = course();
    var submissions = new ArrayList<Submission>();
    int problems = 0;
    for (Path file : files) {
      try {
        submissions.add(submission(file, course));
      } catch (EvidenceProblem | CliProblem problem) {
        remark(file, problem.sentence());
        problems++;
      }
    }
    Means means = new Means(rooms.labs(), new CatalogueOnly(rooms.catalogue()), version, runs);
    Gradebook book = Gradebook.of(submissions, course, means);
    give(items ? book.itemsCsv() : book.csv());
    return problems == 0 ? Exit.DONE : Exit.PROBLEMS;
  }

  private Course course() throws CliProblem {
    Course course = CourseReader.read(rooms.folder().resolve(folder));
    if (course.lessons().isEmpty()) {
      throw CliProblem.failed("gradebook.no-course", "folder", folder);
    }
    return course;
  }

  private Submission submission(Path file, Course course) throws EvidenceProblem, CliProblem {
    Evidence evidence = EvidenceText.read(rooms.folder().resolve(file));
    if (!evidence.head().course().equals(course.id())) {
      throw CliProblem.failed(
          "gradebook.other-course", "course", evidence.head().course(), "this", course.id());
    }
    return new Submission(String.valueOf(file.getFileName()), evidence);
  }

  private void remark(Path file, String what) {
    rooms.err().println(WORDS.say("gradebook.problem", "file", file, "what", what));
  }

  private void give(String csv) throws CliProblem {
    if (target.toString().isEmpty()) {
      rooms.out().print(csv);
      return;
    }
    try {
      Files.writeString(rooms.folder().resolve(target), csv);
      rooms.out().println(WORDS.say("gradebook.saved", "file", target));
    } catch (IOException failure) {
      throw CliProblem.failed("report.unwritable", "file", target);
    }
  }
}
