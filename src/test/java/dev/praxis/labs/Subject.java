package dev.praxis.labs;

import dev.praxis.data.Dataset;
import dev.praxis.data.Material;
import dev.praxis.lab.Cancel;
import dev.praxis.lab.Drawing;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Fits;
import dev.praxis.lab.Goal;
import dev.praxis.lab.Lab;
import dev.praxis.lab.LabSpec;
import dev.praxis.lab.MaterialRef;
import dev.praxis.lab.MaterialSource;
import dev.praxis.lab.Opening;
import dev.praxis.lab.Refusal;
import dev.praxis.lab.Run;
import dev.praxis.lab.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A lab, on tables or on nothing, for rules that hold of every lab.
record Subject(Lab<?, ?> lab, MaterialSource source) {
  LabSpec spec() {
    return lab.spec();
  }

  /// The table it opens with, where it works on one.
  Optional<Dataset> data() throws Refusal {
    Optional<LabSpec.Role> first = spec().roles().stream().filter(Subject::isTable).findFirst();
    return first.isPresent()
        ? Optional.of((Dataset) source.open(MaterialRef.of(first.get().initial())))
        : Optional.empty();
  }

  private static boolean isTable(LabSpec.Role role) {
    return role.kind() == LabSpec.Role.Kind.TABLE;
  }

  /// Whether it works on materials of a kind.
  boolean takes(LabSpec.Role.Kind kind) {
    return spec().roles().stream().anyMatch(role -> role.kind() == kind);
  }

  Experiment experiment() {
    return Experiment.of(spec().id(), Map.of());
  }

  Experiment with(Map<String, ?> settings) {
    return experiment().with(new Settings(settings));
  }

  /// The same lab on one material, whatever it asks for.
  Subject on(Material material) {
    return new Subject(lab, ref -> material);
  }

  Subject as(Lab<?, ?> other) {
    return new Subject(other, source);
  }

  Run<?, ?> open(Experiment experiment, Fits fits) throws Refusal, InterruptedException {
    return open(experiment, fits, new Cancel());
  }

  Run<?, ?> open(Experiment experiment, Fits fits, Cancel cancel)
      throws Refusal, InterruptedException {
    return Opening.run(lab, experiment, source, fits, cancel);
  }

  Drawing drawnAt(long tick, Experiment experiment, Fits fits)
      throws Refusal, InterruptedException {
    Run<?, ?> run = open(experiment, fits);
    run.go(new Goal.Tick(tick));
    return run.draw(false);
  }

  /// What is seen at the first `ticks` ticks, one step at a time, and at the end.
  List<String> trace(Experiment experiment, int ticks) throws Refusal, InterruptedException {
    try (var fits = new Fits()) {
      Run<?, ?> run = open(experiment, fits);
      var seen = new ArrayList<String>();
      seen.add(Seen.digest(run.draw(false)));
      while (seen.size() <= ticks && !run.finished()) {
        run.forward(1);
        seen.add(Seen.digest(run.draw(false)));
      }
      run.go(Goal.END);
      seen.add(run.tick() + " " + Seen.digest(run.draw(false)));
      return seen;
    }
  }

  @Override
  public String toString() {
    return spec().id();
  }
}
