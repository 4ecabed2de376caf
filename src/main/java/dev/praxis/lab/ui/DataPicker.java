package dev.praxis.lab.ui;

import dev.praxis.data.Recordings;
import dev.praxis.lab.LabSpec;
import dev.praxis.lab.MaterialRef;
import dev.praxis.lab.Snapshot;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;

/// Chooses the tables and sounds of a lab: those that ship, or the learner's own.
final class DataPicker {
  private static final Words WORDS = Words.of(DataPicker.class);

  /// Of a title that stands beside another.
  private static final int MOST_LETTERS = 12;

  private final LabModel model;
  private final List<MenuButton> menus = new ArrayList<>();

  DataPicker(LabModel model, LabActions actions) {
    this.model = model;
    for (LabSpec.Role role : model.lab().spec().roles()) {
      menus.add(menu(role, actions));
    }
  }

  private MenuButton menu(LabSpec.Role role, LabActions actions) {
    var menu = new MenuButton(role.initial());
    menu.setId("data-" + role.id());
    menu.setMinWidth(Region.USE_PREF_SIZE);
    menu.setMnemonicParsing(false);
    Widgets.named(menu, WORDS.say("lab.data"));
    switch (role.kind()) {
      case TABLE -> tables(menu, role, actions);
      case SOUND -> sounds(menu, role, actions);
    }
    return menu;
  }

  private void tables(MenuButton menu, LabSpec.Role role, LabActions actions) {
    actions.tables().forEach(entry -> menu.getItems().add(item(role, entry.id(), entry.title())));
    var open = new MenuItem(WORDS.say("lab.data.open"));
    open.setOnAction(event -> actions.openTable(model, role.id()));
    menu.getItems().addAll(new SeparatorMenuItem(), open);
  }

  /// One menu a voice.
  private void sounds(MenuButton menu, LabSpec.Role role, LabActions actions) {
    var voices = new LinkedHashMap<String, Menu>();
    for (Recordings.Spoken spoken : actions.recordings()) {
      voices
          .computeIfAbsent(spoken.voice(), voice -> new Menu(voice))
          .getItems()
          .add(item(role, spoken.id(), spoken.title()));
    }
    menu.getItems().addAll(voices.values());
    var open = new MenuItem(WORDS.say("lab.sound.open"));
    open.setOnAction(event -> actions.openSound(model, role.id()));
    var record = new MenuItem(WORDS.say("lab.sound.record"));
    record.setOnAction(event -> actions.record(model, role.id()));
    menu.getItems().addAll(new SeparatorMenuItem(), open, record);
  }

  private MenuItem item(LabSpec.Role role, String id, String title) {
    var item = new MenuItem(title);
    item.setOnAction(event -> model.use(role.id(), MaterialRef.of(id)));
    return item;
  }

  /// A menu a role.
  List<MenuButton> nodes() {
    return List.copyOf(menus);
  }

  /// Several titles have to share the room of one.
  private String shortened(String title) {
    boolean one = model.lab().spec().roles().size() == 1;
    return one || title.length() <= MOST_LETTERS
        ? title
        : title.substring(0, MOST_LETTERS - 1) + "…";
  }

  /// With several tables, what each is for stands before its title.
  private String roled(LabSpec.Role role, String title) {
    return model.lab().spec().roles().size() == 1
        ? title
        : model.lab().words().say("role." + role.id()) + ": " + title;
  }

  void show(Snapshot snapshot) {
    Set<String> idle = model.lab().idle(snapshot.settings());
    Set<String> used = model.lab().inUse(snapshot).keySet();
    int index = 0;
    for (LabSpec.Role role : model.lab().spec().roles()) {
      var menu = menus.get(index++);
      Widgets.show(menu, !idle.contains(role.id()));
      Optional.ofNullable(snapshot.materials().byRole().get(role.id()))
          .map(material -> used.contains(role.id()) ? material.title() : WORDS.say("lab.data.none"))
          .ifPresent(
              title -> {
                menu.setText(roled(role, shortened(title)));
                Widgets.named(menu, WORDS.say("lab.data.which", "data", roled(role, title)));
              });
    }
  }
}
