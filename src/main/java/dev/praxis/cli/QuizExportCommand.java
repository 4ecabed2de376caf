package dev.praxis.cli;

import dev.praxis.course.Lesson;
import dev.praxis.exchange.Exports;
import dev.praxis.exchange.Given;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes questions in another format; what it cannot hold goes to the error output.
@Command(
    name = "export",
    resourceBundle = "dev.praxis.cli.messages",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true)
final class QuizExportCommand implements Callable<Integer> {
  private final CliRooms rooms;

  @Parameters(index = "0", paramLabel = "LESSON|COURSE", descriptionKey = "exchange.from")
  private String from = "";

  @Option(names = "--as", required = true, paramLabel = "gift|json", descriptionKey = "exchange.as")
  private Format format = Format.JSON;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "exchange.out")
  private String output = "";

  /// As typed.
  enum Format {
    GIFT,
    JSON
  }

  QuizExportCommand(CliRooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() throws CliProblem {
    var text = new ExchangeText(rooms);
    CourseArgument source = CourseArgument.read(text.path(from), from);
    List<Lesson> lessons = source.lessons();
    Given given =
        ExchangeText.tried(
            () ->
                switch (format) {
                  case GIFT -> Exports.gift(lessons);
                  case JSON -> Exports.json(source.course(), lessons);
                });
    if (output.isEmpty()) {
      rooms.out().print(given.text());
    } else {
      text.write(output, given.text());
      rooms.out().println(text.saved(given, output));
    }
    ExchangeText.list(rooms.err(), given.left());
    return Exit.DONE;
  }
}
