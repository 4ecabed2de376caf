package dev.praxis.evidence;

import dev.praxis.evidence.Replayed.Found;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Lab;
import dev.praxis.lab.LabSpec;
import dev.praxis.lab.MaterialRef;
import dev.praxis.lab.json.DrawingJson;
import dev.praxis.lab.json.ExperimentJson;
import dev.praxis.lab.json.Json;
import dev.praxis.lab.json.JsonPlace;
import dev.praxis.lab.json.JsonProblem;
import dev.praxis.progress.FinishedRun;
import dev.praxis.progress.Machine;
import dev.praxis.words.Words;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Makes kept runs again and compares their scores: to the bit where they were made on a machine
/// like this one, else within 1e-9, since sums are rounded otherwise there.
final class Replay {
  private static final Words WORDS = Words.of(Replay.class);
  private static final double NEAR = 1e-9;
  private final Reruns reruns;
  private final Machine here;

  Replay(Reruns reruns, Machine here) {
    this.reruns = reruns;
    this.here = here;
  }

  Replayed of(FinishedRun run) throws InterruptedException {
    Experiment experiment;
    JsonNode kept;
    try {
      experiment = ExperimentJson.read(run.experiment());
      kept = JsonPlace.whole(run.scores()).node();
    } catch (JsonProblem | IllegalArgumentException unreadable) {
      return notMade(run, WORDS.say("why.unreadable-run", "lab", run.lab()));
    }
    Optional<Lab<?, ?>> lab = reruns.lab(experiment.lab());
    if (lab.isPresent() && !lab.get().spec().versioned().equals(run.lab())) {
      return notMade(run, WORDS.say("why.other-lab", "lab", run.lab()));
    }
    Experiment same = lab.map(each -> onSameData(each.spec(), experiment, run)).orElse(experiment);
    Reruns.Made made = reruns.of(same);
    return made.moment()
        .map(moment -> Json.text(DrawingJson.scores(moment.drawing().scores())))
        .map(scores -> compared(run, kept, scores))
        .orElseGet(() -> notMade(run, made.why()));
  }

  /// With the hash of each table as the run had it, so that another table is refused.
  private static Experiment onSameData(LabSpec spec, Experiment experiment, FinishedRun run) {
    Experiment same = experiment;
    for (LabSpec.Role role : spec.roles()) {
      String hash = run.data().getOrDefault(role.id(), "");
      String id =
          Optional.ofNullable(experiment.materials().get(role.id()))
              .map(MaterialRef::id)
              .orElse(role.initial());
      same = same.withMaterial(role.id(), new MaterialRef(id, hash));
    }
    return same;
  }

  private static Replayed notMade(FinishedRun run, String why) {
    return new Replayed(run, Found.NOT_MADE, why);
  }

  private Replayed compared(FinishedRun run, JsonNode kept, String scores) {
    boolean same = run.scores().equals(scores) || !isHere(run.machine()) && near(kept, scores);
    return same
        ? new Replayed(run, Found.SAME, "")
        : new Replayed(run, Found.DIFFERS, WORDS.say("why.scores", "lab", run.lab()));
  }

  private boolean isHere(Machine machine) {
    return machine.processor().equals(here.processor())
        && machine.os().equals(here.os())
        && machine.natives().equals(here.natives())
        && machine.version().equals(here.version());
  }

  private static boolean near(JsonNode kept, String scores) {
    try {
      return near(kept, JsonPlace.whole(scores).node());
    } catch (JsonProblem impossible) {
      throw new IllegalStateException("scores are JSON", impossible);
    }
  }

  private static boolean near(JsonNode one, JsonNode other) {
    if (one.isNumber() && other.isNumber()) {
      double a = one.doubleValue();
      double b = other.doubleValue();
      return Math.abs(a - b) <= NEAR * Math.max(1, Math.abs(b));
    }
    if (one.isObject() && other.isObject()) {
      Set<String> keys = Set.copyOf(one.propertyNames());
      return keys.equals(Set.copyOf(other.propertyNames()))
          && keys.stream().allMatch(key -> near(one.get(key), other.get(key)));
    }
    return one.equals(other);
  }
}
