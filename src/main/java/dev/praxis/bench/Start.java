package dev.praxis.bench;

import dev.praxis.cli.CliProblem;
import dev.praxis.cli.Exit;
import dev.praxis.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Starts a program that reports when its window stood, and ends by itself.
///
/// @param screen whether on the screen, or on the headless platform
/// @param home the data folder of the starts
record Start(Program program, boolean screen, Path home) {
  private static final Words WORDS = Words.of(Start.class);
  private static final String MARK = "praxis.startup ";
  private static final String OPTIONS = "JAVA_TOOL_OPTIONS";

  /// Set by a launcher of an app image for itself; a second launcher that inherits it starts a bare
  /// `java` instead of the program (Linux, JDK 25).
  private static final String LAUNCHER = "_JPACKAGE_LAUNCHER";

  private static final long LIMIT_SECONDS = 60;

  /// Milliseconds from asking the system for the process to the window's mark, both read from the
  /// same clock.
  double millis() throws IOException, InterruptedException, CliProblem {
    Path said = home.resolve("said.txt");
    var builder = new ProcessBuilder(program.command()).redirectErrorStream(true);
    builder.redirectOutput(said.toFile());
    builder.environment().remove(LAUNCHER);
    builder.environment().put("PRAXIS_HOME", home.resolve("data").toString());
    builder.environment().merge(OPTIONS, options(), (theirs, ours) -> theirs + " " + ours);
    Instant began = Instant.now();
    Process process = builder.start();
    if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
      throw failed(WORDS.say("startup.slow", "seconds", LIMIT_SECONDS));
    }
    List<String> lines = Files.readAllLines(said);
    long stood =
        mark(lines).orElseThrow(() -> failed(WORDS.say("startup.no-mark", "last", last(lines))));
    return (stood - ChronoUnit.MICROS.between(Instant.EPOCH, began)) / 1e3;
  }

  private String options() {
    String headless = " -Dglass.platform=Headless -Dprism.order=sw -Djava.awt.headless=true";
    return "-Dpraxis.startup=report" + (screen ? "" : headless);
  }

  /// The time of the mark in microseconds since 1970.
  static Optional<Long> mark(List<String> lines) {
    return lines.stream()
        .filter(line -> line.matches(MARK + "\\d{1,18}"))
        .map(line -> Long.valueOf(line.substring(MARK.length())))
        .findFirst();
  }

  private static String last(List<String> lines) {
    return lines.isEmpty() ? WORDS.say("startup.silence") : lines.getLast();
  }

  private static CliProblem failed(String what) {
    return new CliProblem(Exit.FAILED, what, WORDS.say("startup.failed.try"));
  }
}
