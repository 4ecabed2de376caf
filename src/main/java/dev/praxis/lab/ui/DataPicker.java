package dev.praxis.lab.ui;

import dev.praxis.data.Dataset;
import dev.praxis.lab.LabSpec;
import dev.praxis.lab.MaterialRef;
import dev.praxis.lab.Snapshot;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Chooses the table of a lab: one that ships, or the learner's own.
final class DataPicker {
  private static final Words WORDS = Words.of(DataPicker.class);

  private final LabModel model;
  private final HBox node = new HBox();

  DataPicker(LabModel model, LabActions actions) {
    this.model = model;
    node.getStyleClass().add("lab-header");
    for (LabSpec.Role role : model.lab().spec().roles()) {
      node.getChildren().add(menu(role, actions));
    }
  }

  private MenuButton menu(LabSpec.Role role, LabActions actions) {
    var menu = new MenuButton(role.initial());
    menu.setId("data-" + role.id());
    menu.setMinWidth(Region.USE_PREF_SIZE);
    menu.setMnemonicParsing(false);
    Widgets.named(menu, WORDS.say("lab.data"));
    for (var entry : actions.tables()) {
      var item = new MenuItem(entry.title());
      item.setOnAction(event -> model.use(role.id(), MaterialRef.of(entry.id())));
      menu.getItems().add(item);
    }
    var open = new MenuItem(WORDS.say("lab.data.open"));
    open.setOnAction(event -> actions.openTable(model, role.id()));
    menu.getItems().addAll(new SeparatorMenuItem(), open);
    return menu;
  }

  Node node() {
    return node;
  }

  void show(Snapshot snapshot) {
    int index = 0;
    for (LabSpec.Role role : model.lab().spec().roles()) {
      Dataset data = snapshot.materials().table(role.id());
      var menu = (MenuButton) node.getChildren().get(index++);
      menu.setText(data.title());
      Widgets.named(menu, WORDS.say("lab.data.which", "table", data.title()));
    }
  }
}
