package dev.praxis.lab;

import dev.praxis.data.Material;
import java.util.HashMap;

/// Opens the materials of an experiment and starts its run.
public final class Opening {
  private Opening() {}

  /// A run at tick 0.
  ///
  /// @throws Refusal when a material, a knob or the data will not do
  public static Run<?, ?> run(
      Lab<?, ?> lab, Experiment experiment, MaterialSource source, Fits fits, Cancel cancel)
      throws Refusal, InterruptedException {
    return Run.open(lab, experiment, materials(lab.spec(), experiment, source), fits, cancel);
  }

  private static Materials materials(LabSpec spec, Experiment experiment, MaterialSource source)
      throws Refusal {
    var byRole = new HashMap<String, Material>();
    for (LabSpec.Role role : spec.roles()) {
      MaterialRef ref =
          experiment.materials().getOrDefault(role.id(), MaterialRef.of(role.initial()));
      byRole.put(role.id(), source.open(ref));
    }
    return new Materials(byRole);
  }
}
