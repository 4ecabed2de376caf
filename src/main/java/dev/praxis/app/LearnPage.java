package dev.praxis.app;

import dev.praxis.course.Block;
import dev.praxis.course.Course;
import dev.praxis.course.Lesson;
import dev.praxis.course.Target;
import dev.praxis.course.ui.LessonView;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Lab;
import dev.praxis.lab.Walkthrough;
import dev.praxis.lab.ui.LabActions;
import dev.praxis.widgets.ui.TextScale;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Outline, lesson and lab side by side; in a narrow window the lab is a tab of the lesson.
final class LearnPage extends BorderPane {
  private static final Words WORDS = Words.of(LearnPage.class);
  private static final long NANOS = 1_000_000_000;
  private static final double NARROW = 1_100;
  private static final double OUTLINE = 216;
  private static final double LESSON = 500;
  /// Below this height the coach stands under the text, so that the lab keeps its room.
  private static final double LOW = 900;

  /// Below this width the outline waits until it is asked for.
  private static final double CRAMPED = 680;

  /// What the page asks of the shell.
  interface Desk {
    void go(Place place);

    void term(String id);

    void web(String address);

    void say(String sentence);

    /// The lab beside the text is another one now.
    void labChanged(Optional<LabSession> session);
  }

  private final Window window;
  private final LabActions actions;
  private final Desk desk;
  private final Outline outline;
  private final Marks marks;
  private final ReadingPlace place;
  private final StudioPane studio;
  private final SplitPane split = new SplitPane();
  private final HBox tabs = new HBox();
  private final VBox lessonColumn = new VBox();
  private final ToggleButton lessonTab;
  private final ToggleButton labTab;
  private Optional<LessonView> lesson = Optional.empty();
  private Optional<LabSession> lab = Optional.empty();
  private final BooleanBinding teaching;
  private boolean outlineShown = true;
  private boolean narrow;
  private boolean cramped;
  private boolean sized;
  private long opened = System.nanoTime();

  LearnPage(Window window, LabActions actions, Desk desk) {
    this.window = window;
    this.actions = actions;
    this.desk = desk;
    this.marks = new Marks(window.memory());
    this.place = new ReadingPlace(window.memory());
    this.studio = new StudioPane(window);
    this.teaching =
        Bindings.createBooleanBinding(window.teacher().mode()::get, window.teacher().mode());
    this.outline = new Outline(window.course(), marks, id -> desk.go(new Place.Learn(id)));
    var group = new ToggleGroup();
    lessonTab = tab(WORDS.say("learn.lesson"), group);
    labTab = tab(WORDS.say("learn.lab"), group);
    lessonTab.setSelected(true);
    tabs.getChildren().addAll(lessonTab, labTab);
    tabs.getStyleClass().add("learn-tabs");
    split.getStyleClass().add("learn-split");
    outline.setMinWidth(150);
    setCenter(split);
    widthProperty().addListener((observed, before, width) -> fit(width.doubleValue()));
    heightProperty().addListener((observed, before, height) -> dock());
    lessonColumn.getStyleClass().add("lesson-column");
    window.shelf().courseProperty().addListener((observed, before, now) -> reread(now));
    teaching.addListener((observed, before, on) -> dock());
  }

  /// Shows what the author has just saved; place, answers and the state of the lab stay.
  private void reread(Course now) {
    outline.show(now);
    lesson.ifPresent(
        view ->
            now.lessons().stream()
                .filter(each -> each.file().equals(view.lesson().file()))
                .findFirst()
                .filter(each -> !each.equals(view.lesson()))
                .ifPresent(
                    each -> {
                      view.reread(each);
                      lab.ifPresent(session -> session.reread(each));
                      teach();
                    }));
  }

  private ToggleButton tab(String name, ToggleGroup group) {
    ToggleButton tab = Widgets.toggle(name, "figure-tab");
    tab.setToggleGroup(group);
    tab.setOnAction(
        event -> {
          tab.setSelected(true);
          arrange();
        });
    return tab;
  }

