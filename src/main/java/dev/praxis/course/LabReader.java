package dev.praxis.course;

import dev.praxis.lab.Experiment;
import dev.praxis.lab.MaterialRef;
import dev.praxis.lab.Settings;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Reads a `lab` fence.
final class LabReader {
  private static final Set<String> KEYS = Set.of("lab", "data", "settings", "seed", "lock", "hide");
  private static final Set<String> SCENE = Set.of("lab", "data", "set", "seed", "slot");

  /// The role of the one material most labs have.
  private static final String DATA = "data";

  private final Problems problems;
  private final CourseFiles files;
  private final Path lesson;

  LabReader(Problems problems, CourseFiles files, Path lesson) {
    this.problems = problems;
    this.files = files;
    this.lesson = lesson;
  }

  Optional<Block.LabBlock> read(Yaml yaml, int line) {
    return Fields.of(yaml, "a lab", problems, KEYS).map(fields -> block(fields, line));
  }

  private Block.LabBlock block(Fields fields, int line) {
    return new Block.LabBlock(
        experiment(fields, "settings"), names(fields, "lock"), names(fields, "hide"), line);
  }

  private Experiment experiment(Fields fields, String key) {
    String lab = fields.text("lab");
    Settings settings =
        fields
            .value(key)
            .map(value -> SettingsReader.settings(value, key, problems))
            .orElse(Settings.NONE);
    Experiment experiment = Experiment.of(lab, materials(fields)).with(settings);
    return fields.has("seed") ? experiment.withSeed(fields.wholeOr("seed", 0, 0)) : experiment;
  }

  /// The experiment a question makes or shows, and for a figure its slot.
  Optional<Scene> scene(Yaml yaml, String of) {
    return Fields.of(yaml, of, problems, SCENE)
        .map(
            fields ->
                new Scene(
                    experiment(fields, "set"),
                    Optional.of(fields.textOr("slot", "")),
                    yaml.line()));
  }

  private static Set<String> names(Fields fields, String key) {
    var names = new HashSet<String>();
    fields.texts(key).forEach(name -> names.add(name.text()));
    return names;
  }

  /// `data: iris`, or by role: `data: {data: iris, reference: iris-2024}`.
  private Map<String, MaterialRef> materials(Fields fields) {
    var materials = new TreeMap<String, MaterialRef>();
    fields
        .value(DATA)
        .ifPresent(
            value -> {
              if (value instanceof Yaml.Mapping roles) {
                roles.entries().forEach((role, entry) -> put(materials, role, entry.value()));
              } else {
                put(materials, DATA, value);
              }
            });
    return materials;
  }

  private void put(Map<String, MaterialRef> materials, String role, Yaml value) {
    if (!(value instanceof Yaml.Scalar scalar)) {
      problems.add(value.line(), "lab.data");
      return;
    }
    if (scalar.text().contains(".")) {
      files
          .named(scalar.text(), lesson, scalar.line(), problems)
          .map(path -> files.folder().resolve(path).toAbsolutePath().normalize().toString())
          .ifPresent(path -> materials.put(role, MaterialRef.of(path)));
    } else {
      Links.dataId(scalar.text(), scalar.line(), problems)
          .ifPresent(id -> materials.put(role, MaterialRef.of(id)));
    }
  }
}
