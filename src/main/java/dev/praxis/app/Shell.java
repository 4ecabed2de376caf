package dev.praxis.app;

import dev.praxis.course.Assignment;
import dev.praxis.course.RichText;
import dev.praxis.course.ui.Blocks;
import dev.praxis.lab.Experiment;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The window: rail, top bar, the page at hand, the drawer, and one sheet over all of it.
final class Shell extends StackPane {
  private static final Words WORDS = Words.of(Shell.class);
  private static final PseudoClass PROJECTED = PseudoClass.getPseudoClass("projected");
  private final Window window;
  private final Look look;
  private final BorderPane frame = new BorderPane();
  private final Overlay overlay = new Overlay();
  private final Drawer drawer = new Drawer();
  private final Label message = Widgets.wrapped("", "message");
  private final TopBar bar;
  private final Rail rail = new Rail(this::go);
  private final Projector projector;
  private final LabDesk labDesk;
  private final LearnPage learn;
  private Optional<LabSession> alone = Optional.empty();
  private Optional<QuizPage> quiz = Optional.empty();

  Shell(Window window, Look look) {
    this.window = window;
    this.look = look;
    getStyleClass().add("shell");
    this.labDesk = new LabDesk(window, overlay, new FigureFiles(window, this::say));
    this.learn = new LearnPage(window, labDesk, learnDesk());
    this.bar = new TopBar(window.people(), this::carryOut);
    this.projector = new Projector(this, look, this::project);
    frame.setTop(bar);
    frame.setLeft(rail);
    frame.setBottom(drawer);
    message.setVisible(false);
    message.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    setAlignment(message, Pos.BOTTOM_CENTER);
    getChildren().addAll(frame, overlay, message);
    addEventFilter(KeyEvent.KEY_PRESSED, this::shortcut);
    widthProperty().addListener((observed, before, width) -> bar.fit(width.doubleValue()));
  }

  private LearnPage.Desk learnDesk() {
    return new LearnPage.Desk() {
      @Override
      public void go(Place place) {
        Shell.this.go(place);
      }

      @Override
      public void term(String id) {
        Shell.this.term(id);
      }

      @Override
      public void web(String address) {
        Shell.this.web(address);
      }

      @Override
      public void say(String sentence) {
        Shell.this.say(sentence);
      }

      @Override
      public void labChanged(Optional<LabSession> session) {
        drawer.follow(session);
      }
    };
  }

  /// Opens the lesson the learner was in, or home.
  void begin() {
    boolean learning = window.memory().recall("place").filter("learn"::equals).isPresent();
    go(learning ? new Place.Learn("") : new Place.Home());
  }

  /// Goes to a place; what is left behind is kept.
  void go(Place place) {
    alone.ifPresent(LabSession::close);
    alone = Optional.empty();
    quiz.ifPresent(QuizPage::leave);
    quiz = Optional.empty();
    switch (place) {
      case Place.Home home -> show("home", "", new HomePage(window, this::go, this::carryOut));
      case Place.Learn lesson -> learn(lesson.lesson());
      case Place.Noted note -> noted(note);
      case Place.Quiz all -> quiz();
      case Place.Sit sit -> quiz().sit(sit.sitting());
      case Place.Skill step -> skill(step);
      case Place.Labs labs -> show("labs", "", new LabsPage(window, this::go));
      case Place.LabAsLeft lab -> alone(Experiment.of(lab.lab(), Map.of()), LabSession::begin);
      case Place.LabAlone lab ->
          alone(lab.experiment(), session -> session.load(lab.experiment(), lab.goal()));
      case Place.Runs runs -> show("runs", "", new RunsPage(window, this::go));
    }
  }

  private void show(String name, String title, Node page) {
    rail.select(name);
    String room = WORDS.say("rail." + name);
    bar.say(title.isEmpty() ? "" : room, title.isEmpty() ? room : title);
    drawer.follow(name.equals("learn") ? learn.lab() : alone);
    frame.setCenter(page);
    window.memory().remember("place", name);
  }

