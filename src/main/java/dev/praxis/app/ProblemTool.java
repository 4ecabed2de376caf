package dev.praxis.app;

import dev.praxis.course.Problem;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What is wrong with the course, those of the lesson on screen first. A click goes to the place in
/// the text; for another file it copies file and line.
final class ProblemTool implements StudioTool {
  private static final Words WORDS = Words.of(ProblemTool.class);
  private final Window window;
  private final VBox rows = new VBox();
  private final Label said = Widgets.wrapped("", "muted");
  private Optional<Bench> bench = Optional.empty();

  ProblemTool(Window window) {
    this.window = window;
    rows.getStyleClass().add("studio-rows");
    window.shelf().problemsProperty().addListener((observed, before, now) -> show());
    show();
  }

  @Override
  public Region node() {
    return rows;
  }

  @Override
  public void follow(Bench now) {
    boolean other = now.isNewAfter(bench);
    bench = Optional.of(now);
    if (other) {
      show();
    }
  }

  private void show() {
    List<Problem> all = window.shelf().problemsProperty().get();
    rows.getChildren().clear();
    said.setText("");
    Widgets.show(said, false);
    if (all.isEmpty()) {
      rows.getChildren().add(Widgets.wrapped(WORDS.say("studio.problems.none"), "muted"));
      return;
    }
    Stream.concat(
            all.stream().filter(this::isHere), all.stream().filter(problem -> !isHere(problem)))
        .forEach(problem -> rows.getChildren().add(row(problem)));
    rows.getChildren().add(said);
  }

  private boolean isHere(Problem problem) {
    return bench.filter(on -> on.view().lesson().file().equals(problem.file())).isPresent();
  }

  private Button row(Problem problem) {
    String file = problem.file().substring(problem.file().lastIndexOf('/') + 1);
    return problemRow(file + ":" + problem.line(), problem, () -> open(problem));
  }

  /// A problem as a row that can be chosen.
  static Button problemRow(String place, Problem problem, Runnable open) {
    String advice = problem.advice().isEmpty() ? "" : ": " + problem.advice();
    Button row = Widgets.button(place + "  " + problem.what() + advice, open, "problem-row");
    row.setMnemonicParsing(false);
    row.setWrapText(true);
    row.setMinWidth(0);
    row.setMaxWidth(Double.MAX_VALUE);
    row.setMinHeight(Region.USE_PREF_SIZE);
    return row;
  }

  private void open(Problem problem) {
    if (isHere(problem)) {
      bench.ifPresent(on -> on.view().reveal(problem.line()));
      return;
    }
    String place = problem.file() + ":" + problem.line();
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, place));
    said.setText(WORDS.say("studio.problems.copied", "place", place));
    Widgets.show(said, true);
  }
}
