package dev.praxis.cli;

import dev.praxis.course.Course;
import dev.praxis.course.Lesson;
import dev.praxis.exchange.Left;
import dev.praxis.exchange.html.LabRuns;
import dev.praxis.lab.MaterialSource;
import dev.praxis.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes a lesson as a file of another format; what that cannot hold goes to the error output.
@Command(
    resourceBundle = "dev.praxis.cli.messages",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true)
abstract class LessonFileCommand implements Callable<Integer> {
  private static final Words WORDS = Words.of(LessonFileCommand.class);
  private final CliRooms rooms;
  private final MaterialSource source;
  private final Path usual;

  @Parameters(index = "0", paramLabel = "LESSON", descriptionKey = "lesson.id")
  private String id = "";

  @Option(names = "--course", paramLabel = "FOLDER", descriptionKey = "lesson.course")
  private String folder = "";

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      descriptionKey = "lesson.out")
  private String output = "";

  @Option(names = "--without-answers", descriptionKey = "lesson.sheet")
  private boolean sheet;

  /// @param left what the format cannot hold
  record Written(byte[] bytes, List<Left> left) {}

  /// @param usual the course where none is named
  LessonFileCommand(CliRooms rooms, MaterialSource source, Path usual) {
    this.rooms = rooms;
    this.source = source;
    this.usual = usual;
  }

  abstract Written written(Course course, Lesson lesson, LabRuns runs, boolean answers)
      throws InterruptedException;

  @Override
  public final Integer call() throws CliProblem, InterruptedException {
    var text = new ExchangeText(rooms);
    var named = LessonArgument.read(text, usual, folder, id);
    Lesson lesson = named.lesson();
    var runs = new LabRuns(rooms.labs(), source);
    Written written = written(named.course(), lesson, runs, !sheet);
    text.write(output, written.bytes());
    rooms.out().println(WORDS.say("lesson.saved", "lesson", lesson.title(), "file", output));
    ExchangeText.list(rooms.err(), written.left());
    return Exit.DONE;
  }
}
