package dev.praxis.app;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of a quiz: 1 to 9 choose, arrows and Page keys go on and back, Enter checks and goes
/// on, H asks for a
/// hint, F flags, ? shows the keys. Letters and digits are left to fields that are typed into.
final class QuizKeys {
  private final QuizRoom.Actions actions;

  QuizKeys(QuizRoom.Actions actions) {
    this.actions = actions;
  }

  void pressed(KeyEvent event) {
    boolean typing = event.getTarget() instanceof TextInputControl;
    if (event.isControlDown() || event.isMetaDown() || event.isAltDown()) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER && !isButton(event)) {
      actions.submit();
      event.consume();
    } else if (!typing && other(event)) {
      event.consume();
    }
  }

  /// Enter on a button presses it, and in a list it chooses.
  private static boolean isButton(Event event) {
    return event.getTarget() instanceof ButtonBase || event.getTarget() instanceof ComboBox<?>;
  }

  private boolean other(KeyEvent event) {
    return switch (event.getCode()) {
      case LEFT -> arrow(event, -1);
      case RIGHT -> arrow(event, 1);
      case PAGE_UP -> go(-1);
      case PAGE_DOWN -> go(1);
      case H -> {
        actions.hint();
        yield true;
      }
      case F -> {
        actions.flag();
        yield true;
      }
      default -> {
        String text = event.getText();
        if (text.equals("?")) {
          actions.help();
          yield true;
        }
        yield text.length() == 1
            && text.charAt(0) >= '1'
            && text.charAt(0) <= '9'
            && actions.digit(text.charAt(0) - '0');
      }
    };
  }

  private boolean go(int step) {
    actions.go(step);
    return true;
  }

  /// Arrows belong to whatever uses them itself: a cross hair, a row of buttons, a list.
  private boolean arrow(KeyEvent event, int step) {
    boolean used =
        event.getTarget() instanceof Node node
            && (node instanceof ButtonBase
                || node instanceof ComboBox<?>
                || node.getStyleClass().contains("point-picker"));
    if (!used) {
      actions.go(step);
    }
    return !used;
  }
}
