package dev.praxis.labs.supervised.tree;

import com.google.auto.service.AutoService;
import dev.praxis.data.Dataset;
import dev.praxis.lab.Drawing;
import dev.praxis.lab.Edit;
import dev.praxis.lab.Gesture;
import dev.praxis.lab.Lab;
import dev.praxis.lab.LabSpec;
import dev.praxis.lab.Materials;
import dev.praxis.lab.Notice;
import dev.praxis.lab.Predictor;
import dev.praxis.lab.Refusal;
import dev.praxis.lab.Settings;
import dev.praxis.lab.Step;
import dev.praxis.lab.Turn;
import dev.praxis.lab.View;
import dev.praxis.words.Words;
import java.util.Optional;

/// A classification tree, one question a tick. The whole tree is fitted at the start; a tick shows
/// the next of its questions.
@AutoService(Lab.class)
@SuppressWarnings("rawtypes") // a service type cannot carry parameters
public final class TreeLab implements Lab<TreeConfig, TreeState> {
  private static final int QUESTION = 0;
  private static final int LEVEL = 1;
  private final Words words = Words.of(TreeLab.class);
  private final TreeFigures figures = new TreeFigures(words);

  @Override
  public LabSpec spec() {
    return TreeSpec.SPEC;
  }

  @Override
  public Words words() {
    return words;
  }

  @Override
  public TreeConfig read(Settings settings, Materials materials) {
    return TreeConfig.of(settings);
  }

  @Override
  public TreeState start(TreeConfig config, Materials materials, Turn turn)
      throws Refusal, InterruptedException {
    Dataset data = materials.table("data");
    long seed = turn.librarySeed();
    Sample sample = Sample.of(data, config, seed);
    checkClasses(sample);
    int[] train = sample.split().train();
    double[][] values = sample.valuesOf(train);
    checkValues(sample, values);
    Node root =
        turn.seeded(
            () ->
                Growth.grow(
                    values, sample.codesOf(train), sample.classes().size(), config.limits()));
    Unfolding tree = Unfolding.of(root, config.limits().criterion());
    return new TreeState(sample, tree, 0, false, seed);
  }

  private void checkClasses(Sample sample) throws Refusal {
    String target = sample.target().name();
    int classes = sample.classes().size();
    if (sample.rows().length == 0) {
      throw refuse("no-rows", "target", target, "rows", sample.data().rows());
    }
    if (classes == 1) {
      throw refuse("one-class", "target", target, "class", sample.classes().getFirst());
    }
    if (classes > TreeSpec.MOST_CLASSES) {
      throw refuse(
          "many-classes", "target", target, "found", classes, "most", TreeSpec.MOST_CLASSES);
    }
  }

  private void checkValues(Sample sample, double[][] values) throws Refusal {
    for (int j = 0; j < sample.features().size(); j++) {
      if (!Growth.tellsApart(values, j)) {
        throw refuse("too-large", "column", sample.features().get(j));
      }
    }
  }

  private Refusal refuse(String key, Object... namesAndValues) {
    return new Refusal(
        new Notice(words.say(key, namesAndValues), words.say(key + ".try", namesAndValues)));
  }

  @Override
  public Step<TreeState> step(TreeConfig config, TreeState state, Turn turn) {
    if (state.complete()) {
      return new Step.Finished<>(state);
    }
    TreeState next = state.oneMore();
    boolean level = next.tree().completesLevel(next.revealed());
    return new Step.Moved<>(next, level ? LEVEL : QUESTION);
  }

  @Override
  public TreeState edit(TreeConfig config, TreeState state, Edit edit) throws Refusal {
    if (!edit.handle().equals(TreeSpec.OPEN_TEST)
        || !(edit.gesture() instanceof Gesture.Pressed pressed)) {
      return Lab.super.edit(config, state, edit);
    }
    return state.withTestOpen();
  }

  @Override
  public Drawing draw(TreeConfig config, TreeState state, View view) throws InterruptedException {
    return figures.draw(config, state, view);
  }

  @Override
  public boolean serves() {
    return true;
  }

  @Override
  public Optional<Predictor> predictor(TreeConfig config, TreeState state) {
    return Optional.of(new TreeModel(state.sample(), state.shown()));
  }

  @Override
  public String snippet(TreeConfig config, TreeState state, Materials materials) {
    return TreeSnippet.of(config, state);
  }
}
