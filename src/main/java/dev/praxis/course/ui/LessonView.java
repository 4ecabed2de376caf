package dev.praxis.course.ui;

import dev.praxis.course.Anchor;
import dev.praxis.course.Block;
import dev.praxis.course.Item;
import dev.praxis.course.Lesson;
import dev.praxis.course.RichText;
import dev.praxis.course.SameText;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Moment;
import dev.praxis.lab.Walkthrough;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One lesson to read and answer.
public final class LessonView extends ScrollPane {
  private static final Words WORDS = Words.of(LessonView.class);

  /// What a lesson asks of the window around it.
  public interface Desk extends LessonLinks {
    /// Keeps an answer.
    void answered(ItemCard.Answered answered);

    /// Runs an experiment to its end.
    void moment(Experiment experiment, Consumer<Moment> made, Consumer<String> failed);

    /// The learner's latest run of the lesson's lab, or the lesson's own where there is none.
    void latest(Consumer<Moment> made, Consumer<String> failed);

    /// Whether a class looks on: answers stay hidden until they are asked for.
    boolean projected();

    /// What the next draw of a question is seeded with.
    long seed(Item item);

    boolean answeredRight(String question);

    /// Sets up the lab of a block beside the text.
    void openLab(Block.LabBlock block);

    void startWalkthrough(Walkthrough walkthrough);

    /// Whether the learner is somewhere inside the walkthrough.
    boolean begun(Walkthrough walkthrough);

    /// The learner has come to the end.
    void finished();

    /// What the learner keeps beside the paragraphs.
    Marginalia notes();

    /// The title of another lesson.
    String titleOf(String lesson);
  }

  private final Blocks blocks;
  private final Desk desk;
  private final VBox column = new VBox();
  private final Margin margin;
  private Lesson lesson;
  private List<Piece> pieces = List.of();
  private final Map<Node, ItemCard> cards = new HashMap<>();

  /// A block, what shows it, and that with its margin.
  private record Piece(Block block, Node inner, Node node) {}

  public LessonView(Lesson lesson, Path folder, FormulaImages formulas, Desk desk) {
    this.lesson = lesson;
    this.desk = desk;
    this.margin = new Margin(this, desk.notes());
    this.blocks = new Blocks(formulas, desk, Optional.of(folder));
    getStyleClass().add("lesson-scroll");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    column.getStyleClass().add("lesson");
    compose();
    var centred = new StackPane(column);
    setContent(centred);
    setAccessibleText(lesson.title());
  }

  /// Shows the lesson as it reads now. What did not change stays as it is on screen, answers
  /// included, and so does the place in the text.
  public void reread(Lesson now) {
    lesson = now;
    var place = TextPlace.of(this, column);
    compose();
    place.restore();
    setAccessibleText(lesson.title());
  }

  /// Scrolls to what stands on a line of the lesson's file.
  public void reveal(int line) {
    Node there = column.getChildren().getFirst();
    for (Piece piece : pieces) {
      if (piece.block().line() <= line) {
        there = piece.node();
      }
    }
    TextPlace.show(this, there);
  }

  /// Scrolls to the block of an anchor, or to the end, where notes without a block stand.
  public void reveal(String anchor) {
    TextPlace.show(this, margin.find(anchor).orElseGet(margin::orphans));
  }

  /// Opens the note beside the block of an anchor.
  public void openNote(String anchor) {
    margin.open(anchor);
  }

  /// Hands over the notes written so far.
  public void keepNotes() {
    margin.flush();
  }

  private void compose() {
    var left = new ArrayList<>(pieces);
    var fresh = new ArrayList<Piece>();
    List<Anchor> anchors = Anchor.of(lesson.blocks());
    for (Block block : lesson.blocks()) {
      Optional<Piece> same =
          left.stream()
              .filter(piece -> SameText.of((Record) piece.block(), (Record) block))
              .findFirst();
      same.ifPresent(left::remove);
      Piece piece =
          same.map(old -> new Piece(block, old.inner(), old.node())).orElseGet(() -> piece(block));
      if (piece.node() instanceof Beside beside) {
        beside.at(block, anchors.get(fresh.size()).toString());
      }
      fresh.add(piece);
    }
    pieces = List.copyOf(fresh);
    var nodes = new ArrayList<Node>();
    nodes.add(header());
    pieces.forEach(piece -> nodes.add(piece.node()));
    nodes.add(margin.orphans());
    nodes.add(end());
    margin.arrange(
        nodes.stream().filter(Beside.class::isInstance).map(Beside.class::cast).toList());
    column.getChildren().setAll(nodes);
    captions();
  }

