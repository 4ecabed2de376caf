package dev.praxis.app;

import dev.praxis.course.Lesson;
import dev.praxis.course.RichText;
import dev.praxis.course.SameText;
import dev.praxis.course.ui.Blocks;
import dev.praxis.lab.Coach;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Goal;
import dev.praxis.lab.Lab;
import dev.praxis.lab.Snapshot;
import dev.praxis.lab.Walkthrough;
import dev.praxis.lab.json.ExperimentJson;
import dev.praxis.lab.ui.CoachCard;
import dev.praxis.lab.ui.LabActions;
import dev.praxis.lab.ui.LabModel;
import dev.praxis.lab.ui.LabPane;
import dev.praxis.memory.Item;
import dev.praxis.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.util.Duration;

/// A lab on screen with its memory: where it stood is kept, finished runs go to the ledger, and a
/// coach can lead through it.
final class LabSession implements AutoCloseable {
  private static final Words WORDS = Words.of(LabSession.class);
  private static final Duration KEEP_EVERY = Duration.millis(500);
  private final Window window;
  private final String key;
  private final String lesson;
  private final Lab<?, ?> lab;
  private final LabModel model;
  private final LabPane pane;
  private final Blocks blocks;
  private final ReadOnlyObjectWrapper<Optional<Node>> coach =
      new ReadOnlyObjectWrapper<>(this, "coach", Optional.empty());
  private final NewestKept<Snapshot> place = new NewestKept<>(this::keep, LabSession::later);
  private Optional<Walkthrough> coached = Optional.empty();
  private boolean looked;
  private Optional<Experiment> recorded = Optional.empty();

  /// @param lesson the lesson it stands beside, or empty
  LabSession(
      Window window, Lab<?, ?> lab, Experiment experiment, String lesson, LabActions actions) {
    this.window = window;
    this.lab = lab;
    this.lesson = lesson;
    this.key = "lab:" + (lesson.isEmpty() ? "alone" : lesson) + ":" + lab.spec().id();
    this.blocks = new Blocks(window.formulas(), target -> {}, Optional.empty());
    this.model =
        new LabModel(lab, experiment, window.rooms().tables(), window.labThreads(), window.work());
    this.pane = new LabPane(model, actions);
    model
        .shownProperty()
        .addListener(
            (observed, before, after) ->
                after.filter(shown -> !shown.draft()).ifPresent(this::stands));
    model.onFinished(this::record);
  }

  /// Starts where the learner left it, or at the beginning.
  void begin() {
    Optional<Experiment> kept =
        window
            .memory()
            .recall(key)
            .flatMap(Memory::experiment)
            .filter(found -> found.lab().equals(lab.spec().id()));
    if (kept.isPresent()) {
      Goal goal =
          window.memory().recall(key + ":tick").map(LabSession::goal).orElse(lab.spec().opens());
      model.load(kept.get(), goal);
    } else {
      model.begin();
    }
  }

  private static Goal goal(String kept) {
    return kept.matches("\\d{1,9}") ? new Goal.Tick(Long.parseLong(kept)) : Goal.END;
  }

  /// Counts a look at a test set when it is opened, and says what looking costs.
  private void look(Snapshot snapshot) {
    boolean open = Boolean.TRUE.equals(snapshot.drawing().facts().get("test_open"));
    Object split = snapshot.drawing().facts().getOrDefault("split", "");
    if (open && !looked) {
      window.memory().store().testLooks().add(split.toString(), lab.spec().id());
      int looks = window.memory().store().testLooks().count(split.toString()) + 1;
      pane.remark(WORDS.say(looks == 1 ? "looks.first" : "looks.more", "looks", looks));
    }
    looked = open;
  }

  private void stands(Snapshot snapshot) {
    look(snapshot);
    place.offer(snapshot);
  }

  private void keep(Snapshot snapshot) {
    window.memory().remember(key, ExperimentJson.write(snapshot.experiment()));
    window
        .memory()
        .remember(key + ":tick", snapshot.finished() ? "end" : Long.toString(snapshot.tick()));
  }

  private static void later(Runnable keep) {
    var pause = new PauseTransition(KEEP_EVERY);
    pause.setOnFinished(event -> keep.run());
    pause.play();
  }

