package dev.praxis.app;

import dev.praxis.serve.CurlLines;
import dev.praxis.serve.ServeProblem;
import dev.praxis.serve.load.Latency;
import dev.praxis.serve.load.LoadReport;
import dev.praxis.serve.load.ProvingGround;
import dev.praxis.serve.load.ProvingGround.Outcome;
import dev.praxis.serve.load.ShadowReport;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Numbers;
import dev.praxis.words.Words;
import dev.praxis.work.Work;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Puts the model on screen into service on this computer, with its challenger in the shadow where
/// there is one, and asks it as clients would. What is served ends with the sheet.
final class ServeSheet extends VBox {
  private static final Words WORDS = Words.of(ServeSheet.class);
  private static final int MOST_RATE = 2_000;
  private static final int MOST_SECONDS = 60;

  /// What the sheet works with.
  ///
  /// @param open starts the services
  /// @param token where the token stands
  record Desk(Work work, FileAsk files, Callable<ProvingGround> open, Path token) {}

  private final Label where = Widgets.wrapped(WORDS.say("serve.starting"));
  private final TextField curl = new TextField();
  private final HBox line;
  private final Spinner<Integer> rate = new Spinner<>(1, MOST_RATE, 100, 50);
  private final Spinner<Integer> seconds = new Spinner<>(1, MOST_SECONDS, 5, 1);
  private final Button send = button("serve.send", this::send, "accent");
  private final Button stop = button("serve.stop", this::stop);
  private final Button save = button("serve.save", this::save);
  private final ProgressIndicator busy = new ProgressIndicator();
  private final Label said = Widgets.wrapped("");
  private final Label remark = Widgets.wrapped("", "notice");
  private final GridPane table = new GridPane();
  private Optional<Desk> desk = Optional.empty();
  private Optional<ProvingGround> ground = Optional.empty();
  private Optional<ShadowReport> shadow = Optional.empty();
  private volatile Optional<Thread> working = Optional.empty();
  private long seed = 1;

  ServeSheet() {
    getStyleClass().add("serve-sheet");
    curl.setEditable(false);
    curl.setAccessibleText(WORDS.say("serve.curl"));
    HBox.setHgrow(curl, Priority.ALWAYS);
    this.line = row(curl, Widgets.iconButton(Feather.COPY, WORDS.say("serve.copy"), this::copy));
    field(rate, "serve.rate");
    field(seconds, "serve.seconds");
    busy.setPrefSize(18, 18);
    busy.setAccessibleText(WORDS.say("serve.busy"));
    table.getStyleClass().add("serve-table");
    said.setId("serve-said");
    remark.setId("serve-remark");
    var wishes = row(label("serve.rate"), rate, label("serve.seconds"), seconds, send, stop, busy);
    getChildren().addAll(where, line, wishes, said, table, remark, row(Widgets.spring(), save));
    sceneProperty()
        .addListener(
            (observed, before, after) -> {
              if (after == null) {
                close();
              }
            });
    idle(false);
    Widgets.show(line, false);
    Widgets.show(save, false);
    remark("");
  }

  /// Starts the services; the sheet is on screen.
  void begin(Desk begun) {
    desk = Optional.of(begun);
    begun.work().submit(begun.open(), this::opened, this::failed);
  }

  private Desk desk() {
    return desk.orElseThrow();
  }

  private static HBox row(javafx.scene.Node... nodes) {
    var row = new HBox(nodes);
    row.getStyleClass().add("lab-header");
    return row;
  }

  private static Label label(String key) {
    return Widgets.label(WORDS.say(key), "muted");
  }

  private static void field(Spinner<Integer> spinner, String key) {
    spinner.setEditable(true);
    spinner.setId(key.replace('.', '-'));
    spinner.getStyleClass().add("serve-field");
    Widgets.named(spinner, WORDS.say(key));
    spinner.getEditor().setAccessibleText(WORDS.say(key));
  }

  private static Button button(String key, Runnable act, String... classes) {
    Button button = Widgets.button(WORDS.say(key), act, classes);
    button.setId(key.replace('.', '-'));
    return button;
  }

