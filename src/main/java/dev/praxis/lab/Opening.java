package dev.praxis.lab;

import dev.praxis.data.Dataset;
import dev.praxis.data.Material;
import dev.praxis.data.Sound;
import dev.praxis.words.Words;
import java.util.HashMap;

/// Opens the materials of an experiment and starts its run.
public final class Opening {
  private static final Words WORDS = Words.of(Opening.class);

  private Opening() {}

  /// A run at tick 0.
  ///
  /// @throws Refusal when a material, a knob or the data will not do
  public static Run<?, ?> run(
      Lab<?, ?> lab, Experiment experiment, MaterialSource source, Fits fits, Cancel cancel)
      throws Refusal, InterruptedException {
    return Run.open(lab, experiment, materials(lab.spec(), experiment, source), fits, cancel);
  }

  /// The materials of an experiment by role; where it names none, those of the lab.
  public static Materials materials(LabSpec spec, Experiment experiment, MaterialSource source)
      throws Refusal {
    var byRole = new HashMap<String, Material>();
    for (LabSpec.Role role : spec.roles()) {
      MaterialRef ref =
          experiment.materials().getOrDefault(role.id(), MaterialRef.of(role.initial()));
      byRole.put(role.id(), fitting(role, source.open(ref)));
    }
    return new Materials(byRole);
  }

  /// A material of the kind the role asks for.
  public static Material fitting(LabSpec.Role role, Material material) throws Refusal {
    boolean fits =
        switch (material) {
          case Dataset table -> role.kind() == LabSpec.Role.Kind.TABLE;
          case Sound sound -> role.kind() == LabSpec.Role.Kind.SOUND;
        };
    if (!fits) {
      String key = role.kind() == LabSpec.Role.Kind.SOUND ? "material.sound" : "material.table";
      throw new Refusal(
          new Notice(WORDS.say(key, "title", material.title()), WORDS.say(key + ".try")));
    }
    return material;
  }
}
