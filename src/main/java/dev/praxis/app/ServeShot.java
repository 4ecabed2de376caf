package dev.praxis.app;

import dev.praxis.lab.Experiment;
import dev.praxis.lab.Goal;
import dev.praxis.serve.Token;
import dev.praxis.work.Work;
import java.nio.file.Path;
import java.util.Map;

/// A model in service that was asked for a second.
final class ServeShot {
  private static final String LAB = "tree";
  private final Rooms rooms;

  ServeShot(Rooms rooms) {
    this.rooms = rooms;
  }

  void show(Shell shell) {
    shell.go(new Place.LabAlone(Experiment.of(LAB, Map.of()), Goal.END));
    Shots.settle(shell);
    var model = shell.labOnScreen().orElseThrow().model();
    var shown = model.shownProperty().get().orElseThrow();
    var services = new LabServices(rooms.tables());
    ServeSheet sheet =
        shell
            .labDesk()
            .serve(
                new ServeSheet.Desk(
                    Work.inline(),
                    new NoFiles(),
                    () -> services.open(model.lab(), shown, Token.fresh()),
                    Path.of("praxis", ServedRuns.TOKEN)));
    sheet.send(100, 1);
    sheet.close();
    Shots.settle(shell);
  }
}
