package dev.praxis.labs;

import dev.praxis.data.Dataset;
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
import dev.praxis.lab.TestMaterials;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A lab, on tables or on nothing, for rules that hold of every lab.
record Subject(Lab<?, ?> lab, MaterialSource source) {
  LabSpec spec() {
    return lab.spec();
  }

  /// The table it opens with; one without columns where it works on none.
  Dataset data() throws Refusal {
    if (spec().roles().isEmpty()) {
      return TestMaterials.table();
    }
    return (Dataset) source.open(MaterialRef.of(spec().roles().getFirst().initial()));
  }

  Experiment experiment() {
    return Experiment.of(spec().id(), Map.of());
  }

  Experiment with(Map<String, ?> settings) {
    return experiment().with(new Settings(settings));
  }

  /// The same lab on one table, whatever it asks for.
  Subject on(Dataset table) {
    return new Subject(lab, ref -> table);
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
