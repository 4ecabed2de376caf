package dev.praxis.cli;

import dev.praxis.course.Lesson;
import dev.praxis.exchange.Given;
import dev.praxis.exchange.html.Edition;
import dev.praxis.exchange.html.HtmlLesson;
import dev.praxis.exchange.html.LabRuns;
import dev.praxis.lab.MaterialSource;
import dev.praxis.words.Words;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes a lesson as one HTML page; what it cannot hold goes to the error output.
@Command(
    resourceBundle = "dev.praxis.cli.messages",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true)
final class LessonHtmlCommand implements Callable<Integer> {
  private static final Words WORDS = Words.of(LessonHtmlCommand.class);
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
      paramLabel = "FILE.html",
      descriptionKey = "exchange.out.page")
  private String output = "";

  @Option(names = "--without-answers", descriptionKey = "lesson.sheet")
  private boolean sheet;

  LessonHtmlCommand(CliRooms rooms, MaterialSource source, Path usual) {
    this.rooms = rooms;
    this.source = source;
    this.usual = usual;
  }

  @Override
  public Integer call() throws CliProblem, InterruptedException {
    var text = new ExchangeText(rooms);
    var named = LessonArgument.read(text, usual, folder, id);
    Lesson lesson = named.lesson();
    var runs = new LabRuns(rooms.labs(), source);
    Given page = HtmlLesson.write(named.course(), lesson, runs, Edition.screen(!sheet));
    text.write(output, page.text());
    rooms.out().println(WORDS.say("lesson.saved", "lesson", lesson.title(), "file", output));
    ExchangeText.list(rooms.err(), page.left());
    return Exit.DONE;
  }
}
