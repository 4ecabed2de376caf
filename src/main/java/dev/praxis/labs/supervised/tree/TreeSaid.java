package dev.praxis.labs.supervised.tree;

import dev.praxis.lab.Narration;
import dev.praxis.labs.supervised.tree.Node.Question;
import dev.praxis.words.Numbers;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What is said of a state: the question shown last, and at both ends what the rows allow.
final class TreeSaid {
  private static final int RARE = 3;
  private final Words words;
  private final Criterion criterion;
  private final TreeConfig config;
  private final TreeState state;
  private final Node shown;

  TreeSaid(Words words, TreeConfig config, TreeState state, Node shown) {
    this.words = words;
    this.criterion = config.limits().criterion();
    this.config = config;
    this.state = state;
    this.shown = shown;
  }

  Narration narration(TreeScores scores) {
    var sentences = new ArrayList<String>();
    sentences.add(state.latest().map(this::question).orElseGet(this::start));
    if (state.complete() && state.revealed() > 0) {
      sentences.add(done(scores));
    }
    if (state.complete() || state.revealed() == 0) {
      sentences.addAll(asides());
    }
    if (state.testOpen()) {
      sentences.add(words.say("said.test-open"));
    }
    return new Narration(
        String.join(" ", sentences),
        state.latest().map(this::formula),
        config.limits().depth() == 0
            ? Optional.empty()
            : Optional.of(TreeSnippet.fitLine(state.sample())));
  }

  private String start() {
    String key =
        !state.complete()
            ? "said.start"
            : config.limits().depth() == 0 ? "said.depth-0" : "said.no-question";
    return words.say(
        key,
        "rows",
        shown.rows(),
        "class",
        state.sample().classes().get(shown.majority()),
        "criterion",
        criterionName(),
        "impurity",
        Numbers.shown(criterion.impurity(shown.counts())));
  }

  private String criterionName() {
    return words.say("criterion." + criterion.option);
  }

  private String question(Question question) {
    return words.say(
        "said.question",
        "question",
        QuestionWords.asked(question, state.sample()),
        "rows",
        question.rows(),
        "yes",
        question.yes().rows(),
        "no",
        question.no().rows(),
        "criterion",
        criterionName(),
        "before",
        Numbers.shown(criterion.impurity(question.counts())),
        "after",
        Numbers.shown(question.impurityAfter(criterion)));
  }

  /// The impurity after the question: both answers, weighted by rows.
  private String formula(Question question) {
    return "%s + %s = %s"
        .formatted(
            term(question.yes(), question.rows()),
            term(question.no(), question.rows()),
            Numbers.fixed(question.impurityAfter(criterion), 3));
  }

  private String term(Node answer, int rows) {
    return "\\tfrac{%s}{%s} \\cdot %s"
        .formatted(answer.rows(), rows, Numbers.fixed(criterion.impurity(answer.counts()), 3));
  }

  private String done(TreeScores scores) {
    boolean judged = scores.validation().rows() > 0;
    return words.say(
        judged ? "said.done" : "said.done-unjudged",
        "leaves",
        shown.leaves(),
        "train",
        Numbers.shown(scores.train().accuracy()),
        "validation",
        Numbers.shown(scores.validation().accuracy()));
  }

  private List<String> asides() {
    var asides = new ArrayList<String>();
    Sample sample = state.sample();
    if (sample.leftOut() > 0) {
      asides.add(words.say("said.left-out", "rows", sample.leftOut()));
    }
    int[] sizes = sample.sizes();
    List<String> rare =
        IntStream.range(0, sizes.length)
            .filter(c -> sizes[c] < RARE)
            .mapToObj(c -> sample.classes().get(c))
            .toList();
    if (!rare.isEmpty()) {
      asides.add(words.say("said.rare", "classes", String.join(", ", rare), "least", RARE));
    }
    return asides;
  }
}
