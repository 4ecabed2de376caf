package dev.praxis.app;

import dev.praxis.course.ui.LessonView;
import dev.praxis.widgets.ui.TextScale;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Outline, lesson and lab side by side; in a narrow window the lab is a tab of the lesson.
final class LearnFrame extends BorderPane {
  private static final Words WORDS = Words.of(LearnFrame.class);
  private static final double NARROW = 1_100;
  private static final double OUTLINE = 216;
  private static final double LESSON = 500;

  /// Below this height the coach stands under the text, so that the lab keeps its room.
  private static final double LOW = 900;

  /// Below this width the outline waits until it is asked for.
  private static final double CRAMPED = 680;

  private final Outline outline;
  private final StudioPane studio;
  private final SplitPane split = new SplitPane();
  private final HBox tabs = new HBox();
  private final VBox lessonColumn = new VBox();
  private final ToggleButton lessonTab;
  private final ToggleButton labTab;
  private final BooleanBinding teaching;
  private Optional<LessonView> lesson = Optional.empty();
  private Optional<LabSession> lab = Optional.empty();
  private boolean outlineShown = true;
  private boolean projected;
  private boolean narrow;
  private boolean cramped;
  private boolean sized;

  LearnFrame(Outline outline, Window window) {
    this.outline = outline;
    this.studio = new StudioPane(window);
    this.teaching =
        Bindings.createBooleanBinding(window.teacher().mode()::get, window.teacher().mode());
    var group = new ToggleGroup();
    lessonTab = tab(WORDS.say("learn.lesson"), group);
    labTab = tab(WORDS.say("learn.lab"), group);
    lessonTab.setSelected(true);
    tabs.getChildren().addAll(lessonTab, labTab);
    tabs.getStyleClass().add("learn-tabs");
    split.getStyleClass().add("learn-split");
    outline.setMinWidth(150);
    setCenter(split);
    widthProperty().addListener((observed, before, width) -> fit(width.doubleValue()));
    heightProperty().addListener((observed, before, height) -> dock());
    lessonColumn.getStyleClass().add("lesson-column");
    teaching.addListener((observed, before, on) -> dock());
  }

  private ToggleButton tab(String name, ToggleGroup group) {
    ToggleButton tab = Widgets.toggle(name, "figure-tab");
    tab.setToggleGroup(group);
    tab.setOnAction(
        event -> {
          tab.setSelected(true);
          arrange();
        });
    return tab;
  }

  /// Shows a lesson and its lab, which may be none.
  void show(Optional<LessonView> text, Optional<LabSession> bench) {
    lesson = text;
    lab = bench;
    arrange();
  }

  /// The lab is another one now; it is laid out when it is shown.
  void follow(Optional<LabSession> bench) {
    lab = bench;
  }

  /// Leaves out what a class need not see: outline and teacher's tools.
  void project(boolean on) {
    projected = on;
    arrange();
  }

  private void fit(double width) {
    double scale = TextScale.of(this);
    boolean now = width < NARROW * scale;
    boolean first = !sized && width > 0;
    boolean tight = width < CRAMPED * scale;
    if (width > 0 && tight != cramped) {
      cramped = tight;
      outlineShown = !tight;
      arrange();
    }
    sized |= width > 0;
    if (now != narrow || first) {
      narrow = now;
      arrange();
    }
  }

  /// Arranges anew for another size of text.
  void refit() {
    fit(getWidth());
    dock();
    divide();
  }

  /// Brings the lab to the front where text and lab share one place.
  void showLab() {
    labTab.setSelected(true);
    arrange();
  }

  /// Shows or hides the outline.
  void toggleOutline() {
    outlineShown = !outlineShown;
    arrange();
  }

  private void arrange() {
    dock();
    Optional<Region> text = lesson.map(view -> (Region) lessonColumn);
    Optional<Region> bench = lab.map(session -> (Region) session.pane());
    split.getItems().clear();
    if (outlined()) {
      split.getItems().add(outline);
    }
    setTop(narrow && bench.isPresent() ? tabs : null);
    if (narrow && bench.isPresent()) {
      split.getItems().add(labTab.isSelected() ? bench.get() : text.orElseThrow());
    } else {
      text.ifPresent(split.getItems()::add);
      bench.ifPresent(split.getItems()::add);
    }
    split.getItems().forEach(item -> SplitPane.setResizableWithParent(item, item != outline));
    divide();
  }

  /// Puts the coach above the lab where there is room, else under the text.
  void dock() {
    Optional<Node> coach = lab.flatMap(session -> session.coachProperty().get());
    boolean low = !narrow && getHeight() < LOW * TextScale.of(this);
    lab.ifPresent(session -> session.pane().coach(low ? Optional.empty() : coach));
    lessonColumn.getChildren().clear();
    lesson.ifPresent(
        view -> {
          VBox.setVgrow(view, Priority.ALWAYS);
          lessonColumn.getChildren().add(view);
        });
    if (low) {
      coach.ifPresent(lessonColumn.getChildren()::add);
    }
    teach();
  }

  /// The teacher's tools stand under the text, or under both where text and lab share one place.
  void teach() {
    boolean shown = teaching.get() && !projected && lesson.isPresent();
    lessonColumn.getChildren().remove(studio);
    setBottom(shown && narrow ? studio : null);
    if (shown && !narrow) {
      lessonColumn.getChildren().add(studio);
    }
    lesson.filter(view -> shown).ifPresent(view -> studio.follow(new StudioTool.Bench(view, lab)));
  }

  private void divide() {
    double width = Math.max(getWidth(), 600);
    double scale = getScene() == null ? 1 : TextScale.of(this);
    double at = outlined() ? OUTLINE * scale / width : 0;
    int divider = 0;
    if (outlined() && split.getItems().size() > 1) {
      split.setDividerPosition(divider++, at);
    }
    if (!narrow && lab.isPresent() && split.getItems().size() > divider + 1) {
      split.setDividerPosition(divider, at + LESSON * scale / width);
    }
  }

  private boolean outlined() {
    return outlineShown && !projected;
  }
}
