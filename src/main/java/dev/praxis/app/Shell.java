package dev.praxis.app;

import dev.praxis.lab.Experiment;
import dev.praxis.lab.Goal;
import dev.praxis.lab.Lab;
import dev.praxis.lab.ui.LabModel;
import dev.praxis.lab.ui.LabPane;
import dev.praxis.work.Work;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import javafx.scene.layout.BorderPane;

final class Shell extends BorderPane {
  Shell(Rooms rooms, Work work) {
    getStyleClass().addAll("shell", "scale-100");
    Lab<?, ?> lab = rooms.labs().find("k-means").orElseThrow();
    var model =
        new LabModel(
            lab,
            Experiment.of("k-means", Map.of()),
            rooms.materials(),
            ForkJoinPool.commonPool(),
            work);
    setCenter(new LabPane(model, new WindowActions(rooms)));
    model.begin();
    model.goTo(Goal.END);
  }
}
