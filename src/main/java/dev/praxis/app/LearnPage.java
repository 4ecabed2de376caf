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
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.layout.StackPane;

/// The lesson that is open, with its lab beside it.
final class LearnPage extends StackPane {
  private static final long NANOS = 1_000_000_000;

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
  private final LearnFrame frame;
  private Optional<LessonView> lesson = Optional.empty();
  private Optional<LabSession> lab = Optional.empty();
  private boolean projected;
  private long opened = System.nanoTime();

  LearnPage(Window window, LabActions actions, Desk desk) {
    this.window = window;
    this.actions = actions;
    this.desk = desk;
    this.marks = new Marks(window.memory());
    this.place = new ReadingPlace(window.memory());
    this.outline = new Outline(window.course(), marks, id -> desk.go(new Place.Learn(id)));
    this.frame = new LearnFrame(outline, window);
    getChildren().add(frame);
    window.shelf().courseProperty().addListener((observed, before, now) -> reread(now));
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
                      frame.teach();
                    }));
  }

  /// Opens a lesson with its lab.
  void open(Lesson next) {
    if (lesson.filter(view -> view.lesson().id().equals(next.id())).isPresent()) {
      return;
    }
    leave();
    opened = System.nanoTime();
    window.memory().remember("lesson", next.id());
    LessonView view = view(next);
    outline.refresh();
    outline.select(next.id());
    next.labs().stream().findFirst().ifPresent(block -> openLab(next, block, false));
    place.restore(view);
    frame.show(lesson, lab);
    next.walkthroughs().stream()
        .filter(walk -> begun(next, walk))
        .findFirst()
        .ifPresent(walk -> lab.ifPresent(session -> session.coach(walk)));
  }

  private LessonView view(Lesson next) {
    var view = new LessonView(next, window.course().folder(), window.formulas(), lessonDesk(next));
    lesson = Optional.of(view);
    return view;
  }

  /// Shows the open lesson as a class may see it: nothing answered yet, answers shown when asked
  /// for, and nothing kept of them. The place in the text and the lab stay.
  void project(boolean on) {
    projected = on;
    lesson.ifPresent(
        before -> {
          place.keep(before);
          before.keepNotes();
          place.restore(view(before.lesson()));
          frame.show(lesson, lab);
        });
    frame.project(on);
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
    frame.show(lesson, lab);
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
            session.coachProperty().addListener((observed, before, after) -> frame.dock());
            lab = Optional.of(session);
            frame.follow(lab);
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
        projected,
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
            frame.showLab();
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
    frame.showLab();
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
        frame.showLab();
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

  /// Arranges anew for another size of text.
  void refit() {
    frame.refit();
  }

  /// Shows or hides the outline.
  void toggleOutline() {
    frame.toggleOutline();
  }

  Optional<LabSession> lab() {
    return lab;
  }

  Optional<Lesson> lesson() {
    return lesson.map(LessonView::lesson);
  }
}
