package dev.praxis.evidence;

import dev.praxis.course.Course;
import dev.praxis.course.Item;
import dev.praxis.evidence.Regraded.Found;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Moment;
import dev.praxis.lab.json.ExperimentJson;
import dev.praxis.lab.json.JsonProblem;
import dev.praxis.progress.Asked;
import dev.praxis.progress.GivenAnswer;
import dev.praxis.quiz.Answer;
import dev.praxis.quiz.AnswerText;
import dev.praxis.quiz.Grade;
import dev.praxis.quiz.Grader;
import dev.praxis.quiz.Head;
import dev.praxis.quiz.Outcome;
import dev.praxis.quiz.Question;
import dev.praxis.quiz.QuestionFault;
import dev.praxis.words.Words;
import java.util.Optional;

/// Poses answered questions again, from course, seed and run, and grades the kept answers.
final class Regrade {
  private static final Words WORDS = Words.of(Regrade.class);
  private static final double NEAR = 1e-9;
  private final Course course;
  private final Reruns reruns;

  Regrade(Course course, Reruns reruns) {
    this.course = course;
    this.reruns = reruns;
  }

  /// Ends grading one answer; said, and never counted against the learner.
  private static final class NotGraded extends Exception {
    private static final long serialVersionUID = 1L;

    NotGraded(String why) {
      super(why);
    }
  }

  Regraded of(GivenAnswer given) throws InterruptedException {
    Optional<Item> item = item(given.asked());
    double worth = item.map(found -> found.written().head().points()).orElse(0.0);
    try {
      return compared(given, grade(given, item), worth);
    } catch (NotGraded | QuestionFault fault) {
      boolean right = given.outcome().name().equals(Outcome.RIGHT.name());
      return new Regraded(
          given, Found.NOT_GRADED, worth, given.share(), right, String.valueOf(fault.getMessage()));
    }
  }

  Optional<Item> item(Asked asked) {
    return course.lesson(asked.lesson()).stream()
        .flatMap(lesson -> lesson.items().stream())
        .filter(item -> item.id().equals(asked.question()))
        .findFirst();
  }

  private static Regraded compared(GivenAnswer given, Grade grade, double worth) {
    boolean same =
        grade.outcome().name().equals(given.outcome().name())
            && Math.abs(grade.share() - given.share()) <= NEAR;
    String why =
        same
            ? ""
            : WORDS.say(
                "why.differs",
                "question",
                given.asked().question(),
                "claimed",
                given.share(),
                "now",
                grade.share());
    return new Regraded(
        given,
        same ? Found.AGREES : Found.DIFFERS,
        worth,
        grade.share(),
        grade.outcome() == Outcome.RIGHT,
        why);
  }

  private Grade grade(GivenAnswer given, Optional<Item> found)
      throws NotGraded, QuestionFault, InterruptedException {
    String name = given.asked().question();
    if (found.isEmpty()) {
      throw new NotGraded(WORDS.say("why.gone", "question", name));
    }
    Item item = found.get();
    Head head = item.written().head();
    if (head.rev() != given.asked().rev()) {
      throw new NotGraded(WORDS.say("why.revised", "question", name));
    }
    Item.Posed posed = item.ask(given.seed(), about(given, item));
    Answer answer =
        AnswerText.read(posed.question(), given.given())
            .orElseThrow(() -> new NotGraded(WORDS.say("why.unreadable", "question", name)));
    try {
      return Grader.grade(posed.question(), shown(posed, answer))
          .after(given.hints(), head.hintCost());
    } catch (IllegalArgumentException otherKind) {
      throw new NotGraded(WORDS.say("why.unreadable", "question", name));
    }
  }

  private Optional<Moment> about(GivenAnswer given, Item item)
      throws NotGraded, InterruptedException {
    if (!item.fromLab()) {
      return Optional.empty();
    }
    try {
      return Optional.of(made(ExperimentJson.read(given.about())));
    } catch (JsonProblem | IllegalArgumentException none) {
      throw new NotGraded(WORDS.say("why.no-run", "question", given.asked().question()));
    }
  }

  private Moment made(Experiment experiment) throws NotGraded, InterruptedException {
    Reruns.Made made = reruns.of(experiment);
    return made.moment().orElseThrow(() -> new NotGraded(made.why()));
  }

  /// What came true is taken from the run, not from the file.
  private Answer shown(Item.Posed posed, Answer answer)
      throws NotGraded, QuestionFault, InterruptedException {
    if (posed.question() instanceof Question.Predict
        && answer instanceof Answer.Foretold foretold
        && posed.scene().isPresent()) {
      Moment moment = made(posed.scene().get().experiment());
      return new Answer.Foretold(foretold.option(), posed.item().came(posed, moment));
    }
    return answer;
  }
}
