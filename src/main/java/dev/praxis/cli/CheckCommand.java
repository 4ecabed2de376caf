package dev.praxis.cli;

import dev.praxis.course.Course;
import dev.praxis.course.CourseCheck;
import dev.praxis.course.CourseReader;
import dev.praxis.course.Problem;
import dev.praxis.lab.Labs;
import dev.praxis.lab.MaterialSource;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Says everything that is wrong with a course, a line a problem; nothing when all is well.
@Command(
    name = "check",
    description = "Lint lessons, grade every answer key, play every walkthrough.",
    mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {
  private static final int FOUND = 1;
  private final Labs labs;
  private final MaterialSource source;
  private final PrintWriter out;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "DIR",
      description = "The course folder (default: lessons).")
  private Path folder;

  public CheckCommand(Labs labs, MaterialSource source, PrintWriter out, Path usual) {
    this.labs = labs;
    this.source = source;
    this.out = out;
    this.folder = usual;
  }

  @Override
  public Integer call() throws InterruptedException {
    Course course = CourseReader.read(folder);
    List<Problem> problems = new CourseCheck(labs, source).problems(course);
    problems.forEach(out::println);
    out.flush();
    return problems.isEmpty() ? 0 : FOUND;
  }
}