  private void learn(String id) {
    var wanted =
        window
            .course()
            .lesson(id)
            .or(() -> window.memory().recall("lesson").flatMap(window.course()::lesson));
    wanted.or(() -> window.course().lessons().stream().findFirst()).ifPresent(learn::open);
    String module =
        learn
            .lesson()
            .flatMap(
                lesson ->
                    window.course().modules().stream()
                        .filter(each -> each.lessons().contains(lesson))
                        .findFirst())
            .map(each -> each.title())
            .orElse("");
    String title = learn.lesson().map(lesson -> lesson.title()).orElse("");
    show("learn", title, learn);
    bar.say(module, title);
  }

  private void noted(Place.Noted note) {
    learn(note.lesson());
    learn.showNote(note.anchor());
  }

  private QuizPage quiz() {
    var page = new QuizPage(window, this::go);
    quiz = Optional.of(page);
    show("quiz", "", page);
    return page;
  }

  private void skill(Place.Skill place) {
    var room = new SkillRoom(window, place.skill(), labDesk, () -> go(new Place.Quiz()));
    show("quiz", "", room);
    room.begin(place.seed(), session -> alone = Optional.of(session));
  }

  private void alone(Experiment experiment, Consumer<LabSession> begun) {
    window
        .rooms()
        .labs()
        .find(experiment.lab())
        .ifPresent(
            lab -> {
              var session = new LabSession(window, lab, experiment, "", labDesk);
              alone = Optional.of(session);
              show("labs", lab.words().say("title"), session.pane());
              begun.accept(session);
            });
  }

  private void shortcut(KeyEvent event) {
    if (projector.isOn() && event.getCode() == KeyCode.ESCAPE && !overlay.isVisible()) {
      projector.leave();
      event.consume();
      return;
    }
    Shortcuts.meant(event)
        .ifPresent(
            command -> {
              carryOut(command);
              event.consume();
            });
  }

  private void carryOut(Command command) {
    switch (command) {
      case SEARCH -> search();
      case LARGER, LARGER_TOO -> scale(1);
      case SMALLER -> scale(-1);
      case THEME -> look.toggle();
      case OUTLINE -> learn.toggleOutline();
      case HOME -> go(new Place.Home());
      case LEARN -> go(new Place.Learn(""));
      case QUIZ -> go(new Place.Quiz());
      case LABS -> go(new Place.Labs());
      case RUNS -> go(new Place.Runs());
      case OPEN_COURSE -> CourseCard.ask(window);
      case SHIPPED_COURSE -> window.teacher().openShipped();
      case SAVE_LESSON -> new LessonPage(window, this::told).ask(learn.lesson());
      case SAVE_LESSON_PDF -> new LessonPaper(window, this::told).ask(learn.lesson());
      case PRINT_LESSON -> print();
      case TEACHER -> window.teacher().mode().set(!window.teacher().mode().get());
      case EVIDENCE -> evidence();
      case ASSIGNMENT -> AssignmentSheet.ask(window, ways(), this::assignment);
      case LEARNERS -> learners(window.people());
      case EXPORT_PROGRESS -> new ProgressFiles(window, this::say).export();
      case BRING_PROGRESS -> new ProgressFiles(window, this::say).bringIn(this::afresh);
      case EXPORT_NOTES -> NoteFiles.export(window, this::say);
      case BRING_COURSE -> new CourseFiles(window).ask(this::came);
      case PROJECTOR -> projector();
      case ABOUT -> about();
    }
  }

  /// A class sees a lesson or a lab; from elsewhere the mode begins with the lesson.
  void projector() {
    if (!projector.isOn() && frame.getCenter() != learn && alone.isEmpty()) {
      go(new Place.Learn(""));
    }
    projector.toggle();
  }

