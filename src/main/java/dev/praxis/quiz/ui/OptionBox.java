package dev.praxis.quiz.ui;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One option: a sign, its text, and after grading the reason inside it.
final class OptionBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private final int option;
  private final boolean many;
  private final VBox texts = new VBox();
  private final FontIcon sign;
  private final HBox node;
  private boolean chosen;

  /// @param option its number in the order of the file
  OptionBox(int option, boolean many, Node text, Consumer<OptionBox> pressed) {
    this.option = option;
    this.many = many;
    this.sign = new FontIcon(empty());
    texts.getChildren().add(text);
    texts.getStyleClass().add("option-texts");
    HBox.setHgrow(texts, Priority.ALWAYS);
    node =
        new HBox(sign, texts) {
          @Override
          public Object queryAccessibleAttribute(
              AccessibleAttribute attribute, Object... parameters) {
            return attribute == AccessibleAttribute.SELECTED
                ? (Object) chosen
                : super.queryAccessibleAttribute(attribute, parameters);
          }
        };
    node.getStyleClass().add("option");
    node.setFocusTraversable(true);
    node.setAccessibleRole(many ? AccessibleRole.CHECK_BOX : AccessibleRole.RADIO_BUTTON);
    node.setAccessibleText(Optional.ofNullable(text.getAccessibleText()).orElse(""));
    node.setOnMouseClicked(event -> pressed.accept(this));
    node.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.SPACE) {
            pressed.accept(this);
            event.consume();
          }
        });
  }

  private Feather empty() {
    return many ? Feather.SQUARE : Feather.CIRCLE;
  }

  void choose(boolean now) {
    chosen = now;
    node.pseudoClassStateChanged(CHOSEN, now);
    sign.setIconCode(now ? many ? Feather.CHECK_SQUARE : Feather.DISC : empty());
  }

  /// Shows the verdict on this option with its reason.
  void show(boolean right, Optional<Node> why) {
    clear();
    Verdicts.mark(node, Optional.of(right));
    sign.setIconCode(right ? Feather.CHECK_CIRCLE : Feather.X_CIRCLE);
    why.ifPresent(texts.getChildren()::add);
  }

  void clear() {
    Verdicts.mark(node, Optional.empty());
    while (texts.getChildren().size() > 1) {
      texts.getChildren().removeLast();
    }
    choose(chosen);
  }

  HBox node() {
    return node;
  }

  int option() {
    return option;
  }

  boolean chosen() {
    return chosen;
  }
}
