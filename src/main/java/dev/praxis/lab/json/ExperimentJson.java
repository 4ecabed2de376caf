package dev.praxis.lab.json;

import dev.praxis.lab.Edit;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.MaterialRef;
import dev.praxis.lab.Settings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Experiments as JSON, for the ledger, shared links and `--json`:
///
/// ```json
/// {"lab":"…","materials":{"data":{"id":"iris","hash":"…"}},"settings":{"k":3},
///  "edits":[{"at":0,"handle":"…","move":0,"to":{"petal_length_cm":1.4}}],"seed":42}
/// ```
///
/// What is written reads back as an equal experiment, as long as its numbers are finite.
public final class ExperimentJson {
  /// The longest text that is read: a link from anywhere must not fill the memory.
  public static final int LONGEST = 4 << 20;

  private ExperimentJson() {}

  public static String write(Experiment experiment) {
    return Json.text(tree(experiment));
  }

  /// The experiment as `Json.text` takes it, to be part of something larger.
  public static Map<String, Object> tree(Experiment experiment) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("lab", experiment.lab());
    var materials = new TreeMap<String, Object>();
    experiment
        .materials()
        .forEach(
            (role, ref) -> {
              var material = new LinkedHashMap<String, Object>();
              material.put("id", ref.id());
              material.put("hash", ref.hash());
              materials.put(role, material);
            });
    tree.put("materials", materials);
    tree.put("settings", experiment.settings().values());
    tree.put("edits", experiment.edits().stream().map(EditJson::tree).toList());
    tree.put("seed", experiment.seed());
    return tree;
  }

  /// Reads strictly: every key known, none twice, nothing missing, every type right.
  ///
  /// @throws JsonProblem that says where it is not an experiment
  public static Experiment read(String text) throws JsonProblem {
    if (text.length() > LONGEST) {
      throw JsonProblem.at("", "too-long", "most", LONGEST);
    }
    JsonPlace whole = JsonPlace.whole(text);
    whole.only(Set.of("lab", "materials", "settings", "edits", "seed"));
    var edits = new ArrayList<Edit>();
    for (JsonPlace edit : whole.get("edits").items()) {
      edits.add(EditJson.read(edit));
    }
    return new Experiment(
        whole.get("lab").text(),
        materials(whole.get("materials")),
        settings(whole.get("settings")),
        edits,
        whole.get("seed").whole(Long.MIN_VALUE, Long.MAX_VALUE));
  }

  private static SortedMap<String, MaterialRef> materials(JsonPlace place) throws JsonProblem {
    var materials = new TreeMap<String, MaterialRef>();
    for (var entry : place.entries().entrySet()) {
      JsonPlace material = entry.getValue();
      material.only(Set.of("id", "hash"));
      materials.put(
          entry.getKey(), new MaterialRef(material.get("id").text(), material.get("hash").text()));
    }
    return materials;
  }

  private static Settings settings(JsonPlace place) throws JsonProblem {
    var settings = new TreeMap<String, Object>();
    for (var entry : place.entries().entrySet()) {
      settings.put(entry.getKey(), setting(entry.getValue()));
    }
    return new Settings((Map<String, ?>) settings);
  }

  /// A value of a knob: a whole number is a `Long`, any other a `Double`.
  static Object setting(JsonPlace place) throws JsonProblem {
    return switch (place.node().getNodeType()) {
      case STRING -> place.text();
      case BOOLEAN -> place.node().booleanValue();
      case NUMBER ->
          place.node().isIntegralNumber()
              ? (Object) place.whole(Long.MIN_VALUE, Long.MAX_VALUE)
              : (Object) place.number();
      case ARRAY -> names(place);
      case OBJECT, NULL, BINARY, MISSING, POJO -> throw place.problem("not-a-setting");
    };
  }

  private static List<String> names(JsonPlace place) throws JsonProblem {
    var names = new ArrayList<String>();
    for (JsonPlace name : place.items()) {
      names.add(name.text());
    }
    return names;
  }
}
