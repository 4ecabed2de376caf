package dev.praxis.app;

import dev.praxis.course.ui.CodeView;
import dev.praxis.data.Column;
import dev.praxis.data.Dataset;
import dev.praxis.data.Material;
import dev.praxis.data.Sound;
import dev.praxis.lab.Snapshot;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What lies behind the lab on screen: its Java and its rows. Rises from the bottom and closes with
/// Esc.
final class Drawer extends VBox {
  private static final Words WORDS = Words.of(Drawer.class);
  private static final double HEIGHT = 260;
  private final ToggleButton code = Widgets.toggle(WORDS.say("drawer.code"), "drawer-tab");
  private final ToggleButton data = Widgets.toggle(WORDS.say("drawer.data"), "drawer-tab");
  private final Label facts = Widgets.label("", "muted", "small");
  private final StackPane body = new StackPane();
  private Optional<LabSession> session = Optional.empty();

  Drawer() {
    var group = new ToggleGroup();
    code.setToggleGroup(group);
    data.setToggleGroup(group);
    code.setId("drawer-code");
    data.setId("drawer-data");
    group.selectedToggleProperty().addListener((observed, before, after) -> fill());
    var bar = new HBox(code, data, Widgets.spring(), facts);
    bar.getStyleClass().add("drawer-bar");
    body.getStyleClass().add("drawer");
    body.setPrefHeight(HEIGHT);
    getChildren().addAll(bar, body);
    Widgets.show(body, false);
    setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && body.isVisible()) {
            group.selectToggle(null);
            event.consume();
          }
        });
    Widgets.show(this, false);
  }

  /// Follows another lab, or none.
  void follow(Optional<LabSession> next) {
    session = next;
    Widgets.show(this, next.isPresent());
    next.ifPresent(
        each ->
            each.model()
                .shownProperty()
                .addListener(
                    (observed, before, after) -> {
                      if (session.filter(each::equals).isPresent()) {
                        after.filter(shown -> !shown.draft()).ifPresent(this::shown);
                      }
                    }));
    next.flatMap(each -> each.model().shownProperty().get()).ifPresent(this::shown);
  }

  private void shown(Snapshot snapshot) {
    facts.setText(
        WORDS.say(
            "drawer.facts",
            "seed",
            snapshot.experiment().seed(),
            "ms",
            Math.round(snapshot.millis())));
    Optional<Material> behind = behind(snapshot);
    data.setText(behind.map(Drawer::size).orElse(WORDS.say("drawer.data")));
    boolean rows = behind.filter(Dataset.class::isInstance).isPresent();
    Widgets.show(data, behind.isPresent());
    data.setDisable(!rows);
    fill();
  }

  /// The first material of a lab.
  private Optional<Material> behind(Snapshot snapshot) {
    return session.flatMap(
        each -> each.model().lab().inUse(snapshot).values().stream().findFirst());
  }

  private static String size(Material material) {
    return switch (material) {
      case Dataset table -> WORDS.say("drawer.data.rows", "rows", table.rows());
      case Sound sound ->
          WORDS.say("drawer.data.sound", "seconds", sound.seconds(), "rate", sound.header().rate());
    };
  }

  private void fill() {
    boolean open = code.isSelected() || data.isSelected();
    Widgets.show(body, open);
    Optional<Snapshot> snapshot = session.flatMap(each -> each.model().shownProperty().get());
    if (open && snapshot.isPresent()) {
      behind(snapshot.get())
          .filter(Dataset.class::isInstance)
          .map(Dataset.class::cast)
          .filter(table -> data.isSelected())
          .map(Drawer::rows)
          .or(() -> Optional.of(code()))
          .ifPresent(body.getChildren()::setAll);
    }
  }

  private Node code() {
    String source = session.flatMap(each -> each.model().snippet()).orElse("");
    var copy =
        Widgets.button(
            WORDS.say("drawer.copy"),
            () -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, source)));
    StackPane.setAlignment(copy, Pos.TOP_RIGHT);
    var scroll = new ScrollPane(CodeView.of(source));
    scroll.getStyleClass().add("code-scroll");
    scroll.setAccessibleText(WORDS.say("drawer.code.name"));
    return new StackPane(scroll, copy);
  }

  private static Node rows(Dataset table) {
    var view = new TableView<Integer>();
    view.setAccessibleText(table.title());
    for (Column column : table.columns()) {
      var shown = new TableColumn<Integer, String>(column.titled());
      shown.setCellValueFactory(row -> new ReadOnlyStringWrapper(column.text(row.getValue())));
      shown.setPrefWidth(Math.clamp(column.titled().length() * 8.0 + 30, 80, 220));
      view.getColumns().add(shown);
    }
    view.setItems(FXCollections.observableList(IntStream.range(0, table.rows()).boxed().toList()));
    return view;
  }
}
