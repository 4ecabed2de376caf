package dev.praxis.app;

import dev.praxis.course.Assignment;
import dev.praxis.course.Course;
import dev.praxis.course.CourseProblems;
import dev.praxis.course.CourseReader;
import dev.praxis.course.Item;
import dev.praxis.course.Lesson;
import dev.praxis.course.ui.FormulaImages;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Goal;
import dev.praxis.lab.Lab;
import dev.praxis.progress.Asked;
import dev.praxis.progress.GivenAnswer;
import dev.praxis.progress.ProgressStore;
import dev.praxis.progress.StoreProblem;
import dev.praxis.quiz.Behaviour;
import dev.praxis.quiz.Confidence;
import dev.praxis.quiz.Outcome;
import dev.praxis.quiz.Sitting;
import dev.praxis.work.Work;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// Every screen as a picture, without a window: the same shell, laid out at a size and drawn.
final class Shots {
  private static final double ROOM_ABOVE = 24;
  private final Rooms rooms;

  Shots(Rooms rooms) {
    this.rooms = rooms;
  }

  /// How pictures are to look.
  ///
  /// @param percent the scale of text
  record Format(Theme theme, int width, int height, int percent) {
    String suffix() {
      String scale = percent == Scale.USUAL ? "" : "-" + percent;
      return "-" + theme.word() + "-" + width + "x" + height + scale + ".png";
    }
  }

  /// The names of the screens there are.
  List<String> names() {
    return List.copyOf(screens(CourseReader.read(rooms.files().lessons())).keySet());
  }

  /// Writes the screens named, or all, and returns the files.
  ///
  /// @param folder that is there
  List<Path> write(Path folder, Format format, List<String> wanted)
      throws IOException, StoreProblem {
    Course course = CourseReader.read(rooms.files().lessons());
    var files = new java.util.ArrayList<Path>();
    for (var screen : screens(course).entrySet()) {
      if (wanted.isEmpty() || wanted.contains(screen.getKey())) {
        Path file = folder.resolve(screen.getKey() + format.suffix());
        write(course, screen.getValue(), format, file);
        files.add(file);
      }
    }
    return files;
  }

  /// What to do to a fresh window to see each screen.
  Map<String, Consumer<Shell>> screens(Course course) {
    var screens = new LinkedHashMap<String, Consumer<Shell>>();
    screens.put("home", shell -> shell.go(new Place.Home()));
    for (Lesson lesson : course.lessons()) {
      screens.put("lesson-" + lesson.id(), shell -> shell.go(new Place.Learn(lesson.id())));
      screens.put("lesson-" + lesson.id() + "-questions", shell -> scrolled(shell, lesson, 0.55));
      screens.put("lesson-" + lesson.id() + "-coach", shell -> coached(shell, lesson));
    }
    course.lessons().forEach(lesson -> questions(lesson, screens));
    own(course, screens);
    screens.put("quiz", shell -> shell.go(new Place.Quiz()));
    screens.put("quiz-exam", shell -> sitting(shell, course, Behaviour.EXAM));
    screens.put("quiz-results", shell -> results(shell, course));
    course.lessons().stream()
        .reduce((first, second) -> second)
        .ifPresent(
            lesson ->
                List.of("problems", "play", "record", "knobs")
                    .forEach(
                        tool ->
                            screens.put("studio-" + tool, shell -> taught(shell, lesson, tool))));
    screens.put("labs", shell -> shell.go(new Place.Labs()));
    for (Lab<?, ?> lab : rooms.labs().all()) {
      String id = lab.spec().id();
      screens.put(
          "lab-" + id,
          shell -> shell.go(new Place.LabAlone(Experiment.of(id, Map.of()), Goal.END)));
      screens.put(
          "lab-" + id + "-start",
          shell -> shell.go(new Place.LabAlone(Experiment.of(id, Map.of()), Goal.START)));
      screens.put("lab-" + id + "-code", shell -> withCode(shell, id));
    }
    screens.put("runs", shell -> shell.go(new Place.Runs()));
    screens.put("search", this::searched);
    screens.put("about", shell -> over(shell, shell::about));
    screens.put("evidence", Shots::evidence);
    screens.put("assignment", shell -> assigned(shell, course));
    sheets(screens);
    return screens;
  }

