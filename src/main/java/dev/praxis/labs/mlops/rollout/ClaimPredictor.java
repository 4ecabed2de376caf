package dev.praxis.labs.mlops.rollout;

import dev.praxis.lab.Predictor;
import dev.praxis.rollout.claim.Law;
import dev.praxis.rollout.model.Version;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// A version of the registry as others ask it: inputs of a claim in, honest or false out.
record ClaimPredictor(Version version) implements Predictor {
  private static final String HONEST = "honest";
  private static final String FALSE = "false";

  /// No coin breaks an answer whose inputs are all there.
  private static final double NO_COIN = 1;

  @Override
  public List<Input> inputs() {
    return Law.INPUTS.stream().map(name -> (Input) new Input.Numeric(name, "σ")).toList();
  }

  @Override
  public Output output() {
    return new Output.Classes("claim", List.of(HONEST, FALSE));
  }

  @Override
  public Answer predict(double[] row) {
    double honest = version.score(row, false, NO_COIN);
    SortedMap<String, Double> shares = new TreeMap<>(Map.of(HONEST, honest, FALSE, 1 - honest));
    return new Answer.Chosen(honest > 0.5 ? HONEST : FALSE, shares);
  }
}
