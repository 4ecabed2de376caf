package dev.praxis.exchange.html;

import dev.praxis.lab.Cancel;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Lab;
import dev.praxis.lab.Labs;
import dev.praxis.lab.MaterialSource;
import dev.praxis.lab.Moment;
import dev.praxis.lab.Refusal;
import java.util.Optional;

/// The labs a page shows the figures of, run without a window.
public record LabRuns(Labs labs, MaterialSource source) {
  /// What a lab is called; its id where there is no such lab.
  String title(String lab) {
    return labs.find(lab).flatMap(found -> found.words().find("title")).orElse(lab);
  }

  /// What a knob of a lab is called; its id where the lab has no word for it.
  String knob(String lab, String knob) {
    return labs.find(lab)
        .flatMap(found -> found.words().find("knob." + knob + ".label"))
        .orElse(knob);
  }

  /// A run at its end; nothing where there is no such lab, or it refuses.
  Optional<Moment> atEnd(Experiment experiment) throws InterruptedException {
    Optional<Lab<?, ?>> lab = labs.find(experiment.lab());
    if (lab.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Moment.atEnd(lab.get(), experiment, source, new Cancel()));
    } catch (Refusal refused) {
      return Optional.empty();
    }
  }
}