  /// How own tables and sounds come in.
  private void sheets(Map<String, Consumer<Shell>> screens) {
    screens.put("import", this::imported);
    screens.put("record", new RecordShot(rooms)::show);
    screens.put("record-none", RecordShot::without);
    screens.put("serve", new ServeShot(rooms)::show);
  }

  /// What learners have of their own.
  private void own(Course course, Map<String, Consumer<Shell>> screens) {
    course.lessons().stream()
        .findFirst()
        .ifPresent(lesson -> screens.put("notes", shell -> NoteShot.show(shell, lesson)));
    screens.put("learners", LearnersShot::show);
    course.lessons().stream()
        .findFirst()
        .ifPresent(lesson -> screens.put("projector", shell -> projected(shell, lesson)));
  }

  private void projected(Shell shell, Lesson lesson) {
    scrolled(shell, lesson, 0.55);
    shell.projector();
    settle(shell);
  }

  private static void over(Shell shell, Runnable act) {
    shell.go(new Place.Home());
    act.run();
  }

  private static void assigned(Shell shell, Course course) {
    var assignment =
        new Assignment(
            "Fits and trees, week 1",
            course.lessons().stream().limit(2).map(Lesson::id).toList(),
            LocalDate.of(2026, 12, 1),
            7,
            10,
            Optional.of(Duration.ofMinutes(20)),
            Set.of("depth"));
    over(shell, () -> shell.assignment(assignment));
  }

  /// After two answers.
  private static void evidence(Shell shell) {
    for (Outcome outcome : List.of(Outcome.WRONG, Outcome.RIGHT)) {
      var asked = new Asked("k-means", "which-centre", 1);
      var answer =
          new GivenAnswer(
              asked,
              Memory.outcome(outcome),
              outcome == Outcome.RIGHT ? 1 : 0,
              Optional.empty(),
              "1",
              0,
              42);
      shell.window().memory().store().answers().add(answer).join();
    }
    over(shell, shell::evidence);
  }

  private void searched(Shell shell) {
    over(shell, shell::search);
  }

  private void scrolled(Shell shell, Lesson lesson, double place) {
    shell.go(new Place.Learn(lesson.id()));
    shell.applyCss();
    shell.layout();
    find(shell, ".lesson-scroll").ifPresent(node -> ((ScrollPane) node).setVvalue(place));
  }

  private static void sitting(Shell shell, Course course, Behaviour behaviour) {
    shell.go(new Place.Quiz());
    shell.quizPage().ifPresent(page -> page.sit(begun(course, behaviour)));
  }

  private static Sitting begun(Course course, Behaviour behaviour) {
    var all = new QuizChoice(Set.of(), Set.of("single", "numeric"), Set.of(), false, 20);
    return Sitting.begin(
        behaviour,
        behaviour.name().charAt(0) + behaviour.name().substring(1).toLowerCase(Locale.ROOT),
        Optional.of(Duration.ofMinutes(20)),
        Instant.now(),
        all.drawn(course, (lesson, question) -> false, 1));
  }

  /// Every other question answered, by turns right and wrong.
  private static void results(Shell shell, Course course) {
    Sitting sitting = begun(course, Behaviour.EXAM);
    for (int place = 0; place < sitting.slots().size(); place += 2) {
      boolean right = place % 4 == 0;
      var verdict =
          new Sitting.Verdict(right ? Outcome.RIGHT : Outcome.WRONG, right ? 1 : 0, false);
      var reply = new Sitting.Reply("0", Optional.of(Confidence.FAIRLY), 0, Optional.of(verdict));
      sitting = sitting.replied(place, reply);
    }
    Sitting over = sitting.handedIn();
    shell.go(new Place.Quiz());
    shell.quizPage().ifPresent(page -> page.over(over));
  }

