package dev.praxis.course;

import dev.praxis.lab.Walkthrough;

/// The walkthroughs of a lesson, as far as they can be judged without playing them.
final class WalkthroughLint {
  private static final int FEWEST_STEPS = 6;
  private static final int MOST_STEPS = 10;
  private static final int FEWEST_PREDICTIONS = 2;
  private final Problems problems;

  WalkthroughLint(Problems problems) {
    this.problems = problems;
  }

  void check(Lesson lesson) {
    for (Block block : lesson.blocks()) {
      if (block instanceof Block.WalkthroughBlock walk) {
        if (!lesson.draft()) {
          extent(walk.walkthrough(), walk.line());
        }
        stages(walk.walkthrough());
      }
    }
    for (LessonTexts.Text text : LessonTexts.of(lesson)) {
      if (!text.holes() && text.text().contains("{{")) {
        problems.add(text.line(), "lint.hole");
      }
    }
  }

  private void extent(Walkthrough walkthrough, int line) {
    int steps = walkthrough.stages().size();
    if (steps < FEWEST_STEPS || steps > MOST_STEPS) {
      problems.add(line, "lint.steps", "steps", steps, "fewest", FEWEST_STEPS, "most", MOST_STEPS);
    }
    long predictions =
        walkthrough.stages().stream().filter(stage -> stage.predict().isPresent()).count();
    if (predictions < FEWEST_PREDICTIONS) {
      problems.add(line, "lint.predictions", "count", predictions, "fewest", FEWEST_PREDICTIONS);
    }
  }

  private void stages(Walkthrough walkthrough) {
    for (int i = 0; i < walkthrough.stages().size(); i++) {
      stage(walkthrough.stages().get(i), i + 1);
    }
  }

  private void stage(Walkthrough.Stage stage, int step) {
    missing(stage.way().isEmpty(), "lint.no-do", stage, step);
    missing(stage.also().isEmpty(), "lint.no-also", stage, step);
    missing(stage.not().isEmpty(), "lint.no-not", stage, step);
    missing(stage.hints().stream().allMatch(String::isBlank), "lint.step-hints", stage, step);
    stage
        .predict()
        .ifPresent(
            predict -> {
              missing(predict.options().size() < 2, "lint.predict-options", stage, step);
              missing(stage.explain().isEmpty(), "lint.no-explain", stage, step);
            });
  }

  private void missing(boolean missing, String key, Walkthrough.Stage stage, int step) {
    if (missing) {
      problems.add(stage.line(), key, "step", step);
    }
  }
}
