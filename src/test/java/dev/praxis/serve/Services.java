package dev.praxis.serve;

import dev.praxis.lab.Cancel;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Fits;
import dev.praxis.lab.Goal;
import dev.praxis.lab.Labs;
import dev.praxis.lab.Opening;
import dev.praxis.lab.Predictor;
import dev.praxis.lab.Run;
import dev.praxis.lab.Settings;
import dev.praxis.lab.TestMaterials;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Services for tests.
public final class Services {
  public static final Token TOKEN = new Token("a-token-for-tests-only");

  private Services() {}

  /// The model a lab comes to on its own table.
  public static ServedModel fitted(String lab, Map<String, ?> settings) throws Exception {
    var found = Labs.load().find(lab).orElseThrow();
    Experiment experiment = Experiment.of(lab, Map.of()).with(new Settings(settings));
    try (var fits = new Fits()) {
      Run<?, ?> run = Opening.run(found, experiment, TestMaterials.shipped(), fits, new Cancel());
      run.go(Goal.END);
      return new ServedModel(found.spec().versioned(), experiment, run.predictor().orElseThrow());
    }
  }

  public static ModelService start(ServedModel model) throws ServeProblem {
    return start(model, Limits.USUAL);
  }

  public static ModelService start(ServedModel model, Limits limits) throws ServeProblem {
    return ModelService.start(model, TOKEN, 0, limits);
  }

  /// A model that can be worked out by heart.
  static ServedModel of(Predictor predictor) {
    return new ServedModel("by-heart@1", Experiment.of("by-heart", Map.of()), predictor);
  }

  /// Twice the size in the north, the square of it in the south.
  record Doubling() implements Predictor {
    @Override
    public List<Input> inputs() {
      return List.of(
          new Input.Numeric("size", "cm"), new Input.Category("side", List.of("north", "south")));
    }

    @Override
    public Output output() {
      return new Output.Numeric("price", "EUR", 0, 100);
    }

    @Override
    public Answer predict(double[] row) {
      return new Answer.Numeric(row[1] == 0 ? 2 * row[0] : row[0] * row[0]);
    }
  }

  /// Says yes after a while.
  record Slow(long millis) implements Predictor {
    @Override
    public List<Input> inputs() {
      return List.of(new Input.Numeric("size", ""));
    }

    @Override
    public Output output() {
      return new Output.Classes("said", List.of("yes"));
    }

    @Override
    public Answer predict(double[] row) {
      try {
        Thread.sleep(millis);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
      return new Answer.Chosen("yes", new TreeMap<>());
    }
  }

  /// Has a fault.
  record Faulty() implements Predictor {
    @Override
    public List<Input> inputs() {
      return List.of(new Input.Numeric("size", ""));
    }

    @Override
    public Output output() {
      return new Output.Classes("said", List.of("yes"));
    }

    @Override
    public Answer predict(double[] row) {
      throw new IllegalStateException("a secret of the program");
    }
  }
}