  private void opened(ProvingGround begun) {
    if (getScene() == null) {
      begun.close();
      return;
    }
    ground = Optional.of(begun);
    List<URI> addresses = begun.addresses();
    where.setText(
        addresses.size() > 1
            ? WORDS.say("serve.two", "champion", addresses.get(0), "challenger", addresses.get(1))
            : WORDS.say("serve.one", "url", addresses.getFirst()));
    curl.setText(new CurlLines(addresses.getFirst(), desk().token()).predict(begun.example()));
    Widgets.show(line, true);
    send.setText(WORDS.say(addresses.size() > 1 ? "serve.shadow" : "serve.send"));
    idle(true);
    send.requestFocus();
  }

  private void idle(boolean ready) {
    send.setDisable(!ready);
    rate.setDisable(!ready);
    seconds.setDisable(!ready);
    Widgets.show(stop, !ready && ground.isPresent());
    Widgets.show(busy, !ready);
  }

  private void copy() {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, curl.getText()));
  }

  private void send() {
    send(rate.getValue(), seconds.getValue());
  }

  /// Asks so many times a second for so many seconds.
  void send(int each, int length) {
    ProvingGround asked = ground.orElseThrow();
    idle(false);
    remark("");
    said.setText(WORDS.say("serve.under-way", "seconds", length));
    long now = seed++;
    desk()
        .work()
        .submit(
            () -> {
              working = Optional.of(Thread.currentThread());
              try {
                return asked.run(each, length, now);
              } finally {
                working = Optional.empty();
              }
            },
            this::show,
            this::failed);
  }

  private void stop() {
    working.ifPresent(Thread::interrupt);
  }

  private void show(Outcome outcome) {
    idle(true);
    table.getChildren().clear();
    head();
    switch (outcome) {
      case Outcome.Loaded(LoadReport report) -> {
        said.setText(
            WORDS.say(
                "serve.loaded",
                "sent",
                report.sent(),
                "answered",
                report.answered(),
                "rate",
                report.rate()));
        line(1, WORDS.say("serve.corrected"), report.corrected());
        line(2, WORDS.say("serve.naive"), report.naive());
      }
      case Outcome.Shadowed(ShadowReport report) -> {
        shadow = Optional.of(report);
        Widgets.show(save, true);
        said.setText(WORDS.say("serve.shadowed", "both", report.both(), "agreed", report.agreed()));
        line(1, WORDS.say("serve.champion"), report.champion());
        line(2, WORDS.say("serve.challenger"), report.challenger());
      }
    }
  }

  private void head() {
    table.addRow(
        0,
        label("serve.ms"),
        Widgets.label("p50", "muted"),
        Widgets.label("p90", "muted"),
        Widgets.label("p99", "muted"),
        Widgets.label("p99.9", "muted"),
        label("serve.max"));
  }

  private void line(int at, String name, Latency latency) {
    table.addRow(
        at,
        Widgets.label(name),
        number(latency.p50()),
        number(latency.p90()),
        number(latency.p99()),
        number(latency.p999()),
        number(latency.max()));
  }

  private static Label number(double millis) {
    return Widgets.label(Numbers.shown(millis, 3));
  }

  private void save() {
    ShadowReport report = shadow.orElseThrow();
    desk()
        .files()
        .save(WORDS.say("serve.save"), "shadow.csv")
        .ifPresent(
            file ->
                desk()
                    .work()
                    .submit(
                        () -> {
                          report.write(file);
                          return file;
                        },
                        written -> said.setText(WORDS.say("serve.saved", "file", written)),
                        this::failed));
  }

  private void failed(Exception why) {
    idle(ground.isPresent());
    said.setText("");
    Widgets.show(where, ground.isPresent());
    remark(
        switch (why) {
          case ServeProblem problem -> problem.sentence();
          case InterruptedException stopped -> WORDS.say("serve.stopped");
          case IOException unwritable -> WORDS.say("serve.unwritable");
          case Exception other ->
              WORDS.say("serve.failed", "why", String.valueOf(other.getMessage()));
        });
  }

  private void remark(String sentence) {
    remark.setText(sentence);
    Widgets.show(remark, !sentence.isEmpty());
  }

  /// Ends what is served; requests under way are let go.
  void close() {
    stop();
    ground.ifPresent(
        served ->
            desk()
                .work()
                .submit(
                    () -> {
                      served.close();
                      return served;
                    },
                    closed -> {},
                    failed -> {}));
    ground = Optional.empty();
  }
}
