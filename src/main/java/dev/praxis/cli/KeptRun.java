package dev.praxis.cli;

import dev.praxis.lab.Experiment;
import dev.praxis.lab.MaterialRef;
import dev.praxis.lab.json.ExperimentJson;
import dev.praxis.lab.json.JsonPlace;
import dev.praxis.lab.json.JsonProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// A run that was finished some time ago, with what is needed to make it again and to tell whether
/// it came to the same.
///
/// @param lab the versioned id it was made with; empty where that was not kept
/// @param experiment JSON text
/// @param data the hash of each material by role
/// @param scores JSON text; empty where they were not kept
public record KeptRun(String lab, String experiment, Map<String, String> data, String scores) {
  private static final long LONGEST = 64 << 20;

  public KeptRun {
    data = Map.copyOf(data);
  }

  /// A file with an experiment, or with what `praxis run --json` printed.
  static KeptRun of(Path file) throws CliProblem {
    try {
      if (Files.size(file) > LONGEST) {
        throw CliProblem.failed("serve.file.long", "file", file, "most", LONGEST >> 20);
      }
      JsonPlace whole = JsonPlace.whole(Files.readString(file));
      Optional<JsonPlace> inside = whole.find("experiment");
      String lab = whole.get("lab").text();
      Optional<JsonPlace> version = whole.find("version");
      String versioned =
          version.isPresent() ? lab + "@" + version.get().whole(0, Integer.MAX_VALUE) : "";
      String scores = whole.find("scores").map(place -> place.node().toString()).orElse("");
      return new KeptRun(versioned, inside.orElse(whole).node().toString(), Map.of(), scores);
    } catch (IOException unreadable) {
      throw CliProblem.failed("serve.file.unreadable", "file", file);
    } catch (JsonProblem broken) {
      throw CliProblem.failed("serve.file.broken", "file", file, "why", broken.sentence());
    }
  }

  /// What to run again, on the very data it was made with.
  Experiment experiment(String called) throws CliProblem {
    try {
      Experiment kept = ExperimentJson.read(experiment);
      for (var material : data.entrySet()) {
        MaterialRef ref = kept.materials().get(material.getKey());
        if (ref != null) {
          kept =
              kept.withMaterial(material.getKey(), new MaterialRef(ref.id(), material.getValue()));
        }
      }
      return kept;
    } catch (JsonProblem broken) {
      throw CliProblem.failed("serve.file.broken", "file", called, "why", broken.sentence());
    }
  }
}
