package dev.praxis.course.ui;

import dev.praxis.course.Anchor;
import dev.praxis.course.Block;
import dev.praxis.course.ui.Marginalia.Jotting;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// What stands beside the blocks of one lesson: a mark each, at most one open editor, and the notes
/// whose paragraph is gone.
final class Margin {
  private static final Words WORDS = Words.of(Margin.class);
  private static final Duration REST = Duration.millis(500);
  private static final int QUOTED = 160;
  private final ScrollPane lesson;
  private final Marginalia kept;
  private final Map<String, Jotting> jottings = new LinkedHashMap<>();
  private final Map<String, Jotting> unsaved = new LinkedHashMap<>();
  private final ToggleGroup marks = new ToggleGroup();
  private final PauseTransition rest = new PauseTransition(REST);
  private final VBox orphans = new VBox();
  private List<Beside> blocks = List.of();

  Margin(ScrollPane lesson, Marginalia kept) {
    this.lesson = lesson;
    this.kept = kept;
    kept.kept().forEach(jotting -> jottings.put(jotting.anchor(), jotting));
    rest.setOnFinished(event -> flush());
    orphans.getStyleClass().addAll("card", "orphans");
    marks
        .selectedToggleProperty()
        .addListener((observed, before, now) -> opened(of(before), of(now)));
  }

  /// A block with its mark, where the block is one that can be written beside.
  Node beside(Block block, Node shown) {
    return switch (block) {
      case Block.Divider divider -> shown;
      case Block.LabBlock lab -> shown;
      case Block.WalkthroughBlock walkthrough -> shown;
      case Block.Heading heading -> marked(block, shown);
      case Block.Paragraph paragraph -> marked(block, shown);
      case Block.ListBlock list -> marked(block, shown);
      case Block.TableBlock table -> marked(block, shown);
      case Block.Callout callout -> marked(block, shown);
      case Block.CodeBlock code -> marked(block, shown);
      case Block.FormulaBlock formula -> marked(block, shown);
      case Block.ImageBlock image -> marked(block, shown);
      case Block.QuoteBlock quote -> marked(block, shown);
      case Block.QuizBlock quiz -> marked(block, shown);
      case Block.Footnotes notes -> marked(block, shown);
    };
  }

  /// With the keyboard the marks are walked up and down, so the text goes along.
  private Beside marked(Block block, Node shown) {
    var beside = new Beside(block, shown);
    beside.mark().focusedProperty().subscribe(focused -> follow(beside, focused));
    return beside;
  }

  private void follow(Beside beside, boolean focused) {
    if (focused) {
      TextPlace.bring(lesson, beside);
    }
  }

  /// Takes the blocks as they stand now.
  void arrange(List<Beside> now) {
    blocks = List.copyOf(now);
    List<Toggle> inOrder = blocks.stream().map(block -> (Toggle) block.mark()).toList();
    if (!marks.getToggles().equals(inOrder)) {
      marks.getToggles().setAll(inOrder);
    }
    blocks.forEach(block -> block.show(jotting(block)));
    showOrphans();
  }

  /// Notes whose paragraph is gone or reads otherwise, for the lesson's end.
  Node orphans() {
    return orphans;
  }

  private Jotting jotting(Beside block) {
    String words = Anchor.words(block.block());
    String quote = words.length() > QUOTED ? words.substring(0, QUOTED) + "…" : words;
    return Optional.ofNullable(jottings.get(block.anchor()))
        .map(old -> new Jotting(old.anchor(), quote, old.text(), old.bookmark()))
        .orElseGet(() -> new Jotting(block.anchor(), quote, "", false));
  }

  private Optional<Beside> of(@org.jspecify.annotations.Nullable Toggle mark) {
    return blocks.stream().filter(block -> block.mark() == mark).findFirst();
  }

  private void opened(Optional<Beside> before, Optional<Beside> now) {
    flush();
    before.ifPresent(Beside::putAway);
    now.ifPresent(
        block -> {
          var editor =
              new NoteEditor(
                  jotting(block), jotting -> changed(block, jotting), new Closing(block));
          block.put(editor);
          editor.write();
        });
  }

  /// What an open editor asks.
  private final class Closing implements NoteEditor.Desk {
    private final Beside block;

    Closing(Beside block) {
      this.block = block;
    }

    @Override
    public void report() {
      kept.report(block.block());
    }

    @Override
    public void close() {
      block.mark().setSelected(false);
      block.mark().requestFocus();
    }
  }

  private void changed(Beside block, Jotting jotting) {
    block.show(jotting);
    note(jotting);
    rest.playFromStart();
  }

  private void note(Jotting jotting) {
    jottings.put(jotting.anchor(), jotting);
    unsaved.put(jotting.anchor(), jotting);
  }

  /// Hands over what has been written since.
  void flush() {
    rest.stop();
    List.copyOf(unsaved.values()).forEach(kept::keep);
    unsaved.clear();
  }

  /// The block of an anchor; nothing where it is gone.
  Optional<Node> find(String anchor) {
    return blocks.stream()
        .filter(block -> block.anchor().equals(anchor))
        .map(Node.class::cast)
        .findFirst();
  }

  /// Opens the note beside a block.
  void open(String anchor) {
    blocks.stream()
        .filter(block -> block.anchor().equals(anchor))
        .forEach(block -> block.mark().setSelected(true));
  }

  private void showOrphans() {
    Set<String> there = new HashSet<>();
    blocks.forEach(block -> there.add(block.anchor()));
    List<Jotting> left =
        jottings.values().stream()
            .filter(jotting -> !jotting.isEmpty() && !there.contains(jotting.anchor()))
            .toList();
    Widgets.show(orphans, !left.isEmpty());
    orphans
        .getChildren()
        .setAll(
            Widgets.wrapped(WORDS.say("note.orphans"), "section-title"),
            Widgets.wrapped(WORDS.say("note.orphans.why"), "muted"));
    left.forEach(jotting -> orphans.getChildren().add(orphan(jotting)));
  }

  private Node orphan(Jotting jotting) {
    var quote = Widgets.wrapped(jotting.quote(), "muted");
    var text =
        Widgets.wrapped(
            jotting.text().isBlank() ? WORDS.say("note.bookmark") : jotting.text().strip());
    var remove =
        Widgets.button(
            WORDS.say("note.remove"),
            () -> {
              note(new Jotting(jotting.anchor(), jotting.quote(), "", false));
              flush();
              showOrphans();
            },
            "quiet");
    remove.setAccessibleText(WORDS.say("note.remove.of", "quote", jotting.quote()));
    var row = new VBox(quote, text, new HBox(remove));
    row.getStyleClass().add("orphan");
    return row;
  }
}
