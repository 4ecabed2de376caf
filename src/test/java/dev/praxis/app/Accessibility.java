package dev.praxis.app;

import dev.praxis.figure.ui.FigureCanvas;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;

/// Whether a screen can be heard and walked by keyboard as it is laid out for a common notebook.
final class Accessibility {
  private static final List<Class<? extends Node>> INTERACTIVE =
      List.of(
          ButtonBase.class,
          TextInputControl.class,
          Slider.class,
          ComboBoxBase.class,
          ListView.class,
          TableView.class);

  private Accessibility() {}

  /// What is wrong with a screen.
  static List<String> problems(Workbench there) {
    var problems = new ArrayList<String>();
    problems.addAll(nameless(there.shell()));
    problems.addAll(unseenFigures(there.shell()));
    problems.addAll(sameNames(there.shell()));
    problems.addAll(unreachable(there));
    return problems;
  }

  private static List<String> nameless(Node shell) {
    return Seen.under(shell)
        .filter(node -> node.isFocusTraversable() && Seen.name(node).isEmpty())
        .map(node -> "has no name: " + Seen.path(node))
        .toList();
  }

  private static List<String> unseenFigures(Node shell) {
    return Seen.all(shell, FigureCanvas.class)
        .filter(
            canvas ->
                canvas.getAccessibleRole() != AccessibleRole.IMAGE_VIEW
                    || canvas.getAccessibleText().isBlank())
        .map(node -> "is not described: " + Seen.path(node))
        .toList();
  }

  /// Links in a text may lead to the same place and say the same.
  private static List<String> sameNames(Node shell) {
    var seen = new HashMap<List<Object>, Node>();
    return Seen.all(shell, ButtonBase.class)
        .filter(button -> !(button instanceof Hyperlink))
        .filter(button -> seen.put(List.of(button.getParent(), Seen.name(button)), button) != null)
        .map(button -> "is named as its neighbour: " + Seen.path(button))
        .toList();
  }

  private static List<String> unreachable(Workbench there) {
    Set<Node> reached = walked(there);
    Seen.all(there.shell(), ToggleButton.class)
        .filter(toggle -> inReachedGroup(toggle, reached))
        .forEach(reached::add);
    return Seen.under(there.shell())
        .filter(node -> !node.isDisabled())
        .filter(node -> node.isFocusTraversable() || interactive(node))
        .filter(node -> !(isIn(ComboBoxBase.class, node.getParent())))
        .filter(node -> !reached.contains(node))
        .map(node -> "cannot be reached with Tab: " + Seen.path(node))
        .toList();
  }

  /// Arrows go from one toggle of a group to the others, as `KeyboardStoryTest` shows.
  private static boolean inReachedGroup(ToggleButton toggle, Set<Node> reached) {
    return toggle.getToggleGroup() != null
        && toggle.getToggleGroup().getToggles().stream().anyMatch(reached::contains);
  }

  /// The list of a closed box is reached through the box.
  private static boolean isIn(Class<?> kind, Node node) {
    return node != null && (kind.isInstance(node) || isIn(kind, node.getParent()));
  }

  private static boolean interactive(Node node) {
    return INTERACTIVE.stream().anyMatch(kind -> kind.isInstance(node));
  }

  /// Every node the focus comes by on its way round.
  private static Set<Node> walked(Workbench there) {
    Set<Node> reached = Collections.newSetFromMap(new IdentityHashMap<>());
    Seen.byId(there.shell(), Node.class, "search")
        .or(() -> Seen.under(there.shell()).filter(Node::isFocusTraversable).findFirst())
        .orElseThrow()
        .requestFocus();
    while (reached.add(there.scene().getFocusOwner())) {
      there.scene().getFocusOwner().requestFocusTraversal(TraversalDirection.NEXT);
    }
    return reached;
  }
}
