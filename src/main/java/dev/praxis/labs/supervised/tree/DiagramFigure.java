package dev.praxis.labs.supervised.tree;

import dev.praxis.figure.TreeDiagram;
import dev.praxis.labs.supervised.tree.Node.Leaf;
import dev.praxis.labs.supervised.tree.Node.Question;
import dev.praxis.words.Numbers;
import dev.praxis.words.Words;
import java.util.Optional;

/// The tree as boxes: questions with their impurity, leaves with the class they say.
final class DiagramFigure {
  private final Words words;
  private final TreeState state;
  private final Criterion criterion;

  DiagramFigure(Words words, TreeConfig config, TreeState state) {
    this.words = words;
    this.state = state;
    this.criterion = config.limits().criterion();
  }

  /// What a node is called in every figure.
  static String link(Node node) {
    return "node:" + node.id();
  }

  TreeDiagram of(Node shown) {
    return new TreeDiagram(
        words.say("slot.tree"),
        words.say("tree.note"),
        words.say("tree.yes"),
        words.say("tree.no"),
        box(shown));
  }

  private TreeDiagram.Node box(Node node) {
    return switch (node) {
      case Leaf leaf -> box(leaf);
      case Question question -> box(question);
    };
  }

  private TreeDiagram.Node box(Leaf leaf) {
    return new TreeDiagram.Node(
        state.sample().classes().get(leaf.majority()),
        words.say("tree.leaf", "rows", leaf.rows(), "right", leaf.right()),
        leaf.majority(),
        leaf.share(),
        link(leaf),
        false,
        Optional.empty());
  }

  private TreeDiagram.Node box(Question question) {
    String detail =
        words.say(
            "tree.question",
            "rows",
            question.rows(),
            "criterion",
            words.say("criterion." + criterion.option),
            "impurity",
            Numbers.shown(criterion.impurity(question.counts())));
    return new TreeDiagram.Node(
        QuestionWords.asked(question, state.sample()),
        detail,
        -1,
        0,
        link(question),
        state.latest().filter(latest -> latest.id() == question.id()).isPresent(),
        Optional.of(new TreeDiagram.Children(box(question.yes()), box(question.no()))));
  }
}
