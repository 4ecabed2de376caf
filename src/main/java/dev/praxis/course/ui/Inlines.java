package dev.praxis.course.ui;

import dev.praxis.course.Inline;
import dev.praxis.course.Target;
import dev.praxis.widgets.ui.Widgets;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Runs of text as a flow of nodes.
final class Inlines {
  private final FormulaImages formulas;
  private final LessonLinks links;

  Inlines(FormulaImages formulas, LessonLinks links) {
    this.formulas = formulas;
    this.links = links;
  }

  TextFlow flow(List<Inline> inlines, String... classes) {
    var flow = new TextFlow();
    flow.getStyleClass().addAll(classes);
    add(flow, inlines, List.of());
    flow.setAccessibleText(plain(inlines));
    return flow;
  }

  private void add(TextFlow flow, List<Inline> inlines, List<String> styles) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Plain plain -> flow.getChildren().add(text(plain.text(), styles));
        case Inline.Emphasis emphasis -> add(flow, emphasis.text(), with(styles, "emphasis"));
        case Inline.Strong strong -> add(flow, strong.text(), with(styles, "strong-text"));
        case Inline.Code code -> flow.getChildren().add(Widgets.label(code.text(), "inline-code"));
        case Inline.Formula formula ->
            flow.getChildren().add(new FormulaView(formula.latex(), false, formulas));
        case Inline.Link link -> flow.getChildren().add(link(link));
        case Inline.LineBreak line -> flow.getChildren().add(new Text("\n"));
        case Inline.FootnoteMark mark ->
            flow.getChildren().add(text("[" + mark.number() + "]", with(styles, "footnote-mark")));
      }
    }
  }

  private static List<String> with(List<String> styles, String more) {
    return java.util.stream.Stream.concat(styles.stream(), java.util.stream.Stream.of(more))
        .toList();
  }

  private static Text text(String content, List<String> styles) {
    var text = new Text(content);
    text.getStyleClass().add("prose");
    text.getStyleClass().addAll(styles);
    return text;
  }

  private Node link(Inline.Link link) {
    var node = new Hyperlink(plain(link.text()));
    node.setOnAction(event -> links.follow(link.target()));
    node.getStyleClass().add("prose-link");
    switch (link.target()) {
      case Target.ToLab lab -> {}
      case Target.ToLesson lesson -> {}
      case Target.ToTerm term -> node.getStyleClass().add("term-link");
      case Target.ToWeb web -> node.setTooltip(new Tooltip(web.address().toString()));
    }
    return node;
  }

  /// The words alone, formulas as their source.
  static String plain(List<Inline> inlines) {
    var words = new StringBuilder();
    for (Inline inline : inlines) {
      words.append(
          switch (inline) {
            case Inline.Plain plain -> plain.text();
            case Inline.Emphasis emphasis -> plain(emphasis.text());
            case Inline.Strong strong -> plain(strong.text());
            case Inline.Code code -> code.text();
            case Inline.Formula formula -> formula.latex();
            case Inline.Link link -> plain(link.text());
            case Inline.LineBreak line -> "\n";
            case Inline.FootnoteMark mark -> "[" + mark.number() + "]";
          });
    }
    return words.toString();
  }
}