  private void fit(double width) {
    double scale = TextScale.of(this);
    boolean now = width < NARROW * scale;
    boolean first = !sized && width > 0;
    boolean tight = width < CRAMPED * scale;
    if (width > 0 && tight != cramped) {
      cramped = tight;
      outlineShown = !tight;
      arrange();
    }
    sized |= width > 0;
    if (now != narrow || first) {
      narrow = now;
      arrange();
    }
  }

  /// Arranges anew for another size of text.
  void refit() {
    fit(getWidth());
    dock();
    divide();
  }

  /// Opens a lesson with its lab.
  void open(Lesson next) {
    if (lesson.filter(view -> view.lesson().id().equals(next.id())).isPresent()) {
      return;
    }
    leave();
    opened = System.nanoTime();
    window.memory().remember("lesson", next.id());
    var view = new LessonView(next, window.course().folder(), window.formulas(), lessonDesk(next));
    lesson = Optional.of(view);
    outline.refresh();
    outline.select(next.id());
    next.labs().stream().findFirst().ifPresent(block -> openLab(next, block, false));
    place.restore(view);
    arrange();
    next.walkthroughs().stream()
        .filter(walk -> begun(next, walk))
        .findFirst()
        .ifPresent(walk -> lab.ifPresent(session -> session.coach(walk)));
  }

  /// Keeps what is worth keeping when the lesson is left.
  void leave() {
    lesson.ifPresent(
        view -> {
          place.keep(view);
          view.keepNotes();
          var time = Duration.ofSeconds((System.nanoTime() - opened) / NANOS);
          window.memory().spent(view.lesson().id(), time);
        });
    opened = System.nanoTime();
    lab.ifPresent(LabSession::close);
    lab = Optional.empty();
    lesson = Optional.empty();
  }

  /// Shows the paragraph a note stands beside, with the note open.
  void showNote(String anchor) {
    lesson.ifPresent(
        view -> {
          view.openNote(anchor);
          ReadingPlace.show(view, anchor);
        });
  }

  /// Hands over the notes written so far.
  void keepNotes() {
    lesson.ifPresent(LessonView::keepNotes);
  }

  private boolean begun(Lesson next, Walkthrough walk) {
    return window
        .memory()
        .place(next.id(), walk)
        .filter(place -> place.stage() < walk.stages().size())
        .isPresent();
  }

  private void openLab(Lesson next, Block.LabBlock block, boolean fresh) {
    Optional<Lab<?, ?>> found = window.rooms().labs().find(block.experiment().lab());
    found.ifPresent(
        each -> {
          if (lab.filter(session -> session.model().lab().spec().id().equals(each.spec().id()))
              .isPresent()) {
            lab.ifPresent(session -> session.load(block.experiment(), each.spec().opens()));
          } else {
            lab.ifPresent(LabSession::close);
            var session = new LabSession(window, each, block.experiment(), next.id(), actions);
            session.pane().restrict(List.copyOf(block.lock()), List.copyOf(block.hide()));
            session.coachProperty().addListener((observed, before, after) -> dock());
            lab = Optional.of(session);
            desk.labChanged(lab);
            if (fresh) {
              session.model().begin();
            } else {
              session.begin();
            }
          }
        });
  }

  private LessonDesk lessonDesk(Lesson next) {
    return new LessonDesk(
        window,
        next,
        new LessonDesk.Page() {
          @Override
          public void answered() {
            outline.refresh();
          }

          @Override
          public void openLab(Block.LabBlock block) {
            LearnPage.this.openLab(next, block, true);
            lab.ifPresent(
                session ->
                    session.pane().restrict(List.copyOf(block.lock()), List.copyOf(block.hide())));
            showLab();
          }

          @Override
          public void start(Walkthrough walkthrough) {
            LearnPage.this.start(next, walkthrough);
          }

          @Override
          public boolean begun(Walkthrough walkthrough) {
            return LearnPage.this.begun(next, walkthrough);
          }

          @Override
          public void say(String sentence) {
            desk.say(sentence);
          }

          @Override
          public void finished() {
            LearnPage.this.finished(next);
          }

          @Override
          public void follow(Target target) {
            LearnPage.this.follow(next, target);
          }
        });
  }

