package dev.praxis.lab.ui;

import dev.praxis.figure.Figure;
import dev.praxis.figure.Rows;
import dev.praxis.figure.ui.FigureCanvas;
import dev.praxis.figure.ui.Grips;
import dev.praxis.figure.ui.Reach;
import dev.praxis.figure.ui.Takes;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One figure with its title, its sentence, and what can be done with it. Shows a picture or the
/// same
/// data as a table.
final class FigureCard {
  private static final Words WORDS = Words.of(FigureCard.class);

  private final String slot;
  private final VBox node = new VBox();
  private final Label title = Widgets.wrapped("", "figure-title");
  private final Label note = Widgets.wrapped("", "figure-note");
  private final FigureCanvas canvas = new FigureCanvas();
  private final TableView<List<Object>> table;
  private final StackPane body = new StackPane();
  private final MenuItem asTable = new MenuItem();
  private boolean tableWanted;
  private Optional<Figure> shown = Optional.empty();
  private boolean draft;
  private boolean stale;

  FigureCard(String slot, Reach reach, Takes takes, Consumer<LabActions.Wish> wished) {
    this.slot = slot;
    this.table = RowsView.of(new dev.praxis.figure.Table(List.of(), List.of()), slot);
    Grips.attach(canvas, reach, takes);
    canvas.setAccessibleHelp(WORDS.say("figure.keys"));
    node.getStyleClass().addAll("card", "figure-card");
    node.setId("figure-" + slot);
    var texts = new VBox(title, note);
    texts.getStyleClass().add("figure-texts");
    HBox.setHgrow(texts, Priority.ALWAYS);
    var header = new HBox(texts, menu(wished));
    body.getChildren().addAll(canvas, table);
    VBox.setVgrow(body, Priority.ALWAYS);
    node.getChildren().addAll(header, body);
    node.sceneProperty().addListener((observed, before, after) -> fill());
    arrange();
  }

  private MenuButton menu(Consumer<LabActions.Wish> wished) {
    var menu = new MenuButton();
    menu.setGraphic(new FontIcon(Feather.MORE_HORIZONTAL));
    menu.getStyleClass().addAll("icon-button", "figure-menu");
    Widgets.named(menu, WORDS.say("figure.menu"));
    asTable.setOnAction(event -> toggleTable());
    menu.getItems().add(asTable);
    for (LabActions.Wish wish : LabActions.Wish.values()) {
      var item =
          new MenuItem(WORDS.say("figure." + wish.name().toLowerCase(java.util.Locale.ROOT)));
      item.setOnAction(event -> wished.accept(wish));
      menu.getItems().add(item);
    }
    return menu;
  }

  private void toggleTable() {
    tableWanted = !tableWanted;
    arrange();
  }

  /// A figure that is rows has no picture beside its table.
  private void arrange() {
    boolean rows = shown.filter(Rows.class::isInstance).isPresent();
    Widgets.show(canvas, !tableWanted && !rows);
    Widgets.show(table, tableWanted || rows);
    asTable.setVisible(!rows);
    asTable.setText(WORDS.say(tableWanted ? "figure.picture" : "figure.table"));
    shown
        .filter(figure -> tableWanted || rows)
        .ifPresent(figure -> RowsView.fill(table, figure.table()));
  }

  void show(Figure figure, boolean draft) {
    shown = Optional.of(figure);
    this.draft = draft;
    stale = true;
    fill();
  }

  /// Nobody sees a card behind a tab: it is filled when it comes to the front.
  private void fill() {
    if (!stale || node.getScene() == null) {
      return;
    }
    stale = false;
    String text = shown.map(Figure::note).orElse("");
    title.setText(shown.map(Figure::title).orElse(""));
    note.setText(draft ? WORDS.say("figure.draft") + " · " + text : text);
    canvas.figureProperty().set(shown);
    arrange();
  }

  Node node() {
    return node;
  }

  String slot() {
    return slot;
  }

  FigureCanvas canvas() {
    return canvas;
  }

  Optional<Figure> figure() {
    return shown;
  }
}
