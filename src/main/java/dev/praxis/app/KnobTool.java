package dev.praxis.app;

import dev.praxis.course.Block;
import dev.praxis.course.author.AuthorProblem;
import dev.praxis.course.author.LessonEdit;
import dev.praxis.lab.Knob;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// Which knobs of the lab can be moved and seen in this lesson. A choice shows at once in the lab;
/// its lines can be copied or written into the lesson.
final class KnobTool implements StudioTool {
  private static final Words WORDS = Words.of(KnobTool.class);
  private final VBox node = new VBox();
  private final FlowPane knobs = new FlowPane();
  private final Label lines = Widgets.wrapped("", "studio-text");
  private final Label said = Widgets.wrapped("", "muted");
  private final Set<String> lock = new TreeSet<>();
  private final Set<String> hide = new TreeSet<>();
  private Optional<Bench> bench = Optional.empty();
  private Optional<Block.LabBlock> block = Optional.empty();

  /// How free a knob is in a lesson.
  private enum Reach {
    FREE,
    LOCKED,
    HIDDEN
  }

  KnobTool() {
    node.getStyleClass().add("studio-rows");
    knobs.getStyleClass().add("studio-knobs");
    var write = Widgets.button(WORDS.say("studio.knobs.write"), this::write, "accent");
    write.setId("studio-knobs-write");
    var acts = new FlowPane(write, Widgets.button(WORDS.say("studio.copy"), this::copy));
    acts.getStyleClass().add("card-actions");
    node.getChildren()
        .addAll(Widgets.wrapped(WORDS.say("studio.knobs.note"), "muted"), acts, said, lines, knobs);
  }

  @Override
  public Region node() {
    return node;
  }

  @Override
  public void follow(Bench now) {
    bench = Optional.of(now);
    Optional<Block.LabBlock> shown =
        now.lab()
            .flatMap(
                session ->
                    now.view().lesson().labs().stream()
                        .filter(
                            each ->
                                each.experiment().lab().equals(session.model().lab().spec().id()))
                        .findFirst());
    if (!shown.equals(block)) {
      block = shown;
      build();
    }
  }

  private void build() {
    lock.clear();
    hide.clear();
    knobs.getChildren().clear();
    block.ifPresent(
        of -> {
          lock.addAll(of.lock());
          hide.addAll(of.hide());
        });
    bench
        .flatMap(Bench::lab)
        .ifPresent(
            session ->
                session
                    .model()
                    .lab()
                    .spec()
                    .knobs()
                    .forEach(knob -> knobs.getChildren().add(row(session, knob))));
    say("");
    lines();
  }

  private HBox row(LabSession session, Knob knob) {
    String label =
        session.model().lab().words().find("knob." + knob.id() + ".label").orElse(knob.id());
    var box = new ComboBox<Reach>();
    box.getItems().setAll(Reach.values());
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Reach reach) {
            return reach == null
                ? ""
                : WORDS.say("studio.knobs." + reach.name().toLowerCase(java.util.Locale.ROOT));
          }

          @Override
          public Reach fromString(String shown) {
            return Reach.FREE;
          }
        });
    box.setAccessibleText(label);
    box.setId("studio-knob-" + knob.id());
    box.setValue(
        hide.contains(knob.id())
            ? Reach.HIDDEN
            : lock.contains(knob.id()) ? Reach.LOCKED : Reach.FREE);
    box.valueProperty().addListener((observed, before, now) -> reach(session, knob.id(), now));
    var row = new HBox(Widgets.label(label, "studio-knob"), box);
    row.getStyleClass().add("home-row");
    return row;
  }

  private void reach(LabSession session, String knob, Reach reach) {
    lock.remove(knob);
    hide.remove(knob);
    switch (reach) {
      case FREE -> {}
      case LOCKED -> lock.add(knob);
      case HIDDEN -> hide.add(knob);
    }
    session.pane().restrict(List.copyOf(lock), List.copyOf(hide));
    lines();
  }

  private void say(String sentence) {
    said.setText(sentence);
    Widgets.show(said, !sentence.isEmpty());
  }

  private void lines() {
    lines.setText(LessonEdit.line("lock", lock) + "\n" + LessonEdit.line("hide", hide));
  }

  private void copy() {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, lines.getText()));
  }

  private void write() {
    bench.ifPresent(
        on ->
            block.ifPresent(
                lab -> {
                  try {
                    new LessonEdit(on.view().lesson()).restrict(lab, lock, hide);
                    say(WORDS.say("studio.knobs.written"));
                  } catch (AuthorProblem problem) {
                    say(problem.sentence());
                  }
                }));
  }
}
