package dev.praxis.serve;

import dev.praxis.lab.Predictor.Answer;
import dev.praxis.lab.json.ExperimentJson;
import dev.praxis.lab.json.JsonPlace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpStatus;

/// What a service says at each of its places, once a request has been let in.
final class Desk {
  private final ServedModel model;
  private final Limits limits;
  private final Meters meters;
  private final RowReader rows;
  private final Reply openApi;
  private final Reply index;
  private final Reply health;

  Desk(ServedModel model, Limits limits, Meters meters) {
    this.model = model;
    this.limits = limits;
    this.meters = meters;
    this.rows = new RowReader(model.predictor().inputs(), meters::missing);
    this.openApi = Reply.json(OpenApi.of(model, limits));
    this.index = Reply.json(indexed());
    var well = new LinkedHashMap<String, Object>();
    well.put("status", "ok");
    well.put("model", model.lab());
    this.health = Reply.json(well);
  }

  private Map<String, Object> indexed() {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("model", model.lab());
    tree.put("predicts", model.predictor().output().name());
    tree.put("experiment", ExperimentJson.tree(model.experiment()));
    tree.put("endpoints", Endpoint.paths());
    return tree;
  }

  /// What speaks against a request before its body is read.
  Optional<Problem> against(Optional<Endpoint> endpoint, String method, String type, long length) {
    if (endpoint.isEmpty()) {
      return Optional.of(
          Problem.of(
              HttpStatus.NOT_FOUND_404, "path", "paths", String.join(", ", Endpoint.paths())));
    }
    if (!endpoint.get().takes(method)) {
      String allowed = String.join(", ", endpoint.get().allowed());
      return Optional.of(
          Problem.of(HttpStatus.METHOD_NOT_ALLOWED_405, "method", "allowed", allowed)
              .with("Allow", allowed));
    }
    if (!endpoint.get().posts) {
      return Optional.empty();
    }
    return length > limits.bodyBytes() ? Optional.of(tooLarge()) : Body.against(type);
  }

  Problem tooLarge() {
    return Problem.of(HttpStatus.PAYLOAD_TOO_LARGE_413, "body", "most", limits.bodyBytes())
        .with("Connection", "close");
  }

  Reply reply(Endpoint endpoint, byte[] body) throws Refused {
    return switch (endpoint) {
      case INDEX -> index;
      case HEALTH -> health;
      case OPENAPI -> openApi;
      case METRICS -> meters.reply();
      case PREDICT -> Reply.json(answered(rows.one(Body.json(body))));
      case BATCH -> batch(Body.json(body));
    };
  }

  private Reply batch(JsonPlace json) throws Refused {
    List<double[]> asked = rows.many(json, limits.rows());
    return Reply.json(Map.of("predictions", asked.stream().map(this::answered).toList()));
  }

  private Map<String, Object> answered(double[] row) {
    Answer answer = model.predictor().predict(row);
    meters.answered(answer);
    var tree = new LinkedHashMap<String, Object>();
    switch (answer) {
      case Answer.Numeric numeric -> tree.put("prediction", numeric.value());
      case Answer.Chosen chosen -> {
        tree.put("prediction", chosen.value());
        if (!chosen.probabilities().isEmpty()) {
          tree.put("probabilities", chosen.probabilities());
        }
      }
    }
    return tree;
  }
}
