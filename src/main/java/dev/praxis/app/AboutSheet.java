package dev.praxis.app;

import dev.praxis.lab.SnippetData;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// What the program is, and whose work it stands on.
final class AboutSheet extends VBox {
  private static final Words WORDS = Words.of(AboutSheet.class);

  AboutSheet() {
    var licences = new VBox();
    SnippetData.template(AboutSheet.class, "licences.txt")
        .lines()
        .forEach(line -> licences.getChildren().add(Widgets.wrapped(line, "small")));
    var scroll = new ScrollPane(licences);
    scroll.setFitToWidth(true);
    scroll.setPrefHeight(280);
    scroll.setAccessibleText(WORDS.say("about.licences"));
    getStyleClass().add("prose-column");
    setPrefWidth(560);
    getChildren()
        .addAll(
            Widgets.wrapped(WORDS.say("about.text", "version", Memory.version())),
            Widgets.wrapped(WORDS.say("about.licences"), "strong"),
            scroll);
  }
}
