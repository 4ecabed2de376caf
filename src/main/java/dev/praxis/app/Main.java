package dev.praxis.app;

import dev.praxis.data.DataProblem;
import dev.praxis.words.Words;
import javafx.application.Application;

/// Where every process starts: the window without arguments, the command line with them.
public final class Main {
  private static final int FAILED = 3;
  private static final Words WORDS = Words.of(Main.class);

  private Main() {}

  public static void main(String[] args) {
    System.exit(run(args));
  }

  private static int run(String[] args) {
    System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "warn");
    var files = AppFiles.find();
    if (files.isEmpty()) {
      return fail(WORDS.say("main.no-files"));
    }
    try {
      Rooms rooms = Rooms.open(files.get());
      return args.length == 0 ? window(rooms) : command(rooms, args);
    } catch (DataProblem problem) {
      return fail(problem.what() + " " + problem.advice());
    }
  }

  private static int window(Rooms rooms) {
    if (!Display.present()) {
      return fail(WORDS.say("main.no-display"));
    }
    PraxisApp.start(rooms);
    Application.launch(PraxisApp.class);
    return 0;
  }

  private static int command(Rooms rooms, String[] args) {
    var out = new java.io.PrintWriter(System.out, true, java.nio.charset.StandardCharsets.UTF_8);
    var check =
        new dev.praxis.cli.CheckCommand(
            rooms.labs(), rooms.materials(), out, rooms.files().lessons());
    return new picocli.CommandLine(check)
        .execute(java.util.Arrays.copyOfRange(args, 1, args.length));
  }

  private static int fail(String sentence) {
    System.err.println("praxis: " + sentence);
    return FAILED;
  }
}
