package dev.praxis.app;

import dev.praxis.cli.CliProblem;
import dev.praxis.cli.Exit;
import dev.praxis.words.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Draws screens into a folder.
@Command(name = "shots", description = "Every screen as PNG, without a display.")
final class ShotsCommand implements Callable<Integer> {
  private static final Words WORDS = Words.of(ShotsCommand.class);
  private final Rooms rooms;
  private final PrintWriter out;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  @Parameters(index = "0", paramLabel = "DIR", description = "Where the pictures go.")
  private Path folder = Path.of("shots");

  @Parameters(
      index = "1..*",
      paramLabel = "SCREEN",
      description = "Screens to draw (default: all).")
  private List<String> screens = new ArrayList<>();

  @Option(names = "--theme", paramLabel = "light|dark", description = "Default: both.")
  private String theme = "";

  @Option(names = "--size", paramLabel = "WxH", description = "Default: 1280x800 and 1920x1080.")
  private String size = "";

  @Option(names = "--scale", paramLabel = "PERCENT", description = "Size of text, 80 to 200.")
  private int percent = Scale.USUAL;

  ShotsCommand(Rooms rooms, PrintWriter out) {
    this.rooms = rooms;
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    List<Shots.Format> formats = formats();
    var shots = new Shots(rooms);
    for (String screen : screens) {
      if (!shots.names().contains(screen)) {
        throw new CliProblem(
            Exit.WRONG_USE,
            WORDS.say("shots.unknown", "screen", screen),
            WORDS.say("shots.unknown.try", "screens", String.join(", ", shots.names())));
      }
    }
    makeFolder();
    Headless.start();
    for (Shots.Format format : formats) {
      written(shots, format).forEach(out::println);
    }
    return Exit.DONE;
  }

  /// Before the toolkit starts, so that a wrong folder is said at once.
  private void makeFolder() throws CliProblem {
    try {
      Files.createDirectories(folder);
    } catch (IOException impossible) {
      throw unwritable();
    }
  }

  private List<Path> written(Shots shots, Shots.Format format)
      throws CliProblem, InterruptedException, ExecutionException {
    try {
      return Headless.call(() -> shots.write(folder, format, screens));
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof IOException) {
        throw unwritable();
      }
      throw failed;
    }
  }

  private CliProblem unwritable() {
    return new CliProblem(
        Exit.FAILED,
        WORDS.say("shots.unwritable", "folder", folder),
        WORDS.say("shots.unwritable.try"));
  }

  private List<Shots.Format> formats() throws CliProblem {
    List<Theme> themes = theme.isEmpty() ? List.of(Theme.values()) : List.of(theme(theme));
    List<String> sizes = size.isEmpty() ? List.of("1280x800", "1920x1080") : List.of(size);
    if (!Scale.STEPS.contains(percent)) {
      throw new CliProblem(
          Exit.WRONG_USE,
          WORDS.say("shots.scale", "scale", percent),
          WORDS.say("shots.scale.try", "steps", Scale.STEPS));
    }
    var formats = new ArrayList<Shots.Format>();
    for (Theme each : themes) {
      for (String one : sizes) {
        formats.add(format(each, one));
      }
    }
    return formats;
  }

  private Shots.Format format(Theme each, String one) throws CliProblem {
    if (!one.matches("\\d{3,4}x\\d{3,4}")) {
      throw new CliProblem(
          Exit.WRONG_USE, WORDS.say("shots.size", "size", one), WORDS.say("shots.size.try"));
    }
    String[] parts = one.split("x");
    return new Shots.Format(each, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), percent);
  }

  private static Theme theme(String word) throws CliProblem {
    return switch (word) {
      case "light" -> Theme.LIGHT;
      case "dark" -> Theme.DARK;
      default ->
          throw new CliProblem(
              Exit.WRONG_USE,
              WORDS.say("shots.theme", "theme", word),
              WORDS.say("shots.theme.try"));
    };
  }
}