  private void start(Lesson next, Walkthrough walkthrough) {
    String wanted = walkthrough.experiment().lab();
    if (lab.filter(session -> session.model().lab().spec().id().equals(wanted)).isEmpty()) {
      openLab(now(next), new Block.LabBlock(walkthrough.experiment(), Set.of(), Set.of(), 1), true);
    }
    lab.ifPresent(session -> session.coach(walkthrough));
    showLab();
  }

  private void finished(Lesson next) {
    window.memory().store().readings().finished(next.id());
    outline.refresh();
    List<String> all = window.course().lessons().stream().map(Lesson::id).toList();
    int index = all.indexOf(next.id());
    desk.go(index + 1 < all.size() ? new Place.Learn(all.get(index + 1)) : new Place.Home());
  }

  private void follow(Lesson next, Target target) {
    switch (target) {
      case Target.ToLab link -> {
        Experiment experiment = LinkedLab.experiment(now(next), link);
        openLab(next, new Block.LabBlock(experiment, Set.of(), Set.of(), 1), true);
        showLab();
      }
      case Target.ToLesson link -> desk.go(new Place.Learn(link.id()));
      case Target.ToTerm link -> desk.term(link.id());
      case Target.ToWeb link -> desk.web(link.address().toString());
    }
  }

  /// A lesson as it reads now.
  private Lesson now(Lesson opened) {
    return lesson.map(LessonView::lesson).orElse(opened);
  }

  private void showLab() {
    labTab.setSelected(true);
    arrange();
  }

  /// Shows or hides the outline.
  void toggleOutline() {
    outlineShown = !outlineShown;
    arrange();
  }

  private void arrange() {
    dock();
    Optional<Region> text = lesson.map(view -> (Region) lessonColumn);
    Optional<Region> bench = lab.map(session -> (Region) session.pane());
    split.getItems().clear();
    if (outlineShown) {
      split.getItems().add(outline);
    }
    setTop(narrow && bench.isPresent() ? tabs : null);
    if (narrow && bench.isPresent()) {
      split.getItems().add(labTab.isSelected() ? bench.get() : text.orElseThrow());
    } else {
      text.ifPresent(split.getItems()::add);
      bench.ifPresent(split.getItems()::add);
    }
    split.getItems().forEach(item -> SplitPane.setResizableWithParent(item, item != outline));
    divide();
  }

  /// Puts the coach above the lab where there is room, else under the text.
  private void dock() {
    Optional<Node> coach = lab.flatMap(session -> session.coachProperty().get());
    boolean low = !narrow && getHeight() < LOW * TextScale.of(this);
    lab.ifPresent(session -> session.pane().coach(low ? Optional.empty() : coach));
    lessonColumn.getChildren().clear();
    lesson.ifPresent(
        view -> {
          VBox.setVgrow(view, Priority.ALWAYS);
          lessonColumn.getChildren().add(view);
        });
    if (low) {
      coach.ifPresent(lessonColumn.getChildren()::add);
    }
    teach();
  }

  /// The teacher's tools stand under the text, or under both where text and lab share one place.
  private void teach() {
    boolean shown = teaching.get() && lesson.isPresent();
    lessonColumn.getChildren().remove(studio);
    setBottom(shown && narrow ? studio : null);
    if (shown && !narrow) {
      lessonColumn.getChildren().add(studio);
    }
    lesson.filter(view -> shown).ifPresent(view -> studio.follow(new StudioTool.Bench(view, lab)));
  }

  private void divide() {
    double width = Math.max(getWidth(), 600);
    double scale = getScene() == null ? 1 : TextScale.of(this);
    double at = outlineShown ? OUTLINE * scale / width : 0;
    int divider = 0;
    if (outlineShown && split.getItems().size() > 1) {
      split.setDividerPosition(divider++, at);
    }
    if (!narrow && lab.isPresent() && split.getItems().size() > divider + 1) {
      split.setDividerPosition(divider, at + LESSON * scale / width);
    }
  }

  Optional<LabSession> lab() {
    return lab;
  }

  Optional<Lesson> lesson() {
    return lesson.map(LessonView::lesson);
  }
}