  /// Each finished run once, however often it is drawn.
  private void record(Snapshot snapshot) {
    if (recorded.filter(snapshot.experiment()::equals).isEmpty()) {
      recorded = Optional.of(snapshot.experiment());
      window.memory().finished(lesson, snapshot, lab.spec().versioned());
    }
  }

  /// Shows an experiment, wherever the lab stood.
  void load(Experiment experiment, Goal goal) {
    model.load(experiment, goal);
  }

  /// Takes over what a lesson that was saved again says of the lab that is shown: knobs that are
  /// locked or hidden, and the walkthrough that is under way. What the lab shows stays.
  void reread(Lesson now) {
    now.labs().stream()
        .filter(block -> block.experiment().lab().equals(lab.spec().id()))
        .findFirst()
        .ifPresent(block -> pane.restrict(List.copyOf(block.lock()), List.copyOf(block.hide())));
    Optional<Walkthrough> old = coached.filter(walk -> coach.get().isPresent());
    now.walkthroughs().stream()
        .filter(walk -> old.filter(each -> each.id().equals(walk.id())).isPresent())
        .filter(walk -> old.filter(each -> SameText.of(each, walk)).isEmpty())
        .forEach(this::coach);
  }

  /// Lets a coach lead through the lab, from where the learner was.
  void coach(Walkthrough walkthrough) {
    coached = Optional.of(walkthrough);
    Optional<Coach.Progress> place = window.memory().place(lesson, walkthrough);
    var coach =
        new Coach(walkthrough, lab.spec(), place.orElse(Coach.Progress.BEGIN), RichText::escaped);
    if (place.isEmpty()) {
      model.load(walkthrough.experiment(), lab.spec().opens());
      coach.beginFrom(walkthrough.experiment());
      window
          .memory()
          .keep(lesson, walkthrough, Coach.Progress.BEGIN, Optional.of(walkthrough.experiment()));
    } else {
      window.memory().baseline(lesson, walkthrough).ifPresent(coach::beginFrom);
    }
    this.coach.set(Optional.of(new CoachCard(coach, pane, desk(walkthrough)).node()));
  }

  /// Lets a coach ask for one step only. What happens is kept under that step; where the learner is
  /// in the walkthrough stays as it was.
  void goal(Walkthrough one, Item.Skill skill, Experiment baseline) {
    var coach = new Coach(one, lab.spec(), Coach.Progress.BEGIN, RichText::escaped);
    coach.beginFrom(baseline);
    var whole = new Walkthrough(skill.walkthrough(), one.experiment(), List.of());
    var desk =
        new CoachCard.Desk() {
          @Override
          public Node rich(String markdown, String styleClass) {
            return blocks.inline(RichText.blocks(markdown), styleClass);
          }

          @Override
          public void kept(Coach.Progress progress, Optional<Experiment> begun) {}

          @Override
          public void happened(int stage, CoachCard.Happening happening) {
            window.memory().happened(skill.lesson(), whole, skill.step(), happening);
          }

          @Override
          public void closed() {
            LabSession.this.coach.set(Optional.empty());
          }
        };
    this.coach.set(Optional.of(new CoachCard(coach, pane, desk).node()));
  }

  private CoachCard.Desk desk(Walkthrough walkthrough) {
    return new CoachCard.Desk() {
      @Override
      public Node rich(String markdown, String styleClass) {
        return blocks.inline(RichText.blocks(markdown), styleClass);
      }

      @Override
      public void kept(Coach.Progress progress, Optional<Experiment> baseline) {
        window.memory().keep(lesson, walkthrough, progress, baseline);
      }

      @Override
      public void happened(int stage, CoachCard.Happening happening) {
        window.memory().happened(lesson, walkthrough, stage, happening);
      }

      @Override
      public void closed() {
        coach.set(Optional.empty());
      }
    };
  }

  /// The card of the coach, if one leads through the lab; the page around decides where it stands.
  ReadOnlyObjectProperty<Optional<Node>> coachProperty() {
    return coach.getReadOnlyProperty();
  }

  LabPane pane() {
    return pane;
  }

  LabModel model() {
    return model;
  }

  @Override
  public void close() {
    model.close();
    place.flush();
  }
}
