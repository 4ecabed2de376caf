package dev.praxis.app;

import dev.praxis.course.ui.ItemCard;
import dev.praxis.lab.Coach;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Snapshot;
import dev.praxis.lab.Walkthrough;
import dev.praxis.lab.json.DrawingJson;
import dev.praxis.lab.json.ExperimentJson;
import dev.praxis.lab.json.Json;
import dev.praxis.lab.json.JsonProblem;
import dev.praxis.lab.ui.CoachCard.Happening;
import dev.praxis.progress.Asked;
import dev.praxis.progress.Confidence;
import dev.praxis.progress.FinishedRun;
import dev.praxis.progress.GivenAnswer;
import dev.praxis.progress.Machine;
import dev.praxis.progress.Outcome;
import dev.praxis.progress.ProgressStore;
import dev.praxis.progress.Walk;
import dev.praxis.progress.WalkEvent;
import dev.praxis.progress.WalkPlace;
import dev.praxis.progress.WalkStep;
import dev.praxis.quiz.AnswerText;
import dev.praxis.quiz.ui.QuestionCard;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// What the window keeps, in the words of the store.
final class Memory {
  private static final String DONE = "done";
  private static final Set<Outcome> MISSED = Set.of(Outcome.WRONG, Outcome.PARTLY);
  private final ProgressStore store;
  private final Map<String, String> onTheWay = new ConcurrentHashMap<>();

  Memory(ProgressStore store) {
    this.store = store;
  }

  ProgressStore store() {
    return store;
  }

  void answered(String lesson, ItemCard.Answered answered) {
    QuestionCard.Given given = answered.given();
    var asked = new Asked(lesson, given.question().id(), given.question().head().rev());
    store
        .answers()
        .add(
            new GivenAnswer(
                asked,
                outcome(given.grade().outcome()),
                given.grade().share(),
                given.confidence().map(Memory::confidence),
                AnswerText.write(given.answer()),
                given.hints(),
                answered.seed(),
                answered.about().map(ExperimentJson::write).orElse("")));
  }

  /// How often a question was answered: each time it is put with other numbers.
  long draws(String lesson, String question) {
    return Optional.ofNullable(store.answers().tries(lesson).get(question))
        .map(tries -> (long) tries.count())
        .orElse(0L);
  }

  static Outcome outcome(dev.praxis.quiz.Outcome outcome) {
    return switch (outcome) {
      case RIGHT -> Outcome.RIGHT;
      case PARTLY -> Outcome.PARTLY;
      case WRONG -> Outcome.WRONG;
      case NOT_ATTEMPTED -> Outcome.NOT_ATTEMPTED;
    };
  }

  static Confidence confidence(dev.praxis.quiz.Confidence confidence) {
    return switch (confidence) {
      case GUESS -> Confidence.GUESS;
      case FAIRLY -> Confidence.FAIRLY;
      case CERTAIN -> Confidence.CERTAIN;
    };
  }

  boolean answeredRight(String lesson, String question) {
    return Optional.ofNullable(store.answers().tries(lesson).get(question))
        .filter(tries -> tries.latest().what().outcome() == Outcome.RIGHT)
        .isPresent();
  }

  void happened(String lesson, Walkthrough walkthrough, int stage, Happening happening) {
    WalkEvent event =
        switch (happening) {
          case Happening.Predicted said ->
              new WalkEvent.Predicted(
                  said.option(),
                  said.sure()
                      .map(word -> Confidence.valueOf(word.toUpperCase(java.util.Locale.ROOT))),
                  said.right());
          case Happening.Done done -> new WalkEvent.Done();
          case Happening.Skipped skipped -> new WalkEvent.Skipped();
          case Happening.Shown shown -> new WalkEvent.Shown();
        };
    store.walks().add(new WalkStep(new Walk(lesson, walkthrough.id()), stage, event));
  }

