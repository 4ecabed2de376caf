package dev.praxis.cli;

import dev.praxis.exchange.ExchangeProblem;
import dev.praxis.exchange.Given;
import dev.praxis.exchange.Left;
import dev.praxis.exchange.Placing;
import dev.praxis.words.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/// What the commands of exchange say and where they write.
final class ExchangeText {
  private static final Words WORDS = Words.of(ExchangeText.class);
  private final CliRooms rooms;

  ExchangeText(CliRooms rooms) {
    this.rooms = rooms;
  }

  /// Work with a problem of its own.
  interface Exchange<T> {
    T done() throws ExchangeProblem;
  }

  static <T> T tried(Exchange<T> exchange) throws CliProblem {
    try {
      return exchange.done();
    } catch (ExchangeProblem problem) {
      throw CliProblem.failed(problem);
    }
  }

  Path path(String written) throws CliProblem {
    try {
      return rooms.folder().resolve(written);
    } catch (InvalidPathException impossible) {
      throw CliProblem.wrongUse("exchange.name", "name", written);
    }
  }

  void say(Placing.Placed placed) {
    PrintWriter out = rooms.out();
    out.println(
        WORDS.say(
            "exchange.brought",
            "lessons",
            placed.lessons() == 1
                ? WORDS.say("exchange.lesson.one")
                : WORDS.say("exchange.lesson.many", "count", placed.lessons()),
            "questions",
            questions(placed.questions())));
    list(out, placed.left());
    out.println(WORDS.say("exchange.where", "folder", placed.folder()));
  }

  static String questions(int count) {
    return count == 1
        ? WORDS.say("exchange.question.one")
        : WORDS.say("exchange.question.many", "count", count);
  }

  String saved(Given given, String file) {
    return WORDS.say("exchange.saved", "questions", questions(given.questions()), "file", file);
  }

  /// On one line each, whatever a file has in its names and texts.
  static void list(PrintWriter out, List<Left> left) {
    left.forEach(
        one -> out.println("- " + one.toString().replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ")));
  }

  void write(String file, String text) throws CliProblem {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  void write(String file, byte[] bytes) throws CliProblem {
    try {
      Files.write(path(file), bytes);
    } catch (IOException unwritable) {
      throw CliProblem.failed("exchange.unwritable", "file", file);
    }
  }
}
