package dev.praxis.cli;

import dev.praxis.lab.Estimate;
import dev.praxis.lab.Lab;
import dev.praxis.lab.Predictor;
import dev.praxis.lab.Refusal;
import dev.praxis.lab.json.JsonPlace;
import dev.praxis.lab.json.JsonProblem;
import dev.praxis.serve.ServedModel;
import dev.praxis.words.Numbers;
import java.util.Map;
import java.util.Optional;

/// A model made again from its experiment. A kept run that would not come to the same model is
/// refused: nobody should be answered by another model than the one that was looked at.
final class Refit {
  /// Sums in another order, as on another processor, differ by less.
  private static final double CLOSE = 1e-6;

  private final CliRooms rooms;

  Refit(CliRooms rooms) {
    this.rooms = rooms;
  }

  /// A model and the run it was taken from.
  record Fitted(ServedModel model, Bench.Result from) {}

  Fitted of(String lab, SettingOptions options) throws CliProblem, Refusal, InterruptedException {
    return fitted(new RequestReader(rooms).read(lab, options));
  }

  /// @param called what the user calls the run
  Fitted of(KeptRun kept, String called) throws CliProblem, Refusal, InterruptedException {
    Request request = new RequestReader(rooms).again(kept.experiment(called));
    String now = request.lab().spec().versioned();
    if (!kept.lab().isEmpty() && !kept.lab().equals(now)) {
      throw CliProblem.failed("serve.version", "run", called, "then", kept.lab(), "now", now);
    }
    Fitted fitted = fitted(request);
    if (!kept.scores().isEmpty()) {
      compare(kept.scores(), fitted.from().shown().drawing().scores(), called);
    }
    return fitted;
  }

  private static Fitted fitted(Request request) throws CliProblem, Refusal, InterruptedException {
    Lab<?, ?> lab = request.lab();
    try (var bench = new Bench()) {
      Bench.Result result = bench.carryOut(request);
      Optional<Predictor> model = result.run().predictor();
      if (model.isEmpty()) {
        throw CliProblem.failed("serve.no-model", "lab", lab.spec().id());
      }
      var served =
          new ServedModel(lab.spec().versioned(), result.shown().experiment(), model.get());
      return new Fitted(served, result);
    }
  }

  private static void compare(String kept, Map<String, Estimate> scores, String called)
      throws CliProblem {
    try {
      for (var before : JsonPlace.whole(kept).entries().entrySet()) {
        double then = before.getValue().get("value").node().asDouble(Double.NaN);
        Estimate found = scores.get(before.getKey());
        double now = found == null ? Double.NaN : found.value();
        if (Math.abs(then - now) > CLOSE * Math.max(1, Math.abs(then))) {
          throw CliProblem.failed(
              "serve.scores",
              "run",
              called,
              "score",
              before.getKey(),
              "then",
              Numbers.shown(then, 6),
              "now",
              Numbers.shown(now, 6));
        }
      }
    } catch (JsonProblem broken) {
      throw CliProblem.failed("serve.file.broken", "file", called, "why", broken.sentence());
    }
  }
}