  private Piece piece(Block block) {
    Node inner = node(block);
    return new Piece(block, inner, margin.beside(block, inner));
  }

  /// Numbers the questions anew: one may have come before those that stayed.
  private void captions() {
    int number = 1;
    for (Piece piece : pieces) {
      ItemCard card = cards.get(piece.inner());
      if (card != null) {
        card.caption(caption(number++));
      }
    }
  }

  private String caption(int number) {
    return WORDS.say("lesson.check", "number", number, "count", lesson.questions().size());
  }

  private Node header() {
    var facts = new ArrayList<String>();
    facts.add(
        WORDS.say(
            "lesson.facts", "minutes", lesson.minutes(), "objectives", lesson.objectives().size()));
    if (lesson.draft()) {
      facts.add(WORDS.say("lesson.draft"));
    }
    if (!lesson.needs().isEmpty()) {
      facts.add(
          WORDS.say(
              "lesson.needs",
              "lessons",
              String.join(", ", lesson.needs().stream().map(desk::titleOf).toList())));
    }
    var box =
        new VBox(
            Widgets.wrapped(lesson.title(), "lesson-title"),
            Widgets.wrapped(String.join(" · ", facts), "lesson-facts"));
    box.getStyleClass().add("option-texts");
    return box;
  }

  private Node node(Block block) {
    return switch (block) {
      case Block.QuizBlock quiz -> question(quiz);
      case Block.WalkthroughBlock walkthrough -> walkthrough(walkthrough.walkthrough());
      case Block.LabBlock lab -> lab(lab);
      default -> blocks.node(block).orElseThrow();
    };
  }

  private Node question(Block.QuizBlock quiz) {
    var card =
        new ItemCard(
            quiz.item(), caption(lesson.questions().indexOf(quiz.question()) + 1), new Questions());
    cards.put(card.node(), card);
    if (desk.answeredRight(quiz.question().id())) {
      card.answeredBefore();
    }
    return card.node();
  }

  /// What questions ask of this lesson's window.
  private final class Questions implements ItemCard.Desk {
    @Override
    public Node rich(String markdown, String styleClass) {
      return LessonView.this.rich(markdown, styleClass);
    }

    @Override
    public void answered(ItemCard.Answered answered) {
      desk.answered(answered);
    }

    @Override
    public void moment(Experiment experiment, Consumer<Moment> made, Consumer<String> failed) {
      desk.moment(experiment, made, failed);
    }

    @Override
    public void latest(Consumer<Moment> made, Consumer<String> failed) {
      desk.latest(made, failed);
    }

    @Override
    public boolean projected() {
      return desk.projected();
    }

    @Override
    public long seed(Item item) {
      return desk.seed(item);
    }
  }

  /// Markdown of questions and steps as a node.
  public Node rich(String markdown, String styleClass) {
    return blocks.inline(RichText.blocks(markdown), styleClass);
  }

  private Node lab(Block.LabBlock block) {
    var open = Widgets.button(WORDS.say("lesson.open-lab"), () -> desk.openLab(block));
    var row = new HBox(open);
    row.getStyleClass().add("question-actions");
    return row;
  }

  private Node walkthrough(Walkthrough walkthrough) {
    String act = WORDS.say(desk.begun(walkthrough) ? "lesson.resume" : "lesson.start");
    var start = Widgets.button(act, () -> desk.startWalkthrough(walkthrough), "accent");
    start.setId("start-walkthrough");
    var text =
        Widgets.wrapped(
            WORDS.say("lesson.walkthrough", "steps", walkthrough.stages().size()), "strong");
    var column = new VBox(text, start);
    column.getStyleClass().addAll("card", "question-card");
    return column;
  }

  private Node end() {
    var row = new HBox(Widgets.button(WORDS.say("lesson.done"), desk::finished, "accent"));
    row.getStyleClass().add("question-actions");
    return row;
  }

  public Lesson lesson() {
    return lesson;
  }
}
