package dev.praxis.app;

import dev.praxis.bench.BenchCommand;
import dev.praxis.bench.StartupCommand;
import dev.praxis.bench.agents.BanditsCommand;
import dev.praxis.bench.agents.TdCommand;
import dev.praxis.bench.drift.DriftCommand;
import dev.praxis.bench.serve.ServeBenchCommand;
import dev.praxis.bench.sound.StftCommand;
import dev.praxis.cli.CheckCommand;
import dev.praxis.cli.CliProblem;
import dev.praxis.cli.CliRooms;
import dev.praxis.cli.CourseCommand;
import dev.praxis.cli.EvidenceCommand;
import dev.praxis.cli.GradebookCommand;
import dev.praxis.cli.LessonCommand;
import dev.praxis.cli.LoadCommand;
import dev.praxis.cli.PraxisCommand;
import dev.praxis.cli.QuizCommand;
import dev.praxis.cli.ReviewCommand;
import dev.praxis.cli.ServeCommand;
import dev.praxis.cli.ShadowCommand;
import dev.praxis.data.DataProblem;
import dev.praxis.memory.Deck;
import dev.praxis.progress.DataFolder;
import dev.praxis.progress.StoreProblem;
import dev.praxis.words.Words;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Logger;
import javafx.application.Application;

/// Where every process starts: the window without arguments, the command line with them.
public final class Main {
  private static final int FAILED = 3;
  private static final Words WORDS = Words.of(Main.class);
  private static final Logger TOOLKIT = Logger.getLogger("javafx");

  private Main() {}

  public static void main(String[] args) {
    System.exit(run(args));
  }

  private static int run(String[] args) {
    System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "warn");
    // What a client does wrong is told to the client.
    System.setProperty("org.slf4j.simpleLogger.log.org.eclipse.jetty", "error");
    // a search that cannot get any lower is where a fit of separable classes ends, and no trouble
    System.setProperty("org.slf4j.simpleLogger.log.smile.math.BFGS", "error");
    var files = AppFiles.find();
    if (files.isEmpty()) {
      return fail(WORDS.say("main.no-files"));
    }
    try {
      Rooms rooms = Rooms.open(files.get());
      return isWindow(args) ? window(rooms, args) : command(rooms, args);
    } catch (DataProblem problem) {
      return fail(problem.sentence());
    }
  }

  /// Without arguments, or with a course in a file, as a double click on one gives.
  private static boolean isWindow(String[] args) {
    return args.length == 0 || args.length == 1 && args[0].endsWith(".praxis");
  }

  private static int window(Rooms rooms, String[] args) {
    if (!Display.present()) {
      return fail(WORDS.say("main.no-display"));
    }
    // On the class path by decision: the AOT cache and the plain jars need it.
    TOOLKIT.setFilter(said -> !said.getMessage().startsWith("Unsupported JavaFX configuration"));
    PraxisApp.start(rooms, Arrays.stream(args).findFirst().map(Path::of).map(Path::toAbsolutePath));
    try {
      Application.launch(PraxisApp.class);
    } catch (UnsupportedOperationException unreachable) {
      // The toolkit's word for a display that is named but cannot be opened.
      return fail(WORDS.say("main.no-display"));
    }
    return 0;
  }

  private static int command(Rooms rooms, String[] args) {
    var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    var cli = new CliRooms(rooms.labs(), rooms.catalogue(), out, err, Path.of(""));
    var check = new CheckCommand(rooms.labs(), rooms.tables(), out, rooms.files().lessons());
    var bench =
        new BenchCommand(
            List.of(
                new StartupCommand(out, Display.present()),
                new LatencyCommand(rooms, out),
                new TdCommand(out),
                new BanditsCommand(out),
                new StftCommand(out),
                new DriftCommand(out),
                new ServeBenchCommand(cli),
                new LiveCommand(out)));
    var shots = new ShotsCommand(rooms, out);
    var review = new ReviewCommand(out, () -> deck(rooms), Clock.systemUTC());
    var quiz = new QuizCommand(cli, Main::courses);
    var course = new CourseCommand(cli, Main::courses);
    Path lessons = rooms.files().lessons();
    var gradebook = new GradebookCommand(cli, lessons, Memory.version());
    var evidence =
        new EvidenceCommand(
            cli, (name, folder) -> Evidences.here(name, folder, lessons), ZoneId.systemDefault());
    var lesson = new LessonCommand(cli, rooms.tables(), lessons);
    var all =
        new ArrayList<Object>(
            List.of(check, shots, review, quiz, course, lesson, gradebook, evidence, bench));
    all.addAll(serving(cli));
    return PraxisCommand.create(cli, all).run(args);
  }

  private static List<Object> serving(CliRooms cli) {
    var home = new ServedRuns(DataFolder::resolve);
    return List.of(
        new ServeCommand(cli, home), new LoadCommand(cli, home), new ShadowCommand(cli, home));
  }

  private static Path courses() throws CliProblem {
    try {
      return DataFolder.resolve().resolve("courses");
    } catch (StoreProblem problem) {
      throw CliProblem.failed(problem);
    }
  }

  private static Deck deck(Rooms rooms) throws CliProblem {
    try {
      return ReviewLog.here(rooms.files().lessons());
    } catch (StoreProblem problem) {
      throw CliProblem.failed(problem);
    }
  }

  private static int fail(String sentence) {
    System.err.println("praxis: " + sentence);
    return FAILED;
  }
}
