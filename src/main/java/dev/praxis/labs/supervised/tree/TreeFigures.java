package dev.praxis.labs.supervised.tree;

import dev.praxis.figure.Figure;
import dev.praxis.figure.Matrix;
import dev.praxis.lab.Drawing;
import dev.praxis.lab.View;
import dev.praxis.labs.supervised.tree.Node.Question;
import dev.praxis.statistics.Confusion;
import dev.praxis.words.Words;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is to be seen and known of a state.
final class TreeFigures {
  private final Words words;
  private final PlaneFigure plane;

  TreeFigures(Words words) {
    this.words = words;
    this.plane = new PlaneFigure(words);
  }

  Drawing draw(TreeConfig config, TreeState state, View view) throws InterruptedException {
    Node shown = state.shown();
    var scores = new TreeScores(state, shown);
    var figures = new LinkedHashMap<String, Figure>();
    figures.put("plane", plane.of(config, state, shown, view.draft()));
    view.progress().report(0.3);
    figures.put("tree", new DiagramFigure(words, config, state).of(shown));
    figures.put("confusion", confusion(scores.validation()));
    figures.put("rules", new RulesFigure(words, state.sample()).of(shown));
    view.progress().report(0.5);
    return new Drawing(
        figures,
        scores.all(view),
        facts(config, state, shown, scores),
        Optional.of(new TreeSaid(words, config, state, shown).narration(scores)));
  }

  private Matrix confusion(Confusion validation) {
    long[][] counts =
        Arrays.stream(validation.counts())
            .map(row -> Arrays.stream(row).asLongStream().toArray())
            .toArray(long[][]::new);
    return new Matrix(
        words.say("slot.confusion"),
        words.say("confusion.note", "right", validation.correct(), "rows", validation.rows()),
        words.say("confusion.truth"),
        words.say("confusion.said"),
        validation.classes(),
        counts);
  }

  private static Map<String, Object> facts(
      TreeConfig config, TreeState state, Node shown, TreeScores scores) {
    Sample sample = state.sample();
    Optional<Question> first = shown instanceof Question question ? Optional.of(question) : none();
    var facts = new LinkedHashMap<String, Object>();
    facts.put("leaves", (double) shown.leaves());
    facts.put("depth", (double) shown.depth());
    facts.put("questions", (double) state.tree().order().size());
    facts.put("revealed", (double) state.revealed());
    facts.put("rows", (double) sample.rows().length);
    facts.put("left_out", (double) sample.leftOut());
    facts.put("classes", List.copyOf(sample.classes()));
    facts.put("first_column", first.map(q -> sample.features().get(q.feature())).orElse(""));
    facts.put("first_value", first.map(Question::value).orElse(Double.NaN));
    facts.put("root_impurity", config.limits().criterion().impurity(shown.counts()));
    facts.put("gap", scores.train().accuracy() - scores.validation().accuracy());
    facts.put("split", sample.tableSplit().hash());
    facts.put("test_open", state.testOpen());
    return facts;
  }

  private static Optional<Question> none() {
    return Optional.empty();
  }
}
