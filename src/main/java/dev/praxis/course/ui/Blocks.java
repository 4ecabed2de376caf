package dev.praxis.course.ui;

import dev.praxis.course.Block;
import dev.praxis.course.Inline;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Separator;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

/// Blocks of a lesson as nodes. Quiz, lab and walkthrough blocks are the lesson's own affair.
public final class Blocks {
  private static final Words WORDS = Words.of(Blocks.class);
  /// Texts up to this length stay on one line in a table.
  private static final int SHORT_CELL = 12;
  private final Inlines inlines;
  private final FormulaImages formulas;
  private final Optional<Path> folder;

  /// @param folder where images are, for texts that may have them
  public Blocks(FormulaImages formulas, LessonLinks links, Optional<Path> folder) {
    this.inlines = new Inlines(formulas, links);
    this.formulas = formulas;
    this.folder = folder;
  }

  /// A text of blocks, one under the other.
  public VBox column(List<Block> blocks) {
    var column = new VBox();
    column.getStyleClass().add("prose-column");
    blocks.forEach(block -> node(block).ifPresent(column.getChildren()::add));
    return column;
  }

  Optional<Node> node(Block block) {
    return switch (block) {
      case Block.Heading heading -> Optional.of(heading(heading));
      case Block.Paragraph paragraph ->
          Optional.of(
              copyable(
                  inlines.flow(paragraph.text(), "paragraph"), Inlines.plain(paragraph.text())));
      case Block.ListBlock list -> Optional.of(list(list));
      case Block.TableBlock table -> Optional.of(table(table));
      case Block.Callout callout -> Optional.of(callout(callout));
      case Block.CodeBlock code -> Optional.of(code(code));
      case Block.FormulaBlock formula -> Optional.of(formula(formula));
      case Block.ImageBlock image -> image(image);
      case Block.QuoteBlock quote -> Optional.of(styled(column(quote.blocks()), "quote"));
      case Block.Divider divider -> Optional.of(new Separator());
      case Block.Footnotes notes -> Optional.of(footnotes(notes));
      case Block.QuizBlock quiz -> Optional.empty();
      case Block.WalkthroughBlock walkthrough -> Optional.empty();
      case Block.LabBlock lab -> Optional.empty();
    };
  }

  private static <N extends Region> N styled(N node, String styleClass) {
    node.getStyleClass().add(styleClass);
    return node;
  }

  private Node heading(Block.Heading heading) {
    TextFlow flow = inlines.flow(heading.text(), "heading-" + Math.min(heading.level(), 4));
    flow.setAccessibleRoleDescription(WORDS.say("heading"));
    return flow;
  }

  private Node list(Block.ListBlock list) {
    var rows = styled(new VBox(), "list");
    int number = list.start();
    for (List<Block> item : list.items()) {
      Label mark = Widgets.label(list.ordered() ? number++ + "." : "•", "list-mark");
      VBox body = column(item);
      HBox.setHgrow(body, Priority.ALWAYS);
      rows.getChildren().add(styled(new HBox(mark, body), "list-item"));
    }
    return rows;
  }

  private Node table(Block.TableBlock table) {
    var grid = styled(new GridPane(), "prose-table");
    row(grid, table, table.header(), 0, "table-header");
    int line = 1;
    for (Block.TableBlock.Row row : table.rows()) {
      row(grid, table, row, line++, "table-cell");
    }
    return copyable(grid, tableText(table));
  }

  private void row(
      GridPane grid,
      Block.TableBlock table,
      Block.TableBlock.Row row,
      int line,
      String styleClass) {
    for (int i = 0; i < row.cells().size(); i++) {
      TextFlow cell = inlines.flow(row.cells().get(i), styleClass);
      if (Inlines.plain(row.cells().get(i)).length() <= SHORT_CELL) {
        cell.setMinWidth(Region.USE_PREF_SIZE);
      }
      GridPane.setHalignment(cell, alignment(table.columns().get(i)));
      cell.setTextAlignment(
          switch (table.columns().get(i)) {
            case LEFT -> javafx.scene.text.TextAlignment.LEFT;
            case CENTER -> javafx.scene.text.TextAlignment.CENTER;
            case RIGHT -> javafx.scene.text.TextAlignment.RIGHT;
          });
      grid.add(cell, i, line);
    }
  }

  private static HPos alignment(Block.TableBlock.Alignment alignment) {
    return switch (alignment) {
      case LEFT -> HPos.LEFT;
      case CENTER -> HPos.CENTER;
      case RIGHT -> HPos.RIGHT;
    };
  }

  private static String tableText(Block.TableBlock table) {
    var text = new StringBuilder(rowText(table.header()));
    table.rows().forEach(row -> text.append('\n').append(rowText(row)));
    return text.toString();
  }

  private static String rowText(Block.TableBlock.Row row) {
    return String.join("\t", row.cells().stream().map(Inlines::plain).toList());
  }

  private Node callout(Block.Callout callout) {
    String kind = callout.kind().name().toLowerCase(java.util.Locale.ROOT);
    var box =
        new VBox(
            Widgets.label(WORDS.say("callout." + kind), "callout-title"), column(callout.blocks()));
    box.getStyleClass().addAll("callout", "callout-" + kind);
    return box;
  }

  private Node code(Block.CodeBlock code) {
    var box = new StackPane(CodeView.of(code.text().stripTrailing()));
    box.getStyleClass().add("code-block");
    return copyable(box, code.text());
  }

  private Node formula(Block.FormulaBlock formula) {
    var box = new StackPane(new FormulaView(formula.latex(), true, formulas));
    box.getStyleClass().add("formula-block");
    return copyable(box, formula.latex());
  }

  private Optional<Node> image(Block.ImageBlock block) {
    return folder.map(
        place -> {
          var view = new ImageView(new Image(place.resolve(block.path()).toUri().toString(), true));
          view.setPreserveRatio(true);
          view.setFitWidth(560);
          view.setAccessibleText(block.alt());
          return new VBox(view, Widgets.wrapped(block.alt(), "caption"));
        });
  }

  private Node footnotes(Block.Footnotes notes) {
    var rows = styled(new VBox(), "footnotes");
    for (Block.Footnotes.Note note : notes.notes()) {
      VBox body = column(note.blocks());
      HBox.setHgrow(body, Priority.ALWAYS);
      rows.getChildren()
          .add(
              styled(new HBox(Widgets.label(note.number() + ".", "list-mark"), body), "list-item"));
    }
    return rows;
  }

  /// Adds “Copy” to the node's menu.
  private static <N extends Node> N copyable(N node, String text) {
    var copy = new MenuItem(WORDS.say("copy"));
    copy.setOnAction(
        event ->
            Clipboard.getSystemClipboard()
                .setContent(java.util.Map.of(DataFormat.PLAIN_TEXT, text)));
    var menu = new ContextMenu(copy);
    node.setOnContextMenuRequested(
        event -> {
          menu.show(node, event.getScreenX(), event.getScreenY());
          event.consume();
        });
    return node;
  }

  /// The first line of rich text as a flow: questions and options.
  public Node inline(List<Block> blocks, String styleClass) {
    if (blocks.size() == 1
        && blocks.getFirst() instanceof Block.Paragraph(List<Inline> text, int line)) {
      return inlines.flow(text, styleClass);
    }
    VBox column = column(blocks);
    column.getStyleClass().add(styleClass);
    return column;
  }
}
