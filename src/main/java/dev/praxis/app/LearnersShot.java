package dev.praxis.app;

import dev.praxis.progress.Learner;
import java.nio.file.Path;
import java.util.List;

/// Two learners on one computer, for the picture of the sheet that says so.
final class LearnersShot {
  private static final List<Learner> BOTH =
      List.of(
          new Learner("", "Ada", Path.of("")), new Learner("learner-2", "Charles", Path.of("")));

  private LearnersShot() {}

  static void show(Shell shell) {
    shell.go(new Place.Home());
    shell.learners(new SettledPeople(BOTH, Path.of("")));
  }
}
