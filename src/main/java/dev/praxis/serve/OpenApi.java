package dev.praxis.serve;

import dev.praxis.lab.Predictor;
import dev.praxis.lab.Predictor.Input;
import dev.praxis.lab.Predictor.Output;
import dev.praxis.lab.json.Json;
import dev.praxis.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The description of a service as OpenAPI 3.1 has it, made from what its model takes and says.
final class OpenApi {
  private static final Words WORDS = Words.of(OpenApi.class);
  private static final String JSON = "application/json";

  private OpenApi() {}

  static Map<String, Object> of(ServedModel model, Limits limits) {
    Predictor predictor = model.predictor();
    return Json.object(
        "openapi",
        "3.1.0",
        "info",
        Json.object(
            "title",
            WORDS.say("api.title", "output", predictor.output().name()),
            "version",
            model.lab()),
        "security",
        List.of(Json.object("token", List.of())),
        "paths",
        paths(limits),
        "components",
        Json.object(
            "securitySchemes",
            Json.object("token", Json.object("type", "http", "scheme", "bearer")),
            "schemas",
            Json.object(
                "Row",
                row(predictor.inputs()),
                "Answer",
                answer(predictor.output()),
                "Problem",
                problem())));
  }

  private static Map<String, Object> paths(Limits limits) {
    Map<String, Object> rows =
        Json.object("type", "array", "items", ref("Row"), "minItems", 1, "maxItems", limits.rows());
    Map<String, Object> answers =
        Json.object(
            "type",
            "object",
            "required",
            List.of("predictions"),
            "properties",
            Json.object("predictions", Json.object("type", "array", "items", ref("Answer"))));
    var paths = new LinkedHashMap<String, Object>();
    paths.put(Endpoint.INDEX.path, get("api.index", JSON));
    paths.put(Endpoint.HEALTH.path, get("api.health", JSON));
    paths.put(Endpoint.PREDICT.path, post("api.predict", ref("Row"), ref("Answer")));
    paths.put(Endpoint.BATCH.path, post("api.batch", rows, answers));
    paths.put(Endpoint.OPENAPI.path, get("api.openapi", JSON));
    paths.put(Endpoint.METRICS.path, get("api.metrics", "text/plain"));
    return paths;
  }

  private static Map<String, Object> get(String key, String type) {
    Map<String, Object> done =
        Json.object(
            "description",
            WORDS.say("api.done"),
            "content",
            Json.object(type, Json.object("schema", Json.object())));
    return Json.object("get", Json.object("summary", WORDS.say(key), "responses", responses(done)));
  }

  private static Map<String, Object> post(String key, Object takes, Object gives) {
    Map<String, Object> done =
        Json.object("description", WORDS.say("api.done"), "content", content(JSON, gives));
    return Json.object(
        "post",
        Json.object(
            "summary",
            WORDS.say(key),
            "requestBody",
            Json.object("required", true, "content", content(JSON, takes)),
            "responses",
            responses(done)));
  }

  private static Map<String, Object> responses(Map<String, Object> done) {
    Map<String, Object> refused =
        Json.object(
            "description",
            WORDS.say("api.refused"),
            "content",
            content(Problem.TYPE, ref("Problem")));
    return Json.object("200", done, "default", refused);
  }

  private static Map<String, Object> content(String type, Object schema) {
    return Json.object(type, Json.object("schema", schema));
  }

  private static Map<String, Object> ref(String name) {
    return Json.object("$ref", "#/components/schemas/" + name);
  }

  private static Map<String, Object> row(List<Input> inputs) {
    var properties = new LinkedHashMap<String, Object>();
    inputs.forEach(input -> properties.put(input.name(), schema(input)));
    return Json.object(
        "type",
        "object",
        "properties",
        properties,
        "required",
        inputs.stream().map(Input::name).toList(),
        "additionalProperties",
        false);
  }

  private static Map<String, Object> schema(Input input) {
    return switch (input) {
      case Input.Numeric numeric when numeric.unit().isEmpty() -> Json.object("type", "number");
      case Input.Numeric numeric -> Json.object("type", "number", "description", numeric.unit());
      case Input.Category category -> Json.object("type", "string", "enum", category.levels());
    };
  }

  private static Map<String, Object> answer(Output output) {
    var properties = new LinkedHashMap<String, Object>();
    switch (output) {
      case Output.Numeric numeric -> {
        Map<String, Object> number = Json.object("type", List.of("number", "null"));
        if (!numeric.unit().isEmpty()) {
          number.put("description", numeric.unit());
        }
        properties.put("prediction", number);
      }
      case Output.Classes classes -> {
        properties.put("prediction", Json.object("type", "string", "enum", classes.classes()));
        properties.put(
            "probabilities",
            Json.object("type", "object", "additionalProperties", Json.object("type", "number")));
      }
    }
    return Json.object(
        "type", "object", "properties", properties, "required", List.of("prediction"));
  }

  private static Map<String, Object> problem() {
    Map<String, Object> text = Json.object("type", "string");
    Map<String, Object> fault =
        Json.object("type", "object", "properties", Json.object("field", text, "detail", text));
    return Json.object(
        "type",
        "object",
        "properties",
        Json.object(
            "title",
            text,
            "status",
            Json.object("type", "integer"),
            "detail",
            text,
            "errors",
            Json.object("type", "array", "items", fault)));
  }
}
