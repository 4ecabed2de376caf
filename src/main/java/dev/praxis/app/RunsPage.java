package dev.praxis.app;

import dev.praxis.lab.Cancel;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Fits;
import dev.praxis.lab.Goal;
import dev.praxis.lab.Opening;
import dev.praxis.lab.Run;
import dev.praxis.lab.json.DrawingJson;
import dev.praxis.lab.json.Json;
import dev.praxis.progress.FinishedRun;
import dev.praxis.progress.Kept;
import dev.praxis.progress.Ledger.Page;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The ledger: every finished run, to be opened again, or replayed and compared with what was kept.
final class RunsPage extends VBox {
  private static final Words WORDS = Words.of(RunsPage.class);
  private static final int MOST = 500;
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", java.util.Locale.ROOT);
  private final Window window;
  private final Consumer<Place> go;
  private final TableView<Kept<FinishedRun>> table = new TableView<>();
  private final VBox detail = new VBox();

  RunsPage(Window window, Consumer<Place> go) {
    this.window = window;
    this.go = go;
    getStyleClass().add("page");
    column("runs.number", 70, kept -> Long.toString(kept.id()));
    column("runs.when", 140, kept -> WHEN.format(kept.at().atZone(ZoneId.systemDefault())));
    column("runs.lab", 150, kept -> kept.what().lab());
    column("runs.lesson", 150, kept -> kept.what().lesson());
    column("runs.scores", 420, kept -> ScoreText.brief(kept.what().scores()));
    table.setAccessibleText(WORDS.say("runs.title"));
    table.setPlaceholder(Widgets.wrapped(WORDS.say("runs.none"), "muted"));
    table.getStyleClass().add("ledger");
    table
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((observed, before, after) -> Optional.ofNullable(after).ifPresent(this::show));
    HBox.setHgrow(table, Priority.ALWAYS);
    detail.getStyleClass().addAll("card", "run-detail");
    Widgets.show(detail, false);
    var both = new HBox(table, detail);
    VBox.setVgrow(both, Priority.ALWAYS);
    getChildren()
        .addAll(
            Widgets.label(WORDS.say("runs.title"), "page-title"),
            Widgets.wrapped(WORDS.say("runs.note"), "muted"),
            both);
    window
        .work()
        .submit(
            () -> window.memory().store().ledger().newest(new Page(MOST, 0)),
            runs -> table.setItems(FXCollections.observableList(runs)),
            failed -> {});
  }

  private void column(String key, double width, Function<Kept<FinishedRun>, String> text) {
    var column = new TableColumn<Kept<FinishedRun>, String>(WORDS.say(key));
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    column.setPrefWidth(width);
    table.getColumns().add(column);
  }

  private void show(Kept<FinishedRun> kept) {
    Optional<Experiment> experiment = Memory.experiment(kept.what().experiment());
    var verdict = Widgets.wrapped("", "muted");
    detail
        .getChildren()
        .setAll(
            Widgets.label(
                WORDS.say("runs.run", "number", kept.id(), "lab", kept.what().lab()),
                "section-title"));
    experiment.ifPresent(
        found -> {
          found
              .settings()
              .values()
              .forEach(
                  (knob, value) -> detail.getChildren().add(Widgets.wrapped(knob + " = " + value)));
          detail
              .getChildren()
              .add(
                  Widgets.wrapped(
                      WORDS.say("runs.seed", "seed", found.seed(), "edits", found.edits().size()),
                      "muted"));
        });
    detail.getChildren().add(Widgets.wrapped(ScoreText.full(kept.what().scores())));
    detail.getChildren().add(machine(kept.what()));
    experiment.ifPresent(found -> detail.getChildren().add(actions(found, kept, verdict)));
    detail.getChildren().add(verdict);
    Widgets.show(detail, true);
  }

  private static Label machine(FinishedRun run) {
    String sentence =
        WORDS.say(
            "runs.machine",
            "version",
            run.machine().version(),
            "os",
            run.machine().os(),
            "ticks",
            run.ticks());
    return Widgets.wrapped(sentence, "muted");
  }

  private HBox actions(Experiment experiment, Kept<FinishedRun> kept, Label verdict) {
    var open =
        Widgets.button(
            WORDS.say("runs.open"),
            () -> go.accept(new Place.LabAlone(experiment, Goal.END)),
            "accent");
    var replay = Widgets.button(WORDS.say("runs.replay"), () -> replay(experiment, kept, verdict));
    var row = new HBox(open, replay);
    row.getStyleClass().add("question-actions");
    return row;
  }

  private void replay(Experiment experiment, Kept<FinishedRun> kept, Label verdict) {
    verdict.setText(WORDS.say("runs.replaying"));
    window
        .work()
        .submit(
            () -> replayed(experiment),
            scores ->
                verdict.setText(
                    WORDS.say(
                        scores.equals(kept.what().scores()) ? "runs.same" : "runs.differs",
                        "now",
                        ScoreText.brief(scores))),
            failed ->
                verdict.setText(
                    WORDS.say("runs.failed", "why", String.valueOf(failed.getMessage()))));
  }

  private String replayed(Experiment experiment) throws Exception {
    var lab =
        window
            .rooms()
            .labs()
            .find(experiment.lab())
            .orElseThrow(
                () -> new IllegalStateException(WORDS.say("runs.no-lab", "lab", experiment.lab())));
    try (var fits = new Fits()) {
      Run<?, ?> run = Opening.run(lab, experiment, window.rooms().tables(), fits, new Cancel());
      run.go(Goal.END);
      return Json.text(DrawingJson.scores(run.draw(false).scores()));
    }
  }

  /// How many runs are shown.
  List<Kept<FinishedRun>> shown() {
    return table.getItems();
  }
}
