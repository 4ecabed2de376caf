package dev.praxis.app;

import dev.praxis.lab.Experiment;
import dev.praxis.lab.Goal;
import dev.praxis.serve.Token;
import java.nio.file.Path;
import java.util.Map;

/// A model in service.
final class ServeShot {
  private static final String LAB = "tree";

  private ServeShot() {}

  static void show(Shell shell) {
    shell.go(new Place.LabAlone(Experiment.of(LAB, Map.of()), Goal.END));
    Shots.settle(shell);
    var model = shell.labOnScreen().orElseThrow().model();
    var shown = model.shownProperty().get().orElseThrow();
    shell.labDesk().serve(model.lab(), shown, Path.of("praxis", ServedRuns.TOKEN), Token::fresh);
    Shots.settle(shell);
  }
}
