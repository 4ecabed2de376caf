package dev.praxis.app;

import dev.praxis.course.CourseCheck;
import dev.praxis.course.Lesson;
import dev.praxis.course.PlayedSteps;
import dev.praxis.lab.Walkthrough;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Plays the walkthroughs of the lesson on five seeds, and says of each step what came of it.
final class PlayTool implements StudioTool {
  private static final Words WORDS = Words.of(PlayTool.class);
  private final Window window;
  private final VBox node = new VBox();
  private final VBox rows = new VBox();
  private final Button play = Widgets.button(WORDS.say("studio.play.act"), this::play, "accent");
  private Optional<Bench> bench = Optional.empty();

  PlayTool(Window window) {
    this.window = window;
    node.getStyleClass().add("studio-rows");
    rows.getStyleClass().add("studio-rows");
    play.setId("studio-play-act");
    node.getChildren().addAll(play, rows);
    idle();
  }

  private void idle() {
    rows.getChildren().setAll(Widgets.wrapped(WORDS.say("studio.play.note"), "muted"));
  }

  @Override
  public Region node() {
    return node;
  }

  @Override
  public void follow(Bench now) {
    boolean other = now.isNewAfter(bench);
    bench = Optional.of(now);
    play.setDisable(now.view().lesson().walkthroughs().isEmpty());
    if (other) {
      idle();
    }
  }

  private void play() {
    bench.ifPresent(on -> play(on.view().lesson()));
  }

  private void play(Lesson lesson) {
    rows.getChildren().setAll(Widgets.wrapped(WORDS.say("studio.play.playing"), "muted"));
    play.setDisable(true);
    window
        .work()
        .submit(
            () -> played(lesson),
            steps -> {
              play.setDisable(false);
              show(lesson, steps);
            },
            failed -> {
              play.setDisable(false);
              throw new IllegalStateException("while playing a walkthrough", failed);
            });
  }

  private List<List<PlayedSteps.Step>> played(Lesson lesson) throws InterruptedException {
    var check = new CourseCheck(window.rooms().labs(), window.rooms().tables());
    var all = new java.util.ArrayList<List<PlayedSteps.Step>>();
    for (Walkthrough walkthrough : lesson.walkthroughs()) {
      all.add(PlayedSteps.of(walkthrough, check.played(lesson, walkthrough)));
    }
    return all;
  }

  private void show(Lesson lesson, List<List<PlayedSteps.Step>> walkthroughs) {
    if (bench.filter(on -> on.view().lesson().file().equals(lesson.file())).isEmpty()) {
      return;
    }
    rows.getChildren().clear();
    for (int i = 0; i < walkthroughs.size(); i++) {
      if (walkthroughs.size() > 1) {
        int line = lesson.walkthroughs().get(i).stages().getFirst().line();
        rows.getChildren()
            .add(Widgets.wrapped(WORDS.say("studio.play.which", "line", line), "muted"));
      }
      walkthroughs.get(i).forEach(this::row);
    }
  }

  private void row(PlayedSteps.Step step) {
    String name = WORDS.say("studio.play.step", "step", step.number());
    if (step.problems().isEmpty()) {
      rows.getChildren()
          .add(
              Widgets.wrapped(
                  WORDS.say("studio.play.passed", "step", step.number()), "studio-passed"));
    }
    step.problems()
        .forEach(
            problem ->
                rows.getChildren()
                    .add(
                        ProblemTool.problemRow(
                            name + ", " + problem.line(),
                            problem,
                            () -> bench.ifPresent(on -> on.view().reveal(problem.line())))));
  }
}
