package dev.praxis.labs.supervised.tree;

import dev.praxis.lab.Predictor;
import java.util.List;
import java.util.TreeMap;

/// The tree as far as it is shown, as a model to be asked. Probabilities are the shares of training
/// rows in the leaf.
record TreeModel(Sample sample, Node shown) implements Predictor {
  @Override
  public List<Input> inputs() {
    return sample.features().stream()
        .map(name -> (Input) new Input.Numeric(name, sample.unit(name)))
        .toList();
  }

  @Override
  public Output output() {
    return new Output.Classes(sample.target().name(), sample.classes());
  }

  @Override
  public Answer predict(double[] row) {
    Node.Leaf leaf = shown.leafAt(row);
    var shares = new TreeMap<String, Double>();
    for (int c = 0; c < sample.classes().size(); c++) {
      shares.put(sample.classes().get(c), (double) leaf.counts()[c] / leaf.rows());
    }
    return new Answer.Chosen(sample.classes().get(leaf.majority()), shares);
  }
}
