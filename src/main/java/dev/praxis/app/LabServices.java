package dev.praxis.app;

import dev.praxis.data.Dataset;
import dev.praxis.lab.Cancel;
import dev.praxis.lab.Lab;
import dev.praxis.lab.MaterialSource;
import dev.praxis.lab.Predictor;
import dev.praxis.lab.Refusal;
import dev.praxis.lab.Servable;
import dev.praxis.lab.Snapshot;
import dev.praxis.serve.ServeProblem;
import dev.praxis.serve.ServedModel;
import dev.praxis.serve.Token;
import dev.praxis.serve.load.ProvingGround;
import dev.praxis.serve.load.Rows;
import dev.praxis.words.Words;
import java.util.Optional;

/// Puts what a lab shows into service: works the run out again and starts its models.
record LabServices(MaterialSource materials) {
  private static final Words WORDS = Words.of(LabServices.class);

  /// Takes a while; not on the window's thread.
  ProvingGround open(Lab<?, ?> lab, Snapshot shown, Token token)
      throws Refusal, ServeProblem, InterruptedException {
    Servable servable =
        Servable.at(lab, shown, materials, new Cancel())
            .orElseThrow(() -> new ServeProblem(WORDS.say("serve.none"), ""));
    Rows rows = rows(lab, shown, servable);
    String versioned = lab.spec().versioned();
    return new ProvingGround(
        served(versioned, shown, servable.champion()),
        servable.challenger().map(model -> served(versioned, shown, model)),
        rows,
        token);
  }

  private static ServedModel served(String lab, Snapshot shown, Predictor model) {
    return new ServedModel(lab, shown.experiment(), model);
  }

  private static Rows rows(Lab<?, ?> lab, Snapshot shown, Servable servable) throws ServeProblem {
    if (!servable.requests().isEmpty()) {
      return Rows.of(servable.champion().inputs(), servable.requests());
    }
    Optional<Dataset> table =
        lab.inUse(shown).values().stream()
            .filter(Dataset.class::isInstance)
            .map(Dataset.class::cast)
            .findFirst();
    return Rows.of(
        table.orElseThrow(() -> new ServeProblem(WORDS.say("serve.no-rows"), "")),
        servable.champion().inputs());
  }
}