  /// The first question of each kind, and the first about the learner's own run.
  private static void questions(Lesson lesson, Map<String, Consumer<Shell>> screens) {
    for (Item item : lesson.items()) {
      String kind = item.fromLab() ? "own-run" : item.written().kind();
      screens.putIfAbsent("question-" + kind, shell -> asked(shell, lesson, item));
    }
  }

  private static void asked(Shell shell, Lesson lesson, Item item) {
    shell.go(new Place.Learn(lesson.id()));
    settle(shell);
    find(shell, "#put-" + item.id()).ifPresent(node -> ((Button) node).fire());
    settle(shell);
    find(shell, "#question-" + item.id())
        .ifPresent(
            card ->
                find(shell, ".lesson-scroll").ifPresent(node -> scrollTo((ScrollPane) node, card)));
  }

  /// Brings a node of the content near the top.
  private static void scrollTo(ScrollPane pane, Node node) {
    Node content = pane.getContent();
    double top = content.sceneToLocal(node.localToScene(0, 0)).getY();
    double hidden = content.getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
    pane.setVvalue(Math.clamp((top - ROOM_ABOVE) / hidden, 0, 1));
  }

  private static Optional<Node> find(Shell shell, String selector) {
    return Optional.ofNullable(shell.lookup(selector));
  }

  private void coached(Shell shell, Lesson lesson) {
    shell.go(new Place.Learn(lesson.id()));
    shell.applyCss();
    shell.layout();
    find(shell, "#start-walkthrough").ifPresent(node -> ((Button) node).fire());
  }

  /// A lesson with the teacher's tools, one of them in use.
  private void taught(Shell shell, Lesson lesson, String tool) {
    shell.window().teacher().mode().set(true);
    shell.go(new Place.Learn(lesson.id()));
    Course course = shell.window().course();
    shell
        .window()
        .shelf()
        .found(new CourseProblems(id -> rooms.labs().find(id).map(Lab::spec)).of(course));
    settle(shell);
    find(shell, "#studio-" + tool).ifPresent(node -> ((ToggleButton) node).fire());
    settle(shell);
    find(shell, "#studio-play-act").ifPresent(node -> ((Button) node).fire());
    find(shell, "#studio-record-start").ifPresent(node -> ((Button) node).fire());
  }

  private void withCode(Shell shell, String id) {
    shell.go(new Place.LabAlone(Experiment.of(id, Map.of()), Goal.END));
    shell.applyCss();
    find(shell, "#drawer-code").ifPresent(node -> ((ToggleButton) node).setSelected(true));
  }

  private void imported(Shell shell) {
    shell.go(new Place.LabAlone(Experiment.of("k-means", Map.of()), Goal.START));
    shell
        .labOnScreen()
        .ifPresent(
            session ->
                shell
                    .labDesk()
                    .preview(
                        session.model(), "data", rooms.files().datasets().resolve("wine.csv")));
  }

  private void write(Course course, Consumer<Shell> screen, Format format, Path file)
      throws IOException, StoreProblem {
    try (ProgressStore store = ProgressStore.temporary(Clock.systemUTC())) {
      Work work = Work.inline();
      var window =
          new Window(
              rooms,
              course,
              new Memory(store),
              work,
              Runnable::run,
              new FormulaImages(work),
              new NoFiles());
      var look = new Look(window.memory());
      var shell = new Shell(window, look);
      var scene = new Scene(shell, format.width(), format.height());
      format.theme().apply(scene);
      Scale.apply(shell, format.percent());
      settle(shell);
      screen.accept(shell);
      settle(shell);
      WritableImage image = scene.snapshot(null);
      try (OutputStream png = Files.newOutputStream(file)) {
        ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", png);
      }
      shell.leave();
    }
  }

  /// Styles and lays out until nothing asks for more.
  static void settle(Shell shell) {
    for (int i = 0; i < 4; i++) {
      shell.applyCss();
      shell.layout();
    }
  }
}