  /// Keeps the place in a walkthrough: prediction, hints and done, then the step's beginning.
  void keep(
      String lesson,
      Walkthrough walkthrough,
      Coach.Progress progress,
      Optional<Experiment> baseline) {
    String head =
        progress.predicted().map(String::valueOf).orElse("-")
            + " "
            + progress.hints()
            + " "
            + (progress.done() ? DONE : "-");
    String state = head + "\n" + baseline.map(ExperimentJson::write).orElse("");
    store.walks().keep(new WalkPlace(new Walk(lesson, walkthrough.id()), progress.stage(), state));
  }

  /// A kept place; what cannot be read begins the step anew.
  Optional<Coach.Progress> place(String lesson, Walkthrough walkthrough) {
    return store.walks().place(new Walk(lesson, walkthrough.id())).map(Memory::progress);
  }

  private static Coach.Progress progress(WalkPlace place) {
    String[] parts = place.state().lines().findFirst().orElse("").split(" ");
    if (parts.length != 3 || !parts[1].matches("\\d{1,4}") || !parts[0].matches("-|\\d{1,4}")) {
      return Coach.Progress.at(place.step());
    }
    Optional<Integer> predicted =
        parts[0].equals("-") ? Optional.empty() : Optional.of(Integer.valueOf(parts[0]));
    return new Coach.Progress(
        place.step(), predicted, Integer.parseInt(parts[1]), parts[2].equals(DONE));
  }

  /// The experiment a walkthrough's step began with.
  Optional<Experiment> baseline(String lesson, Walkthrough walkthrough) {
    return store
        .walks()
        .place(new Walk(lesson, walkthrough.id()))
        .flatMap(place -> experiment(place.state().lines().skip(1).findFirst().orElse("")));
  }

  static Optional<Experiment> experiment(String json) {
    if (json.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(ExperimentJson.read(json));
    } catch (JsonProblem notReadable) {
      return Optional.empty();
    }
  }

  /// Adds a finished run to the ledger and counts a look at its test set.
  void finished(String lesson, Snapshot snapshot, String lab) {
    var data = new TreeMap<String, String>();
    snapshot.materials().byRole().forEach((role, material) -> data.put(role, material.hash()));
    store
        .ledger()
        .add(
            new FinishedRun(
                lab,
                ExperimentJson.write(snapshot.experiment()),
                data,
                Json.text(DrawingJson.scores(snapshot.drawing().scores())),
                Json.text(snapshot.drawing().facts()),
                new Machine(
                    version(),
                    System.getProperty("os.arch", ""),
                    System.getProperty("os.name", ""),
                    ""),
                Math.round(snapshot.millis()),
                snapshot.tick(),
                lesson));
  }

  static String version() {
    return Optional.ofNullable(Memory.class.getPackage().getImplementationVersion())
        .orElse("0.1.0");
  }

  void spent(String lesson, Duration time) {
    if (!time.isNegative() && !time.isZero()) {
      store.timeSpent().add(lesson, time);
    }
  }

  /// What was remembered last, on the disk already or on its way there. A page that is built after
  /// its window was left finds nothing.
  Optional<String> recall(String key) {
    return Optional.ofNullable(onTheWay.get(key))
        .or(() -> store.isOpen() ? store.places().recall(key) : Optional.empty());
  }

  void remember(String key, String text) {
    onTheWay.put(key, text);
    store.places().remember(key, text).whenComplete((done, failure) -> onTheWay.remove(key, text));
  }

  /// The outcome last reached by each answered question, by lesson: one reading for a whole page.
  Latest latest() {
    return new Latest(store.answers().latest());
  }

  /// @param byLesson outcomes by lesson and question
  record Latest(Map<String, Map<String, Outcome>> byLesson) {
    Map<String, Outcome> of(String lesson) {
      return byLesson.getOrDefault(lesson, Map.of());
    }

    /// The questions of a lesson that were last answered wrongly or partly.
    List<String> missed(String lesson) {
      return of(lesson).entrySet().stream()
          .filter(answered -> MISSED.contains(answered.getValue()))
          .map(Map.Entry::getKey)
          .toList();
    }
  }

  Map<String, dev.praxis.progress.Answers.Summary> summaries() {
    return store.answers().summaries();
  }
}
