package dev.praxis.app;

import dev.praxis.lab.Desk;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Fits;
import dev.praxis.lab.Goal;
import dev.praxis.lab.Lab;
import dev.praxis.lab.Walkthrough;
import dev.praxis.lab.ui.LabActions;
import dev.praxis.memory.Item;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

/// One step of a walkthrough, done again: the lab as it stands before that step, from a fresh seed,
/// and the coach with this one goal.
final class SkillRoom extends BorderPane {
  private static final Words WORDS = Words.of(SkillRoom.class);
  private final Window window;
  private final Item.Skill skill;
  private final LabActions actions;
  private final Runnable back;
  private Optional<LabSession> session = Optional.empty();

  /// @param back called when the step is behind, or left
  SkillRoom(Window window, Item.Skill skill, LabActions actions, Runnable back) {
    this.window = window;
    this.skill = skill;
    this.actions = actions;
    this.back = back;
    setCenter(Widgets.label(WORDS.say("skill.preparing"), "muted"));
  }

  /// Prepares the lab.
  ///
  /// @param opened takes the session when the lab stands
  void begin(long seed, Consumer<LabSession> opened) {
    Optional<Walkthrough> walk =
        window.course().lesson(skill.lesson()).stream()
            .flatMap(lesson -> lesson.walkthroughs().stream())
            .filter(each -> each.id().equals(skill.walkthrough()))
            .filter(each -> skill.step() < each.stages().size())
            .findFirst();
    Optional<Lab<?, ?>> lab =
        walk.flatMap(each -> window.rooms().labs().find(each.experiment().lab()));
    if (walk.isEmpty() || lab.isEmpty()) {
      setCenter(Widgets.wrapped(WORDS.say("skill.gone"), "muted"));
      return;
    }
    window
        .work()
        .submit(
            () -> before(lab.get(), walk.get(), seed),
            moment -> opened.accept(open(lab.get(), walk.get(), moment)),
            failed ->
                setCenter(
                    Widgets.wrapped(
                        WORDS.say("skill.failed", "why", String.valueOf(failed.getMessage())))));
  }

  /// The lab after all steps before this one.
  private record Before(Experiment experiment, Goal goal) {}

  private Before before(Lab<?, ?> lab, Walkthrough walk, long seed) throws Exception {
    try (var fits = new Fits()) {
      var desk =
          new Desk(
              lab,
              walk.experiment().withSeed(seed),
              window.rooms().tables(),
              fits,
              lab.spec().opens());
      for (Walkthrough.Stage stage : walk.stages().subList(0, skill.step())) {
        desk.perform(stage.way());
      }
      var run = desk.run();
      Goal goal = run.finished() ? Goal.END : new Goal.Tick(run.tick());
      return new Before(run.experiment(), goal);
    }
  }

  private LabSession open(Lab<?, ?> lab, Walkthrough walk, Before before) {
    var next = new LabSession(window, lab, before.experiment(), "review", actions);
    session = Optional.of(next);
    setCenter(next.pane());
    next.coachProperty().addListener((observed, was, card) -> dock(card));
    next.load(before.experiment(), before.goal());
    var goal =
        new Walkthrough(walk.id(), before.experiment(), List.of(walk.stages().get(skill.step())));
    next.goal(goal, skill, before.experiment());
    return next;
  }

  private void dock(Optional<Node> card) {
    card.ifPresentOrElse(this::setTop, back);
  }

  Optional<LabSession> session() {
    return session;
  }
}
