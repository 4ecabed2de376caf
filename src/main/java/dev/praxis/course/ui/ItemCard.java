package dev.praxis.course.ui;

import dev.praxis.course.Item;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Moment;
import dev.praxis.quiz.Question;
import dev.praxis.quiz.QuestionFault;
import dev.praxis.quiz.ui.AnswerArea;
import dev.praxis.quiz.ui.QuestionCard;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A question in a lesson: put when its numbers are drawn, and put again with others.
public final class ItemCard {
  private static final Words WORDS = Words.of(ItemCard.class);

  /// What the card asks of the place it stands in.
  public interface Desk {
    Node rich(String markdown, String styleClass);

    /// Keeps an answer.
    void answered(Answered answered);

    /// Runs an experiment to its end.
    void moment(Experiment experiment, Consumer<Moment> made, Consumer<String> failed);

    /// The learner's latest run of the lesson's lab, or the lesson's own where there is none.
    void latest(Consumer<Moment> made, Consumer<String> failed);

    /// Whether a class looks on.
    boolean projected();

    /// What the next draw is seeded with.
    long seed(Item item);
  }

  /// One graded answer with what it takes to put the question again.
  ///
  /// @param about the run a question about a run was asked about
  public record Answered(
      Item.Posed posed, long seed, Optional<Experiment> about, QuestionCard.Given given) {}

  private final Item item;
  private String caption;
  private Optional<QuestionCard> card = Optional.empty();
  private final Desk desk;
  private final StackPane node = new StackPane();
  private long seed;

  public ItemCard(Item item, String caption, Desk desk) {
    this.item = item;
    this.caption = caption;
    this.desk = desk;
    this.seed = item.drawn() ? desk.seed(item) : item.id().hashCode();
    if (item.fromLab()) {
      offer();
    } else {
      put(Optional.empty());
    }
  }

  public Node node() {
    return node;
  }

  /// Numbers the question anew.
  public void caption(String text) {
    caption = text;
    card.ifPresent(shown -> shown.caption(text));
  }

  /// A question about a run is put when it is asked for: until then the run may still change.
  private void offer() {
    var put = Widgets.button(WORDS.say("item.put"), this::putLatest, "accent");
    put.setId("put-" + item.id());
    said(WORDS.say("item.from-lab"), put);
  }

  private void said(String sentence, Node... more) {
    var box = new VBox(Widgets.wrapped(sentence));
    box.getStyleClass().addAll("card", "question-card");
    box.getChildren().addAll(more);
    node.getChildren().setAll(box);
  }

  /// Another run may do better, so a question about one can be put again.
  private void failed(String sentence) {
    if (item.fromLab()) {
      var again = Widgets.button(WORDS.say("item.again.run"), this::again, "accent");
      again.setId("again-" + item.id());
      said(sentence, again);
    } else {
      said(sentence);
    }
  }

  private void putLatest() {
    said(WORDS.say("item.running"));
    desk.latest(moment -> put(Optional.of(moment)), this::failed);
  }

  private void put(Optional<Moment> about) {
    try {
      Item.Posed posed = item.ask(seed, about);
      var inside = new Inside(posed, seed, about.map(Moment::experiment));
      var fresh = new QuestionCard(posed.question(), caption, seed, inside);
      if (desk.projected()) {
        fresh.project();
      }
      if (item.drawn()) {
        String words = WORDS.say(item.fromLab() ? "item.again.run" : "item.again");
        var again = Widgets.button(words, this::again, "quiet");
        again.setId("again-" + item.id());
        fresh.offer(again);
      }
      node.getChildren().setAll(fresh.node());
      card = Optional.of(fresh);
      answeredBefore.filter(before -> before).ifPresent(before -> fresh.answeredBefore());
    } catch (QuestionFault fault) {
      failed(WORDS.say("item.fault", "fault", String.valueOf(fault.getMessage())));
    }
  }

  private Optional<Boolean> answeredBefore = Optional.empty();

  /// Shows that the question was answered rightly before.
  public void answeredBefore() {
    answeredBefore = Optional.of(true);
    if (!item.fromLab()) {
      put(Optional.empty());
    }
  }

  private void again() {
    seed++;
    answeredBefore = Optional.empty();
    if (item.fromLab()) {
      putLatest();
    } else {
      put(Optional.empty());
    }
  }

  /// The desk of the card inside, for one draw.
  private final class Inside implements QuestionCard.Desk {
    private final Item.Posed posed;
    private final long drawn;
    private final Optional<Experiment> about;

    Inside(Item.Posed posed, long drawn, Optional<Experiment> about) {
      this.posed = posed;
      this.drawn = drawn;
      this.about = about;
    }

    @Override
    public Node rich(String markdown, String styleClass) {
      return desk.rich(markdown, styleClass);
    }

    @Override
    public void answered(QuestionCard.Given given) {
      desk.answered(new Answered(posed, drawn, about, given));
    }

    @Override
    public void run(
        Question.Predict question, Consumer<QuestionCard.Came> came, Consumer<String> failed) {
      scene().run(came, failed);
    }

    @Override
    public void figure(
        Question.Point question, Consumer<AnswerArea.Board> drawn, Consumer<String> failed) {
      scene().figure(drawn, failed);
    }

    private PosedScene scene() {
      return new PosedScene(posed, desk::moment);
    }
  }
}
