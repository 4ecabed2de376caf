package dev.praxis.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;

/// A screen at the sizes and scales people use: nothing is cut off, nothing sticks out.
final class Layout {
  private record Size(int width, int height) {}

  private static final List<Size> SIZES =
      List.of(new Size(1_280, 800), new Size(1_920, 1_080), new Size(1_000, 800));
  private static final List<Integer> SCALES = List.of(100, 200);
  private static final double TOLERANCE = 1;

  private Layout() {}

  /// What is wrong with a screen, by theme, size and scale.
  static List<String> problems(Workbench there) {
    var problems = new ArrayList<String>();
    for (Theme theme : Theme.values()) {
      theme.apply(there.scene());
      for (int percent : SCALES) {
        Scale.apply(there.shell(), percent);
        for (Size size : sizes(theme)) {
          arrange(there.shell(), size);
          String at =
              theme.word() + " " + size.width() + "x" + size.height() + " " + percent + " %";
          found(there.shell()).map(problem -> at + ": " + problem).forEach(problems::add);
        }
      }
    }
    return problems;
  }

  /// Back to how most people have it.
  static void usual(Workbench there) {
    Theme.LIGHT.apply(there.scene());
    Scale.apply(there.shell(), Scale.USUAL);
    arrange(there.shell(), SIZES.getFirst());
  }

  /// The themes differ in colours only, so one size shows that dark keeps it that way.
  private static List<Size> sizes(Theme theme) {
    return theme == Theme.LIGHT ? SIZES : SIZES.subList(0, 1);
  }

  private static void arrange(Shell shell, Size size) {
    shell.resize(size.width(), size.height());
    Shots.settle(shell);
    shell.refit();
    Shots.settle(shell);
  }

  private static Stream<String> found(Shell shell) {
    return Stream.of(cutOff(shell), stickingOut(shell), outOfReach(shell)).flatMap(each -> each);
  }

  /// The text a button shows must be all of its text.
  private static Stream<String> cutOff(Shell shell) {
    return Seen.all(shell, ButtonBase.class)
        .filter(button -> button.getText() != null && !button.getText().isEmpty())
        .filter(button -> button.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY)
        .filter(button -> !button.getText().equals(shown(button)))
        .map(button -> "“" + shown(button) + "” is all there is of " + Seen.path(button));
  }

  private static String shown(ButtonBase button) {
    Parent texts = button instanceof MenuButton menu ? (Parent) menu.lookup(".label") : button;
    return texts.getChildrenUnmodifiable().stream()
        .filter(node -> node instanceof Text && node.getStyleClass().contains("text"))
        .map(node -> ((Text) node).getText())
        .findFirst()
        .orElse("");
  }

  private static Stream<String> stickingOut(Shell shell) {
    return Seen.under(shell)
        .filter(node -> node.getStyleClass().contains("card"))
        .flatMap(card -> beyond(card, card));
  }

  private static Stream<String> beyond(Node card, Node inside) {
    if (!inside.isVisible()) {
      return Stream.empty();
    }
    Bounds place = card.sceneToLocal(inside.localToScene(inside.getLayoutBounds()));
    double width = card.getLayoutBounds().getWidth();
    boolean out = place.getMinX() < -TOLERANCE || place.getMaxX() > width + TOLERANCE;
    if (out && place.getWidth() > 0) {
      return Stream.of(
          String.format(
              "%.0f to %.0f of %.0f: %s",
              place.getMinX(), place.getMaxX(), width, Seen.path(inside)));
    }
    return scrolls(inside) || !(inside instanceof Parent parent)
        ? Stream.empty()
        : parent.getChildrenUnmodifiable().stream().flatMap(child -> beyond(card, child));
  }

  /// What is larger inside these is moved into view.
  private static boolean scrolls(Node node) {
    return node instanceof ScrollPane || node instanceof TableView || node instanceof ListView;
  }

  /// Where nothing scrolls sideways, nothing may lie to the right of the view.
  private static Stream<String> outOfReach(Shell shell) {
    return Seen.all(shell, ScrollPane.class)
        .filter(scroll -> scroll.getHbarPolicy() == ScrollPane.ScrollBarPolicy.NEVER)
        .filter(
            scroll ->
                scroll.getContent().getLayoutBounds().getWidth()
                    > scroll.getViewportBounds().getWidth() + TOLERANCE)
        .map(
            scroll ->
                String.format(
                    "%.0f wide in %.0f: %s",
                    scroll.getContent().getLayoutBounds().getWidth(),
                    scroll.getViewportBounds().getWidth(),
                    Seen.path(scroll)));
  }
}
