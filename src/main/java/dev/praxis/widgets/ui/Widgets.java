package dev.praxis.widgets.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Small parts made the same way everywhere, each with the name a screen reader says.
public final class Widgets {
  private Widgets() {}

  /// A label with style classes.
  public static Label label(String text, String... classes) {
    var label = new Label(text);
    label.getStyleClass().addAll(classes);
    return label;
  }

  /// A label that breaks lines.
  public static Label wrapped(String text, String... classes) {
    Label label = label(text, classes);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /// A button that shows only an icon; its name is tooltip and accessible text.
  public static Button iconButton(Ikon icon, String name, Runnable act) {
    var button = new Button();
    button.setGraphic(new FontIcon(icon));
    button.getStyleClass().add("icon-button");
    named(button, name);
    button.setOnAction(event -> act.run());
    return button;
  }

  public static Button button(String text, Runnable act, String... classes) {
    var button = new Button(text);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.getStyleClass().addAll(classes);
    button.setOnAction(event -> act.run());
    return button;
  }

  /// A button that stays on. In a group Tab comes by once, and arrows go from one to the next
  /// without putting any on: that takes Space, as a click would.
  public static ToggleButton toggle(String text, String... classes) {
    var toggle = new ToggleButton(text);
    toggle.getStyleClass().addAll(classes);
    toggle.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          int step = step(event.getCode());
          if (step != 0 && toggle.getToggleGroup() != null) {
            neighbour(toggle, step).requestFocus();
            event.consume();
          }
        });
    return toggle;
  }

  private static int step(KeyCode code) {
    return switch (code) {
      case RIGHT, DOWN -> 1;
      case LEFT, UP -> -1;
      default -> 0;
    };
  }

  private static ToggleButton neighbour(ToggleButton toggle, int step) {
    var group = toggle.getToggleGroup().getToggles();
    int next = Math.floorMod(group.indexOf(toggle) + step, group.size());
    return (ToggleButton) group.get(next);
  }

  /// Gives a control its tooltip and its accessible text.
  public static <T extends Control> T named(T control, String name) {
    control.setTooltip(new Tooltip(name));
    control.setAccessibleText(name);
    return control;
  }

  /// Room that pushes what follows to the end.
  public static Region spring() {
    var spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    return spring;
  }

  /// Shows a node or takes it out of the layout.
  public static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
