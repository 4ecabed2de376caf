package dev.praxis.app;

import dev.praxis.course.Course;
import dev.praxis.course.CourseReader;
import dev.praxis.course.Lesson;
import dev.praxis.lab.Walkthrough;
import dev.praxis.memory.Attempt;
import dev.praxis.memory.Deck;
import dev.praxis.memory.Entry;
import dev.praxis.memory.Item;
import dev.praxis.memory.Plan;
import dev.praxis.memory.Shelf;
import dev.praxis.memory.Undo;
import dev.praxis.progress.Asked;
import dev.praxis.progress.Confidence;
import dev.praxis.progress.DataFolder;
import dev.praxis.progress.GivenAnswer;
import dev.praxis.progress.Kept;
import dev.praxis.progress.Learners;
import dev.praxis.progress.Outcome;
import dev.praxis.progress.ProgressStore;
import dev.praxis.progress.Reading;
import dev.praxis.progress.StoreProblem;
import dev.praxis.quiz.Question;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/// What the store keeps, as the log that memories are replayed from; and the way back.
final class ReviewLog {
  private static final String PLAN = "review.plan";
  private final ProgressStore store;

  ReviewLog(ProgressStore store) {
    this.store = store;
  }

  /// The deck of this user, from a store that nobody has open.
  static Deck here(Path lessons) throws StoreProblem {
    try (var store = ProgressStore.open(Learners.in(DataFolder.resolve()).current().folder())) {
      return new ReviewLog(store).deck(CourseReader.read(lessons), ZoneId.systemDefault());
    }
  }

  /// Everything remembered, for a course as it is now. Reads whole histories: not on the window's
  /// thread.
  Deck deck(Course course, ZoneId zone) {
    var log = new ArrayList<Entry>(answers());
    Set<Long> withdrawn = store.withdrawals().ofSteps();
    SkillLog.entries(store.walks().all()).stream()
        .filter(entry -> !withdrawn.contains(entry.id()))
        .forEach(log::add);
    return Deck.of(log, shelf(course), plan(), zone);
  }

  /// Takes back a grade. Then make a new deck.
  CompletableFuture<Void> withdraw(Undo undo) {
    return switch (undo.item()) {
      case Item.Question question -> store.withdrawals().answers(undo.ids());
      case Item.Skill skill -> store.withdrawals().steps(undo.ids());
    };
  }

  Plan plan() {
    return store.places().recall(PLAN).flatMap(Plan::read).orElse(Plan.USUAL);
  }

  CompletableFuture<Void> keep(Plan plan) {
    return store.places().remember(PLAN, plan.written());
  }

  private List<Entry> answers() {
    Set<Long> withdrawn = store.withdrawals().ofAnswers();
    return store.answers().all().stream()
        .filter(kept -> !withdrawn.contains(kept.id()))
        .map(ReviewLog::entry)
        .toList();
  }

  private static Entry entry(Kept<GivenAnswer> kept) {
    GivenAnswer answer = kept.what();
    Asked asked = answer.asked();
    var attempt =
        new Attempt(
            outcome(answer.outcome()),
            answer.confidence().map(ReviewLog::confidence),
            answer.hints());
    var item = new Item.Question(asked.lesson(), asked.question());
    return new Entry(item, kept.id(), kept.at(), asked.rev(), attempt);
  }

  /// A lesson read to its end opens its questions; a step is asked only after it was met.
  private Shelf shelf(Course course) {
    Set<String> read =
        store.readings().all().stream()
            .filter(reading -> reading.finished().isPresent())
            .map(Reading::lesson)
            .collect(Collectors.toSet());
    var places = new ArrayList<Shelf.Place>();
    for (Lesson lesson : course.lessons()) {
      boolean open = read.contains(lesson.id());
      for (Question question : lesson.questions()) {
        var item = new Item.Question(lesson.id(), question.id());
        places.add(new Shelf.Place(item, question.head().rev(), open));
      }
      for (Walkthrough walkthrough : lesson.walkthroughs()) {
        for (int step = 0; step < walkthrough.stages().size(); step++) {
          var item = new Item.Skill(lesson.id(), walkthrough.id(), step);
          places.add(new Shelf.Place(item, SkillLog.REV, false));
        }
      }
    }
    return new Shelf(places);
  }

  private static dev.praxis.quiz.Outcome outcome(Outcome outcome) {
    return switch (outcome) {
      case RIGHT -> dev.praxis.quiz.Outcome.RIGHT;
      case PARTLY -> dev.praxis.quiz.Outcome.PARTLY;
      case WRONG -> dev.praxis.quiz.Outcome.WRONG;
      case NOT_ATTEMPTED -> dev.praxis.quiz.Outcome.NOT_ATTEMPTED;
    };
  }

  static dev.praxis.quiz.Confidence confidence(Confidence confidence) {
    return switch (confidence) {
      case GUESS -> dev.praxis.quiz.Confidence.GUESS;
      case FAIRLY -> dev.praxis.quiz.Confidence.FAIRLY;
      case CERTAIN -> dev.praxis.quiz.Confidence.CERTAIN;
    };
  }
}
