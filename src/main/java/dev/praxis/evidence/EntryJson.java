package dev.praxis.evidence;

import dev.praxis.lab.json.JsonPlace;
import dev.praxis.lab.json.JsonProblem;
import dev.praxis.progress.Asked;
import dev.praxis.progress.Confidence;
import dev.praxis.progress.FinishedRun;
import dev.praxis.progress.GivenAnswer;
import dev.praxis.progress.Machine;
import dev.praxis.progress.Outcome;
import dev.praxis.progress.Walk;
import dev.praxis.progress.WalkEvent;
import dev.praxis.progress.WalkStep;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Entries as `Json.text` takes them. The same entry gives the same text, whoever writes it: that
/// text is what is hashed.
final class EntryJson {
  private static final String ANSWER = "answer";
  private static final String STEP = "step";
  private static final String RUN = "run";
  private static final String SITTING = "sitting";
  private static final String NONE = "";

  private EntryJson() {}

  static Map<String, Object> tree(Entry entry) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("at", entry.at().toString());
    switch (entry) {
      case Entry.Answered answered -> answer(tree, answered.answer());
      case Entry.Stepped stepped -> step(tree, stepped.step());
      case Entry.Ran ran -> run(tree, ran.run());
      case Entry.Sat sat -> {
        tree.put("kind", SITTING);
        tree.put("state", sat.state());
      }
    }
    return tree;
  }

  private static void answer(Map<String, Object> tree, GivenAnswer answer) {
    tree.put("kind", ANSWER);
    tree.put("lesson", answer.asked().lesson());
    tree.put("question", answer.asked().question());
    tree.put("rev", answer.asked().rev());
    tree.put("outcome", answer.outcome().name());
    tree.put("share", answer.share());
    tree.put("confidence", answer.confidence().map(Confidence::name).orElse(NONE));
    tree.put("given", answer.given());
    tree.put("hints", answer.hints());
    tree.put("seed", answer.seed());
    tree.put("about", answer.about());
  }

  private static void step(Map<String, Object> tree, WalkStep step) {
    tree.put("kind", STEP);
    tree.put("lesson", step.walk().lesson());
    tree.put("walkthrough", step.walk().walkthrough());
    tree.put("step", step.step());
    switch (step.event()) {
      case WalkEvent.Predicted said -> {
        tree.put("event", "predicted");
        tree.put("option", said.option());
        tree.put("confidence", said.confidence().map(Confidence::name).orElse(NONE));
        tree.put("right", said.right().map(String::valueOf).orElse(NONE));
      }
      case WalkEvent.Done() -> tree.put("event", "done");
      case WalkEvent.Skipped() -> tree.put("event", "skipped");
      case WalkEvent.Shown() -> tree.put("event", "shown");
    }
  }

  private static void run(Map<String, Object> tree, FinishedRun run) {
    tree.put("kind", RUN);
    tree.put("lesson", run.lesson());
    tree.put("lab", run.lab());
    tree.put("experiment", run.experiment());
    tree.put("data", run.data());
    tree.put("scores", run.scores());
    tree.put("facts", run.facts());
    tree.put("version", run.machine().version());
    tree.put("processor", run.machine().processor());
    tree.put("os", run.machine().os());
    tree.put("natives", run.machine().natives());
    tree.put("millis", run.millis());
    tree.put("ticks", run.ticks());
  }

  /// Reads strictly what `tree` wrote.
  ///
  /// @throws JsonProblem where a key is missing, unknown or of the wrong type
  /// @throws IllegalArgumentException or DateTimeException where a value cannot be one
  static Entry read(JsonPlace place) throws JsonProblem {
    Instant at = Instant.parse(place.get("at").text());
    String kind = place.get("kind").text();
    return switch (kind) {
      case ANSWER -> new Entry.Answered(at, answer(place));
      case STEP -> new Entry.Stepped(at, step(place));
      case RUN -> new Entry.Ran(at, run(place));
      case SITTING -> {
        place.only(Set.of("at", "kind", "state"));
        yield new Entry.Sat(at, place.get("state").text());
      }
      default -> throw new IllegalArgumentException("kind is " + kind);
    };
  }

  private static GivenAnswer answer(JsonPlace place) throws JsonProblem {
    place.only(
        Set.of(
            "at",
            "kind",
            "lesson",
            "question",
            "rev",
            "outcome",
            "share",
            "confidence",
            "given",
            "hints",
            "seed",
            "about"));
    return new GivenAnswer(
        new Asked(place.get("lesson").text(), place.get("question").text(), count(place, "rev")),
        Outcome.valueOf(place.get("outcome").text()),
        place.get("share").number(),
        confidence(place),
        place.get("given").text(),
        count(place, "hints"),
        place.get("seed").whole(Long.MIN_VALUE, Long.MAX_VALUE),
        place.get("about").text());
  }

  private static int count(JsonPlace place, String key) throws JsonProblem {
    return (int) place.get(key).whole(0, Integer.MAX_VALUE);
  }

  private static Optional<Confidence> confidence(JsonPlace place) throws JsonProblem {
    String word = place.get("confidence").text();
    return word.isEmpty() ? Optional.empty() : Optional.of(Confidence.valueOf(word));
  }

  private static WalkStep step(JsonPlace place) throws JsonProblem {
    place.only(
        Set.of(
            "at",
            "kind",
            "lesson",
            "walkthrough",
            "step",
            "event",
            "option",
            "confidence",
            "right"));
    var walk = new Walk(place.get("lesson").text(), place.get("walkthrough").text());
    String event = place.get("event").text();
    return new WalkStep(
        walk,
        count(place, "step"),
        switch (event) {
          case "predicted" -> predicted(place);
          case "done" -> new WalkEvent.Done();
          case "skipped" -> new WalkEvent.Skipped();
          case "shown" -> new WalkEvent.Shown();
          default -> throw new IllegalArgumentException("event is " + event);
        });
  }

  private static WalkEvent predicted(JsonPlace place) throws JsonProblem {
    String right = place.get("right").text();
    return new WalkEvent.Predicted(
        count(place, "option"),
        confidence(place),
        right.isEmpty() ? Optional.empty() : Optional.of(right.equals("true")));
  }

  private static FinishedRun run(JsonPlace place) throws JsonProblem {
    place.only(
        Set.of(
            "at",
            "kind",
            "lesson",
            "lab",
            "experiment",
            "data",
            "scores",
            "facts",
            "version",
            "processor",
            "os",
            "natives",
            "millis",
            "ticks"));
    var data = new TreeMap<String, String>();
    for (var entry : place.get("data").entries().entrySet()) {
      data.put(entry.getKey(), entry.getValue().text());
    }
    return new FinishedRun(
        place.get("lab").text(),
        place.get("experiment").text(),
        data,
        place.get("scores").text(),
        place.get("facts").text(),
        new Machine(
            place.get("version").text(),
            place.get("processor").text(),
            place.get("os").text(),
            place.get("natives").text()),
        place.get("millis").whole(0, Long.MAX_VALUE),
        place.get("ticks").whole(0, Long.MAX_VALUE),
        place.get("lesson").text());
  }
}
