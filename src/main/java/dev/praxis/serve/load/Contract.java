package dev.praxis.serve.load;

import dev.praxis.lab.Predictor.Input;
import dev.praxis.lab.json.JsonPlace;
import dev.praxis.lab.json.JsonProblem;
import dev.praxis.serve.ServeProblem;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a service takes, as its OpenAPI document says.
///
/// @param model the versioned id of the lab
public record Contract(String model, List<Input> inputs) {
  public Contract {
    inputs = List.copyOf(inputs);
  }

  /// @throws ServeProblem when the text is not the document of a service of this program
  static Contract read(String text, URI from) throws ServeProblem {
    try {
      JsonPlace whole = JsonPlace.whole(text);
      JsonPlace row = whole.get("components").get("schemas").get("Row").get("properties");
      var inputs = new ArrayList<Input>();
      for (var entry : row.entries().entrySet()) {
        inputs.add(input(entry.getKey(), entry.getValue()));
      }
      return new Contract(whole.get("info").get("version").text(), inputs);
    } catch (JsonProblem unknown) {
      throw Said.problem("contract", "url", from, "why", unknown.sentence());
    }
  }

  private static Input input(String name, JsonPlace schema) throws JsonProblem {
    Optional<JsonPlace> levels = schema.find("enum");
    if (levels.isPresent()) {
      var names = new ArrayList<String>();
      for (JsonPlace level : levels.get().items()) {
        names.add(level.text());
      }
      return new Input.Category(name, names);
    }
    Optional<JsonPlace> unit = schema.find("description");
    return new Input.Numeric(name, unit.isPresent() ? unit.get().text() : "");
  }
}
