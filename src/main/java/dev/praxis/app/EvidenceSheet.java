package dev.praxis.app;

import dev.praxis.evidence.Contents;
import dev.praxis.evidence.Evidence;
import dev.praxis.evidence.EvidenceProblem;
import dev.praxis.evidence.EvidenceText;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What the learner is about to hand in: in sentences, and as the very lines of the file. Only then
/// a name, and where it goes.
final class EvidenceSheet extends VBox {
  private static final Words WORDS = Words.of(EvidenceSheet.class);
  private static final String NAME = "learner";
  private static final int SENTENCES = 2;
  private final Window window;
  private final Consumer<String> saved;
  private final Label contents = Widgets.wrapped("");
  private final Label lessons = Widgets.wrapped("", "muted");
  private final ListView<String> lines = new ListView<>();
  private final TextField name = new TextField();
  private final Label fault = Widgets.wrapped("", "muted");
  private final Button save = Widgets.button(WORDS.say("evidence.save"), this::save, "accent");

  /// @param saved told in passing where the file is
  EvidenceSheet(Window window, Consumer<String> saved) {
    this.window = window;
    this.saved = saved;
    getStyleClass().add("evidence-sheet");
    lines.getStyleClass().add("evidence-lines");
    lines.setAccessibleText(WORDS.say("evidence.lines"));
    name.setId("evidence-name");
    name.setText(window.memory().recall(NAME).orElse(""));
    name.setAccessibleText(WORDS.say("evidence.name"));
    name.textProperty().addListener((observed, before, now) -> named());
    save.setId("evidence-save");
    save.setDefaultButton(true);
    Widgets.show(fault, false);
    var row = new HBox(Widgets.label(WORDS.say("evidence.name")), name, Widgets.spring(), save);
    row.getStyleClass().add("evidence-row");
    getChildren()
        .addAll(
            Widgets.wrapped(WORDS.say("evidence.about"), "muted"),
            contents,
            lessons,
            Widgets.label(WORDS.say("evidence.lines"), "strong"),
            lines,
            row,
            fault);
    named();
    window
        .work()
        .submit(
            () -> sealed(WORDS.say("evidence.nobody")),
            this::show,
            failed -> fault(String.valueOf(failed.getMessage())));
  }

  private void named() {
    save.setDisable(!Evidence.Head.isName(name.getText()));
  }

  private Evidence sealed(String learner) throws EvidenceProblem {
    return Evidences.sealed(learner, window.course(), window.memory().store());
  }

  private void show(Evidence evidence) {
    List<String> said = Contents.said(evidence.entries(), ZoneId.systemDefault());
    int sentences = Math.min(SENTENCES, said.size());
    contents.setText(String.join(" ", said.subList(0, sentences)));
    lessons.setText(String.join(" ", said.subList(sentences, said.size())));
    lines.setItems(FXCollections.observableList(EvidenceText.write(evidence).lines().toList()));
  }

  private void save() {
    String learner = name.getText().strip();
    window.memory().remember(NAME, learner);
    window
        .files()
        .save(WORDS.say("evidence.where"), WORDS.say("evidence.file"))
        .ifPresent(file -> save(learner, file));
  }

  private void save(String learner, Path file) {
    window
        .work()
        .submit(
            () -> {
              EvidenceText.save(sealed(learner), file);
              return file;
            },
            done -> saved.accept(WORDS.say("evidence.saved", "file", done)),
            failed -> fault(String.valueOf(failed.getMessage())));
  }

  private void fault(String sentence) {
    fault.setText(sentence);
    Widgets.show(fault, true);
  }
}