  private void project(boolean on) {
    frame.setTop(on ? null : bar);
    frame.setLeft(on ? null : rail);
    pseudoClassStateChanged(PROJECTED, on);
    learn.project(on);
    // Widths are shared out by what is there once the frame has gone or come back.
    applyCss();
    layout();
    refit();
    message.setVisible(false);
    if (on) {
      say(WORDS.say("projector.on"));
    }
  }

  /// Brings in a file the program was started with.
  void bring(Path file) {
    new CourseFiles(window).bring(file, this::came);
  }

  private void came(Region told) {
    overlay.show(WORDS.say("course.came.title"), told);
  }

  private void print() {
    new LessonPrint(window, this::told, new NativePrint(getScene().getWindow()))
        .ask(learn.lesson(), overlay);
  }

  /// Shows what the store has now, whatever was open.
  private void afresh() {
    learn.leave();
    go(new Place.Home());
  }

  /// What there is room for depends on how large the text is.
  private void scale(int by) {
    look.scale(by);
    refit();
  }

  /// Arranges anew for another size of text.
  void refit() {
    learn.refit();
  }

  /// Opens search.
  void search() {
    learn.keepNotes();
    var hits = new SearchHits(window, this::go, this::term, this::carryOut).all();
    var sheet = new SearchSheet(new SearchIndex(hits), overlay::close);
    overlay.put(sheet, sheet.field());
  }

  private void term(String id) {
    window
        .course()
        .glossary()
        .term(id)
        .ifPresent(
            term -> {
              var text =
                  new Blocks(window.formulas(), target -> {}, Optional.empty())
                      .column(RichText.blocks(term.text()));
              text.setMaxWidth(520);
              overlay.show(term.term(), text);
            });
  }

  private void web(String address) {
    Button open =
        Widgets.button(
            WORDS.say("web.open"),
            () -> {
              overlay.close();
              window.files().browse(address);
            },
            "accent");
    overlay.show(
        WORDS.say("web.title"),
        column(Widgets.wrapped(WORDS.say("web.text", "address", address)), open));
  }

  private void told(String sentence) {
    overlay.show(WORDS.say("page.out"), Widgets.wrapped(sentence));
  }

  private static VBox column(Node... nodes) {
    var column = new VBox(nodes);
    column.getStyleClass().add("prose-column");
    return column;
  }

  /// Opens the sheet about who is learning.
  void learners(People people) {
    Runnable done =
        () -> {
          overlay.close();
          window.work().show(bar::refresh);
        };
    overlay.show(WORDS.say("learners.title"), new LearnersSheet(people, done));
  }

  /// Opens the page about the program.
  void about() {
    overlay.show(WORDS.say("about.title"), new AboutSheet());
  }

  /// Opens what the learner can hand in.
  void evidence() {
    overlay.show(WORDS.say("evidence.title"), new EvidenceSheet(window, this::say));
  }

  private void assignment(AssignmentSheet sheet) {
    overlay.show(WORDS.say("assignment"), sheet);
  }

  /// Opens what a teacher handed out.
  void assignment(Assignment assignment) {
    assignment(AssignmentSheet.of(window, assignment, ways()));
  }

  private AssignmentSheet.Ways ways() {
    return place -> {
      overlay.close();
      go(place);
    };
  }

  /// Says something in passing, for a few seconds.
  void say(String sentence) {
    message.setText(sentence);
    message.setVisible(true);
    var pause = new PauseTransition(Duration.seconds(4));
    pause.setOnFinished(event -> message.setVisible(false));
    pause.play();
  }

  Window window() {
    return window;
  }

  LearnPage learnPage() {
    return learn;
  }

  Optional<LabSession> labOnScreen() {
    return alone.or(learn::lab);
  }

  Optional<QuizPage> quizPage() {
    return quiz;
  }

  LabDesk labDesk() {
    return labDesk;
  }

  /// Keeps what is worth keeping before the window closes.
  void leave() {
    quiz.ifPresent(QuizPage::leave);
    alone.ifPresent(LabSession::close);
    learn.leave();
  }
}
