package dev.praxis.bench;

import dev.praxis.cli.CliProblem;
import dev.praxis.cli.Exit;
import dev.praxis.cli.Version;
import dev.praxis.words.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Starts the program again and again and says how long it takes to a window that answers.
@Command(
    name = "startup",
    resourceBundle = "dev.praxis.bench.messages",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true)
public final class StartupCommand implements Callable<Integer> {
  private static final Words WORDS = Words.of(StartupCommand.class);
  private static final Path USUAL = Path.of("target", "dist", "Praxis");
  private final PrintWriter out;
  private final boolean screen;

  @Option(names = "--image", paramLabel = "DIR", descriptionKey = "startup.image")
  private Optional<Path> image = Optional.empty();

  @Mixin private final Runs runs = new Runs(5);

  @Mixin private final Telling telling = new Telling();

  /// @param screen whether a window can open here; without, it opens on the headless platform
  public StartupCommand(PrintWriter out, boolean screen) {
    this.out = out;
    this.screen = screen;
  }

  @Override
  public Integer call() throws CliProblem, InterruptedException {
    int times = runs.asked();
    Program program = program();
    try {
      Path home = Files.createTempDirectory("praxis-startup-");
      var millis = measure(program, home, times);
      var measured = new Startups(program.name(), screen, Machine.here(), millis);
      telling.print(out, measured::tree, measured::written);
      Leftovers.remove(home);
    } catch (IOException failure) {
      throw new CliProblem(
          Exit.FAILED,
          WORDS.say("startup.io", "why", String.valueOf(failure.getMessage())),
          WORDS.say("startup.io.try"));
    }
    return Exit.DONE;
  }

  /// The first start makes the database and warms the disk; it does not count.
  private List<Double> measure(Program program, Path home, int times)
      throws IOException, InterruptedException, CliProblem {
    var start = new Start(program, screen, home);
    start.millis();
    var millis = new ArrayList<Double>();
    for (int run = 0; run < times; run++) {
      millis.add(start.millis());
    }
    return millis;
  }

  private Program program() throws CliProblem {
    if (image.isEmpty()) {
      return Program.image(USUAL).orElseGet(Program::asThisOne);
    }
    Path asked = image.get();
    return Program.image(asked)
        .orElseThrow(
            () ->
                new CliProblem(
                    Exit.WRONG_USE,
                    WORDS.say("startup.image.wrong", "folder", asked),
                    WORDS.say("startup.image.try")));
  }
}
