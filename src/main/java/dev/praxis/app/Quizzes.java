package dev.praxis.app;

import dev.praxis.course.Item;
import dev.praxis.course.Lesson;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Moment;
import dev.praxis.lab.json.ExperimentJson;
import dev.praxis.progress.Asked;
import dev.praxis.progress.GivenAnswer;
import dev.praxis.quiz.Answer;
import dev.praxis.quiz.AnswerText;
import dev.praxis.quiz.Grade;
import dev.praxis.quiz.Grader;
import dev.praxis.quiz.Outcome;
import dev.praxis.quiz.Question;
import dev.praxis.quiz.QuestionFault;
import dev.praxis.quiz.Sitting;
import dev.praxis.words.Words;
import java.util.Optional;
import java.util.function.Consumer;

/// Puts and marks the questions of a sitting. Runs that questions ask about are made away from the
/// window's thread; `done` is called on it.
final class Quizzes {
  private static final Words WORDS = Words.of(Quizzes.class);
  private final Window window;
  private final Moments moments;

  Quizzes(Window window) {
    this.window = window;
    this.moments = new Moments(window);
  }

  /// A question as it is put.
  ///
  /// @param about the run it is about, as JSON; empty for most
  record Put(Item.Posed posed, String about) {}

  Optional<Lesson> lesson(Sitting.Slot slot) {
    return window.course().lesson(slot.lesson());
  }

  Optional<Item> item(Sitting.Slot slot) {
    return lesson(slot).stream()
        .flatMap(lesson -> lesson.items().stream())
        .filter(item -> item.id().equals(slot.question()))
        .findFirst();
  }

  /// Puts a question, about the run it was put about before if it was.
  void put(Sitting.Slot slot, Consumer<Put> put, Consumer<String> failed) {
    Optional<Item> item = item(slot);
    if (item.isEmpty()) {
      failed.accept(WORDS.say("quiz.gone", "question", slot.question()));
    } else if (item.get().fromLab()) {
      Consumer<Moment> about = moment -> put(item.get(), slot, Optional.of(moment), put, failed);
      Optional<Experiment> kept = Memory.experiment(slot.about());
      if (kept.isPresent()) {
        moments.make(kept.get(), about, failed);
      } else {
        moments.latest(lesson(slot).orElseThrow(), about, failed);
      }
    } else {
      put(item.get(), slot, Optional.empty(), put, failed);
    }
  }

  private static void put(
      Item item,
      Sitting.Slot slot,
      Optional<Moment> about,
      Consumer<Put> put,
      Consumer<String> failed) {
    Put asked;
    try {
      asked =
          new Put(
              item.ask(slot.seed(), about),
              about.map(Moment::experiment).map(ExperimentJson::write).orElse(""));
    } catch (QuestionFault fault) {
      failed.accept(String.valueOf(fault.getMessage()));
      return;
    }
    put.accept(asked);
  }

  /// An answer as it was marked.
  ///
  /// @param answer with what the run showed, for a prediction
  /// @param grade nothing where the question was at fault
  record Marked(Optional<Put> put, Answer answer, Optional<Grade> grade, String fault) {
    Sitting.Verdict verdict() {
      return grade
          .map(each -> new Sitting.Verdict(each.outcome(), each.share(), false))
          .orElse(new Sitting.Verdict(Outcome.NOT_ATTEMPTED, 0, true));
    }
  }

  /// Marks a kept answer: puts the question again and runs what it predicts.
  void mark(Sitting.Slot slot, Sitting.Reply reply, Consumer<Marked> done) {
    put(
        slot,
        put ->
            AnswerText.read(put.posed().question(), reply.answer())
                .ifPresentOrElse(
                    answer -> mark(put, answer, reply, done),
                    () -> done.accept(faulty(WORDS.say("quiz.unreadable")))),
        fault -> done.accept(faulty(fault)));
  }

  private static Marked faulty(String fault) {
    return new Marked(Optional.empty(), new Answer.Typed(""), Optional.empty(), fault);
  }

  private void mark(Put put, Answer answer, Sitting.Reply reply, Consumer<Marked> done) {
    if (answer instanceof Answer.Foretold(int option, int came) && came < 0) {
      moments.make(
          put.posed().scene().orElseThrow().experiment(),
          moment -> {
            try {
              int shown = put.posed().item().came(put.posed(), moment);
              done.accept(graded(put, new Answer.Foretold(option, shown), reply));
            } catch (QuestionFault fault) {
              done.accept(faulty(String.valueOf(fault.getMessage())));
            }
          },
          failed -> done.accept(faulty(failed)));
    } else {
      done.accept(graded(put, answer, reply));
    }
  }

  private static Marked graded(Put put, Answer answer, Sitting.Reply reply) {
    Question question = put.posed().question();
    try {
      Grade grade = Grader.grade(question, answer).after(reply.hints(), question.head().hintCost());
      return new Marked(Optional.of(put), answer, Optional.of(grade), "");
    } catch (QuestionFault | IllegalArgumentException fault) {
      return faulty(String.valueOf(fault.getMessage()));
    }
  }

  /// What is kept of a marked answer; nothing of a question at fault.
  Optional<GivenAnswer> given(Sitting.Slot slot, Sitting.Reply reply, Marked marked) {
    return marked
        .grade()
        .flatMap(
            grade ->
                item(slot)
                    .map(
                        item ->
                            new GivenAnswer(
                                new Asked(
                                    slot.lesson(), slot.question(), item.written().head().rev()),
                                Memory.outcome(grade.outcome()),
                                grade.share(),
                                reply.confidence().map(Memory::confidence),
                                AnswerText.write(marked.answer()),
                                reply.hints(),
                                slot.seed(),
                                slot.about())));
  }
}
