package dev.praxis.app;

import dev.praxis.app.StudioTool.Bench;
import dev.praxis.course.Problem;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The teacher's tools under the text: what is wrong, walkthroughs played and recorded, knobs
/// locked and hidden.
final class StudioPane extends VBox {
  private static final Words WORDS = Words.of(StudioPane.class);
  private static final PseudoClass ROOMY = PseudoClass.getPseudoClass("roomy");
  private final Map<ToggleButton, StudioTool> tools = new LinkedHashMap<>();
  private final ToggleButton problems;
  private final ScrollPane body = new ScrollPane();
  private final Window window;

  StudioPane(Window window) {
    this.window = window;
    getStyleClass().add("studio");
    var group = new ToggleGroup();
    problems = tool("problems", new ProblemTool(window), group);
    tool("play", new PlayTool(window), group);
    tool("record", new RecordTool(), group);
    tool("knobs", new KnobTool(), group);
    var tabs = new FlowPane();
    tabs.getStyleClass().add("studio-tabs");
    tabs.getChildren().addAll(tools.keySet());
    HBox.setHgrow(tabs, Priority.ALWAYS);
    var leave =
        Widgets.iconButton(
            Feather.X, WORDS.say("studio.leave"), () -> window.teacher().mode().set(false));
    leave.getStyleClass().add("quiet");
    var head = new HBox(tabs, leave);
    head.getStyleClass().add("studio-head");
    body.setFitToWidth(true);
    body.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    body.getStyleClass().add("studio-body");
    getChildren().addAll(head, body);
    window.shelf().problemsProperty().addListener((observed, before, now) -> count(now));
    count(window.shelf().problemsProperty().get());
    show(problems);
  }

  private ToggleButton tool(String name, StudioTool tool, ToggleGroup group) {
    ToggleButton tab = Widgets.toggle(WORDS.say("studio." + name), "figure-tab");
    tab.setToggleGroup(group);
    tab.setId("studio-" + name);
    tab.setOnAction(event -> show(tab));
    tools.put(tab, tool);
    tool.roomyProperty().addListener((observed, before, now) -> size());
    return tab;
  }

  private void show(ToggleButton tab) {
    tab.setSelected(true);
    StudioTool tool = tools.get(tab);
    if (tool != null) {
      body.setContent(tool.node());
      body.setAccessibleText(tab.getText());
    }
    size();
  }

  private void size() {
    boolean roomy =
        tools.entrySet().stream()
            .anyMatch(tool -> tool.getKey().isSelected() && tool.getValue().roomyProperty().get());
    body.pseudoClassStateChanged(ROOMY, roomy);
  }

  private void count(List<Problem> now) {
    problems.setText(
        now.isEmpty()
            ? WORDS.say("studio.problems")
            : WORDS.say("studio.problems.count", "count", now.size()));
  }

  /// Takes up what is on screen now.
  void follow(Bench bench) {
    tools.values().forEach(tool -> tool.follow(bench));
  }

  Window window() {
    return window;
  }
}
