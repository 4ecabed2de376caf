package dev.praxis.lab;

import dev.praxis.data.Dataset;
import dev.praxis.data.Material;
import dev.praxis.data.Sound;
import java.util.Map;

/// The materials of a run by role.
public record Materials(Map<String, Material> byRole) {
  public Materials {
    byRole = Map.copyOf(byRole);
  }

  public static Materials of(String role, Material material) {
    return new Materials(Map.of(role, material));
  }

  /// The table in a role.
  ///
  /// @throws IllegalArgumentException when the lab did not declare the role
  public Dataset table(String role) {
    return switch (byRole.get(role)) {
      case Dataset data -> data;
      case Sound sound -> throw new IllegalArgumentException("a sound is in role " + role);
      case null -> throw new IllegalArgumentException("no material in role " + role);
    };
  }

  /// The table whose columns knobs name: in the role `data`, or else `reference`.
  public Dataset main() {
    return table(
        byRole.containsKey("reference") && !byRole.containsKey("data") ? "reference" : "data");
  }

  /// The sound in a role.
  ///
  /// @throws IllegalArgumentException when the lab did not declare the role as one
  public Sound sound(String role) {
    return switch (byRole.get(role)) {
      case Sound sound -> sound;
      case Dataset data -> throw new IllegalArgumentException("a table is in role " + role);
      case null -> throw new IllegalArgumentException("no material in role " + role);
    };
  }
}
