package dev.praxis.cli;

import dev.praxis.lab.CatalogueMaterials;
import dev.praxis.lab.LabSpec;
import dev.praxis.lab.MaterialRef;
import dev.praxis.lab.Refusal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Reads `--data`: `ROLE=ID|FILE`, or without a role for the first one the lab has. Roles that are
/// not named get the lab's own table.
record DataText(LabSpec spec, CatalogueMaterials source) {
  SortedMap<String, MaterialRef> read(List<String> texts) throws CliProblem, Refusal {
    var refs = new TreeMap<String, MaterialRef>();
    for (String text : texts) {
      if (spec.roles().isEmpty()) {
        throw CliProblem.wrongUse("data.none", "lab", spec.id());
      }
      String role = role(text);
      String id = text.startsWith(role + "=") ? text.substring(role.length() + 1) : text;
      if (refs.put(role, known(id)) != null) {
        throw CliProblem.wrongUse("data.twice", "role", role);
      }
    }
    for (LabSpec.Role role : spec.roles()) {
      refs.putIfAbsent(role.id(), MaterialRef.of(role.initial()));
    }
    return refs;
  }

  private String role(String text) {
    return spec.roles().stream()
        .map(LabSpec.Role::id)
        .filter(role -> text.startsWith(role + "="))
        .findFirst()
        .orElse(spec.roles().getFirst().id());
  }

  private MaterialRef known(String id) throws CliProblem, Refusal {
    return known(source, id);
  }

  static MaterialRef known(CatalogueMaterials source, String id) throws CliProblem, Refusal {
    if (!source.mayOpen(id)) {
      throw Choice.unknown("data.unknown", id, source.shipped());
    }
    return MaterialRef.of(id);
  }
}
