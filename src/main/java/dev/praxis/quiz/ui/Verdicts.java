package dev.praxis.quiz.ui;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/// Right and wrong as states a stylesheet can show.
final class Verdicts {
  private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("correct");
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private Verdicts() {}

  static void mark(Node node, Optional<Boolean> right) {
    node.pseudoClassStateChanged(RIGHT, right.orElse(false));
    node.pseudoClassStateChanged(WRONG, right.isPresent() && !right.get());
  }
}
